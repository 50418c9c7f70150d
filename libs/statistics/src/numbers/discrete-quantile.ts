import { normalQuantile } from './normal.js'

/** A distribution on 0, 1, 2, ... */
export interface DiscreteDistribution {
  readonly mean: number
  readonly variance: number
  readonly skewness: number
  /** P(X <= u) */
  readonly cdf: (u: number) => number
  /** P(X > u) */
  readonly upperTail: (u: number) => number
}

/** Above it a double does not hold every count. */
export const LARGEST_MEAN = 2 ** 53

/** Relative difference from the smaller tail within which p counts as reached: 1 - 0.9 is not quite 0.1 in doubles. */
const TIE = 1e-12

/**
 * Smallest u with P(X <= u) >= p: a search in doubling steps around the Cornish-Fisher approximation, then by halving. The smaller of
 * the two tails is compared, so the answer is exact far out too.
 */
export function discreteQuantile(p: number, distribution: DiscreteDistribution): number {
  const { mean, variance, skewness, cdf, upperTail } = distribution
  const reached =
    p < 0.5
      ? (u: number): boolean => cdf(u) >= p * (1 - TIE)
      : (u: number): boolean => upperTail(u) <= (1 - p) * (1 + TIE)
  if (reached(0)) return 0
  const z = normalQuantile(p)
  const guess = mean + Math.sqrt(variance) * (z + (skewness * (z * z - 1)) / 6)
  // u = low is not reached, u = high is
  let low = 0
  let high = Math.min(Math.max(1, Math.round(guess)), LARGEST_MEAN)
  let step = 1
  while (!reached(high)) {
    low = high
    high += step
    step *= 2
  }
  for (let below = high - step; below > low; below -= step) {
    if (!reached(below)) low = below
    else high = below
    step *= 2
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (middle <= low || middle >= high) break
    if (reached(middle)) high = middle
    else low = middle
  }
  return high
}
