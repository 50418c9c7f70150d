import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { KeptChunk } from './keep-chunk.js'
import type { PreparedChunk } from './prepared-chunk.js'
import type { RawChunk } from './raw-chunk.js'
import { runBatch, type BatchOutcome, type BatchProgress } from './run-batch.js'
import { stopwatch } from './stopwatch.js'

const raw = (throughRow: number): RawChunk => ({
  ...{ kind: 'lines', bytes: new Uint8Array(), firstRow: throughRow, throughRow },
})
const prepared = ({ throughRow }: RawChunk): PreparedChunk => ({
  ...{ throughRow, received: 1, repeated: 0, keys: '[]', externalIds: [], rows: '[]' },
  ...{ reasons: [{ row: throughRow, path: '', message: 'fout' }], ms: stopwatch().ms() },
})

/** Chunks of one row, of which the even ones are set apart; each step takes some turns of the event loop. */
async function run({ count = 10, failAt = 0, stopAt = 0, inFlight = 3, turns = [0] } = {}) {
  const progress: BatchProgress[] = []
  const [flying, most] = [new Set<number>(), { flying: 0 }]
  const pause = async (row: number) => {
    for (let turn = turns[row % turns.length] ?? 0; turn > 0; turn -= 1) await Promise.resolve()
  }
  async function* chunks() {
    for (let row = 1; row <= count; row += 1) {
      if (row === stopAt) throw new Error('gestopt')
      flying.add(row)
      most.flying = Math.max(most.flying, flying.size)
      yield raw(row)
    }
  }
  const keep = async ({ throughRow }: PreparedChunk): Promise<KeptChunk> => {
    await pause(throughRow + 1)
    if (throughRow === failAt) throw new Error('database weg')
    flying.delete(throughRow)
    const apart = throughRow % 2 === 0 ? [throughRow] : []
    return { accepted: 1 - apart.length, duplicate: 0, apart, conflicts: [], erasedBefore: 0 }
  }
  const prepare = async (chunk: RawChunk) => {
    await pause(chunk.throughRow)
    return [prepared(chunk)]
  }
  const work = { prepare, keep, inFlight, onProgress: (one: BatchProgress) => void progress.push(one) }
  const outcome = await runBatch(chunks(), work).catch((error: Error) => error.message)
  return { outcome, rows: progress.map(({ throughRow }) => throughRow), most: most.flying }
}

describe('a batch', () => {
  it('adds up, and gives reasons only of what was set apart', async () => {
    const { outcome } = await run({ count: 5 })
    expect(outcome).toMatchObject({ throughRow: 5, received: 5, accepted: 3, duplicate: 0, quarantined: 2 })
    expect((outcome as BatchOutcome).reasons.map(({ row }) => row)).toEqual([2, 4])
  })

  it('is kept in order, with no more in flight than may be, whatever takes how long', async () => {
    const anyRun = fc.record({
      count: fc.integer({ min: 0, max: 30 }),
      inFlight: fc.integer({ min: 1, max: 5 }),
      turns: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 7 }),
    })
    await fc.assert(
      fc.asyncProperty(anyRun, async (options) => {
        const { rows, most } = await run(options)
        expect(rows).toEqual(Array.from({ length: options.count }, (_, index) => index + 1))
        expect(most).toBeLessThanOrEqual(options.inFlight + 1)
      }),
    )
  })

  it('stops when keeping fails, and has said no more than what is kept', async () => {
    for (const turns of [[0], [5, 1], [1, 9, 3]]) {
      expect(await run({ failAt: 4, turns })).toMatchObject({ outcome: 'database weg', rows: [1, 2, 3] })
    }
  })

  it('keeps all that was read before the stream broke off', async () => {
    expect(await run({ stopAt: 7, turns: [4, 0, 9] })).toMatchObject({
      outcome: 'gestopt',
      rows: [1, 2, 3, 4, 5, 6],
    })
  })
})
