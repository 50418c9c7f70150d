import type { RetrievalCounts } from '@rode-draad/domain'
import { addRetrieval, retrievalFigures } from '@rode-draad/domain'

const RESAMPLES = 1000
const TAIL = 0.025

/**
 * 95% interval of F1 by drawing writers with replacement, 1,000 times from a fixed seed. With few writers it is rather
 * too narrow.
 * @param perWriter counts of all texts of each writer
 * @returns null when F1 has no value in some of the draws' tails, or without writers
 * @source Efron 1979, doi:10.1214/aos/1176344552 (percentile method)
 */
export function bootstrapF1(perWriter: readonly RetrievalCounts[]): readonly [number, number] | null {
  const random = seededRandom(1)
  const drawn = Array.from({ length: RESAMPLES }, () => {
    const sample = perWriter.map(() => perWriter[Math.floor(random() * perWriter.length)])
    return retrievalFigures(addRetrieval(sample.filter((counts) => counts !== undefined))).f1
  })
  const known = drawn.filter((figure) => figure !== null).sort((a, b) => a - b)
  const low = known[Math.floor(TAIL * known.length)]
  const high = known[Math.ceil((1 - TAIL) * known.length) - 1]
  return low === undefined || high === undefined ? null : [low, high]
}

/** Mulberry32: numbers in [0, 1), always the same for a seed. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
