import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CaseReading } from './case-reading.js'
import { emptyChain, lineHash, type ChainHead } from './hash-chain.js'
import { verifyChains, type ChainLine } from './verify-chains.js'

const one = '11111111-1111-4111-8111-111111111111'
const two = '22222222-2222-4222-8222-222222222222'

function reading(replica: string, sequence: number, reader = 'lezer'): CaseReading {
  return {
    replica,
    sequence,
    readAt: new Date(Date.UTC(2026, 5, 15, 12, 0, sequence)),
    reader,
    role: 'onderzoeker',
    onBehalfOf: null,
    action: 'read',
    signalId: '33333333-3333-4333-8333-333333333333',
    purpose: 'onderzoek',
    result: 'given',
    origin: 'api',
    requestId: `verzoek-${sequence}`,
  }
}

/** The lines after a head, as the log writes them. */
function continued(from: ChainHead, count: number, reader?: string): ChainLine[] {
  const lines: ChainLine[] = []
  let head = from
  for (let index = 0; index < count; index += 1) {
    const line = reading(head.replica, head.sequence + 1, reader)
    const hash = lineHash(head.hash, line)
    lines.push({ ...line, previousHash: head.hash, hash })
    head = { replica: head.replica, sequence: line.sequence, hash }
  }
  return lines
}

const chain = (replica: string, count: number) => continued(emptyChain(replica), count)
const endOf = (lines: readonly ChainLine[]): ChainHead => {
  const last = lines.at(-1)
  if (!last) throw new Error('no lines')
  return last
}

async function* stored(lines: readonly ChainLine[]): AsyncGenerator<ChainLine> {
  yield* lines
}
const verify = (lines: readonly ChainLine[], heads: readonly ChainHead[] = []) =>
  verifyChains(stored(lines), heads)

describe('chains as they were written', () => {
  it('hold, each for itself, whatever their lengths', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(20), fc.nat(20), async (first, second) => {
        const lines = [chain(one, first + 1), chain(two, second + 1)]
        expect(await verify(lines.flat(), lines.map(endOf))).toEqual([
          { replica: one, lines: first + 1, broken: null, endKnown: true },
          { replica: two, lines: second + 1, broken: null, endKnown: true },
        ])
      }),
    )
  })

  it('are none when nothing was written', async () => {
    expect(await verify([])).toEqual([])
  })

  it('hold before their first line', async () => {
    expect(await verify([], [emptyChain(one)])).toEqual([
      { replica: one, lines: 0, broken: null, endKnown: true },
    ])
  })

  it('may have gone on since their end was kept', async () => {
    const lines = chain(one, 5)
    expect(await verify(lines, [endOf(lines.slice(0, 3))])).toMatchObject([{ lines: 5, broken: null }])
  })
})

describe('a chain that was touched', () => {
  const fields: [keyof CaseReading, unknown][] = [
    ['readAt', new Date(0)],
    ['reader', 'iemand anders'],
    ['role', 'beoordelaar'],
    ['onBehalfOf', 'gemeente'],
    ['action', 'export'],
    ['signalId', '44444444-4444-4444-8444-444444444444'],
    ['signalId', null],
    ['purpose', 'proef'],
    ['result', 'not-found'],
    ['origin', 'cli'],
    ['requestId', 'x'],
  ]

  it.each(fields)('shows that %s of a line was changed to %j', async (field, value) => {
    const lines = chain(one, 9).map((line) => (line.sequence === 4 ? { ...line, [field]: value } : line))
    expect(await verify(lines)).toMatchObject([{ lines: 9, broken: { sequence: 4, fault: 'altered' } }])
  })

  it('shows which line is gone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 30 }), fc.nat(), async (count, at) => {
        const whole = chain(one, count)
        const gone = (at % count) + 1
        const lines = whole.filter(({ sequence }) => sequence !== gone)
        expect(await verify(lines, [endOf(whole)])).toMatchObject([
          { lines: count - 1, broken: { sequence: gone, fault: 'missing' } },
        ])
      }),
    )
  })

  it('shows that lines were put in another order', async () => {
    const [a, b, c] = chain(one, 3)
    if (!a || !b || !c) throw new Error('no lines')
    const swapped = [a, { ...c, sequence: 2 }, { ...b, sequence: 3 }]
    expect(await verify(swapped)).toMatchObject([{ broken: { sequence: 2, fault: 'altered' } }])
  })

  it('shows that a line was taken out and the rest numbered anew', async () => {
    const [a, , ...rest] = chain(one, 5)
    if (!a) throw new Error('no lines')
    const closed = [a, ...rest.map((line) => ({ ...line, sequence: line.sequence - 1 }))]
    expect(await verify(closed)).toMatchObject([{ broken: { sequence: 2, fault: 'altered' } }])
  })

  it('shows that its end was written anew, hashes and all', async () => {
    const whole = chain(one, 8)
    const before = whole.slice(0, 5)
    const forged = [...before, ...continued(endOf(before), 3, 'een ander')]
    expect(await verify(forged, [endOf(whole)])).toMatchObject([
      { broken: { sequence: 8, fault: 'replaced' } },
    ])
    expect(await verify(forged)).toMatchObject([{ broken: null, endKnown: false }])
  })

  it('shows that it is gone altogether', async () => {
    expect(await verify(chain(two, 2), [endOf(chain(one, 3))])).toMatchObject([
      { replica: one, lines: 0, broken: { sequence: 1, fault: 'missing' } },
      { replica: two, lines: 2, broken: null, endKnown: false },
    ])
  })

  it('does not spoil another', async () => {
    const [broken, whole] = [chain(one, 4).slice(1), chain(two, 4)]
    expect(await verify([...broken, ...whole])).toMatchObject([{ broken: { sequence: 1 } }, { broken: null }])
  })
})
