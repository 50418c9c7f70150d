import { requireProbability, requireShape, requireWithin } from './argument-checks.js'
import { discreteQuantile, LARGEST_MEAN } from './discrete-quantile.js'
import { incompleteBeta } from './incomplete-beta.js'

/**
 * P(X <= k) of the number of failures before success number `size`, accurate in the far lower tail; 0 for k < 0.
 * Mean m = size (1 - probability) / probability, variance m / probability.
 * @param k at most 1e100
 * @param size from 1e-100 to 1e100, not only whole
 * @param probability of success, (0, 1]; 1 puts all on 0
 * @throws RangeError when an argument is outside its range, or the mean is above 2^53
 */
export function negativeBinomialCdf(k: number, size: number, probability: number): number {
  requireNegativeBinomial(k, size, probability)
  return k < 0 ? 0 : incompleteBeta(size, Math.floor(k) + 1, probability, 1 - probability).lower
}

/** P(X >= k), accurate in the far upper tail; 1 for k <= 0. Arguments as negativeBinomialCdf. */
export function negativeBinomialAtLeast(k: number, size: number, probability: number): number {
  requireNegativeBinomial(k, size, probability)
  return k <= 0 ? 1 : incompleteBeta(size, Math.ceil(k), probability, 1 - probability).upper
}

/**
 * Smallest whole u with P(X <= u) >= p.
 * @throws RangeError when p is not strictly between 0 and 1, or as negativeBinomialCdf
 */
export function negativeBinomialQuantile(p: number, size: number, probability: number): number {
  requireProbability('p', p)
  const mean = requireNegativeBinomial(0, size, probability)
  if (mean === 0) return 0
  return discreteQuantile(p, {
    mean,
    variance: mean / probability,
    skewness: (2 - probability) / Math.sqrt(size * (1 - probability)),
    cdf: (u) => negativeBinomialCdf(u, size, probability),
    upperTail: (u) => negativeBinomialAtLeast(u + 1, size, probability),
  })
}

/** @returns the mean */
function requireNegativeBinomial(k: number, size: number, probability: number): number {
  requireWithin('k', k, -1e100, 1e100)
  requireShape('size', size)
  if (!(probability > 0 && probability <= 1))
    throw new RangeError(`probability must be above 0 and at most 1, got ${probability}`)
  const mean = (size * (1 - probability)) / probability
  if (!(mean <= LARGEST_MEAN))
    throw new RangeError(`size and probability must have a mean of at most ${LARGEST_MEAN}, got ${mean}`)
  return mean
}
