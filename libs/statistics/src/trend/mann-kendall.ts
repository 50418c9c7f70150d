import { normalUpperTail } from '../numbers/normal.js'
import { type ObservedPoint, observedPoints, type TrendPoint } from './trend-point.js'

/** Test of a score against its variance under "no trend". */
export interface TrendTest {
  /** Pairs that rise minus pairs that fall. */
  readonly score: number
  readonly variance: number
  /** With continuity correction of 1; 0 when the score or the variance is 0. */
  readonly z: number
  /** Two-sided, (0, 1]. */
  readonly pValue: number
}

export interface MannKendall extends TrendTest {
  /** Values that are not missing. */
  readonly n: number
  /** Kendall's tau-b, [-1, 1]; null when all values are equal or fewer than two are there. */
  readonly tauB: number | null
}

/**
 * Does a series rise or fall, whatever the shape? Ties are allowed for.
 * @returns score 0, variance 0, z 0 and p 1 for fewer than two values, or when all are equal
 * @throws RangeError as `observedPoints`
 * @source Mann 1945, doi:10.2307/1907187; Kendall 1975, Rank Correlation Methods
 */
export function mannKendall(points: readonly TrendPoint[]): MannKendall {
  const observed = observedPoints(points)
  const n = observed.length
  const { score, variance, tiedPairs } = kendallScore(observed)
  const pairs = (n * (n - 1)) / 2
  const tauB = pairs === tiedPairs ? null : score / Math.sqrt(pairs * (pairs - tiedPairs))
  return { n, ...trendTest(score, variance), tauB }
}

/** z with continuity correction and its two-sided p. */
export function trendTest(score: number, variance: number): TrendTest {
  const z = score === 0 || variance <= 0 ? 0 : (score - Math.sign(score)) / Math.sqrt(variance)
  return { score, variance, z, pValue: Math.min(1, 2 * normalUpperTail(Math.abs(z))) }
}

/** Kendall's score over all pairs, its variance with ties, and the number of tied pairs. */
export function kendallScore(observed: readonly ObservedPoint[]): {
  score: number
  variance: number
  tiedPairs: number
} {
  const values = Float64Array.from(observed, ({ value }) => value)
  const n = values.length
  let score = 0
  values.forEach((later, index) => {
    for (const earlier of values.subarray(0, index)) score += Math.sign(later - earlier)
  })
  let tied = 0
  let tiedPairs = 0
  for (const size of tieSizes(values)) {
    tied += spread(size)
    tiedPairs += (size * (size - 1)) / 2
  }
  return { score, variance: n === 0 ? 0 : (spread(n) - tied) / 18, tiedPairs }
}

const spread = (size: number): number => size * (size - 1) * (2 * size + 5)

/** How often each distinct value stands there. */
function tieSizes(values: Float64Array): Iterable<number> {
  const sizes = new Map<number, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  return sizes.values()
}
