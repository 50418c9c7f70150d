import { describe, expect, it } from '@jest/globals'
import type { SignalBody } from '@rode-draad/contract'
import { testHashes } from '../intake/test-pool.js'
import { loadTagger } from '../reference/load-tagger.js'
import { prepareSignal, prepareSignals } from './prepare-signal.js'

const preparing = { tagger: await loadTagger(), hashes: testHashes }

const bodyOf = (id: number, text: string, outcome: string | null): SignalBody => ({
  externalId: String(id),
  channel: 'gemeente',
  receivedOn: '2020',
  text,
  outcome,
})

describe('many signals together', () => {
  const bodies = Array.from({ length: 70 }, (_, at) =>
    bodyOf(
      at,
      `Mevrouw Van Loon wacht ${at + 2} weken op een rolstoel.`,
      at % 3 === 0 ? `Jan de Vries regelde het na ${at + 2} dagen.` : null,
    ),
  )

  it('each have what they have alone, their own outcome too', () =>
    expect(prepareSignals(bodies, preparing)).toEqual(bodies.map((body) => prepareSignal(body, preparing))))

  it('keep their order, and an outcome stays with its signal', () => {
    const signals = prepareSignals(bodies, preparing)
    expect(signals.map(({ text }) => text)).toEqual(
      bodies.map((_, at) => `Mevrouw [NAAM 1] wacht ${at + 2} weken op een rolstoel.`),
    )
    expect(signals.map(({ outcome }) => outcome)).toEqual(
      bodies.map((_, at) => (at % 3 === 0 ? `[NAAM 2] regelde het na ${at + 2} dagen.` : null)),
    )
  })

  it('are none for none', () => expect(prepareSignals([], preparing)).toEqual([]))
})
