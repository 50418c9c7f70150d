import { requireProbability, requireWithin } from './argument-checks.js'
import { discreteQuantile, LARGEST_MEAN } from './discrete-quantile.js'
import { incompleteGamma } from './incomplete-gamma.js'

/**
 * P(X <= k) of a Poisson variable, accurate in the far lower tail; 0 for k < 0. A mean of 0 puts all on 0.
 * @throws RangeError when mean is not from 0 to 2^53, or |k| is above 1e100
 */
export function poissonCdf(k: number, mean: number): number {
  requirePoisson(k, mean)
  return k < 0 ? 0 : incompleteGamma(Math.floor(k) + 1, mean).upper
}

/** P(X >= k), accurate in the far upper tail; 1 for k <= 0. Arguments as poissonCdf. */
export function poissonAtLeast(k: number, mean: number): number {
  requirePoisson(k, mean)
  return k <= 0 ? 1 : incompleteGamma(Math.ceil(k), mean).lower
}

/**
 * Smallest whole u with P(X <= u) >= p.
 * @throws RangeError when p is not strictly between 0 and 1, or mean is not from 0 to 2^53
 */
export function poissonQuantile(p: number, mean: number): number {
  requireProbability('p', p)
  requirePoisson(0, mean)
  if (mean === 0) return 0
  return discreteQuantile(p, {
    mean,
    variance: mean,
    skewness: 1 / Math.sqrt(mean),
    cdf: (u) => poissonCdf(u, mean),
    upperTail: (u) => poissonAtLeast(u + 1, mean),
  })
}

function requirePoisson(k: number, mean: number): void {
  requireWithin('k', k, -1e100, 1e100)
  requireWithin('mean', mean, 0, LARGEST_MEAN)
}
