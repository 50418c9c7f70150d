import { describe, expect, it } from '@jest/globals'
import type { SignalBody } from '@rode-draad/contract'
import { gemeenteTable, noGemeenten } from '@rode-draad/domain'
import { loadTagger } from '../reference/load-tagger.js'
import { prepareSignal } from '../signals/prepare-signal.js'
import { prepareOne } from './prepare-one.js'
import { WorkerCrashed } from './preparing-pool.js'
import { testHashes } from './test-pool.js'

const table = gemeenteTable(noGemeenten)
const preparing = { tagger: await loadTagger(), hashes: testHashes }
const aBody = (text: string, outcome: string | null = null): SignalBody => ({
  externalId: '1',
  channel: 'gemeente',
  receivedOn: '2020',
  text,
  outcome,
})

/** Workers that do not survive so many signals, and then do one as it should be. */
function workers(crashes: number, error: Error = new WorkerCrashed('boem')) {
  let asked = 0
  return {
    asked: () => asked,
    prepareSignal: async ({ signal }: { signal: SignalBody }) => {
      asked += 1
      if (asked <= crashes) throw error
      return prepareSignal(signal, preparing)
    },
  }
}

describe('one signal', () => {
  it.each([
    ['a short text', aBody('a'.repeat(5000)), 0],
    ['a long text', aBody('a'.repeat(5001)), 1],
    ['a short text with a long outcome', aBody('a'.repeat(2500), 'b'.repeat(2501)), 1],
  ])('of %s is prepared the same, here or by a worker', async (_name, body, asked) => {
    const pool = workers(0)
    expect(await prepareOne(pool, async () => preparing, body, table)).toEqual(prepareSignal(body, preparing))
    expect(pool.asked()).toBe(asked)
  })

  const long = aBody('a'.repeat(6000))

  it('is tried once more when a worker does not survive it, and no more than that', async () => {
    expect(await prepareOne(workers(1), async () => preparing, long, table)).toEqual(
      prepareSignal(long, preparing),
    )
    const pool = workers(2)
    await expect(prepareOne(pool, async () => preparing, long, table)).rejects.toThrow(WorkerCrashed)
    expect(pool.asked()).toBe(2)
  })

  it('is not tried again for another reason', async () => {
    const pool = workers(1, new RangeError('anders'))
    await expect(prepareOne(pool, async () => preparing, long, table)).rejects.toThrow('anders')
    expect(pool.asked()).toBe(1)
  })
})
