import { digamma, gammaCdf, gammaQuantile, logGamma } from '../numbers/gamma.js'
import { bracketedRoot } from './bracketed-root.js'
import {
  checkObservedExpected,
  checkPrior,
  type GammaPoissonPrior,
  type ObservedExpected,
} from './gamma-poisson-prior.js'

/** What is believed of a cell's ratio of observed to expected after its count is seen. */
export interface ShrunkRatio {
  /** Chance that the cell belongs to the first distribution of the prior, [0, 1]. */
  readonly firstShare: number
  /** Geometric mean (EBGM): exp of the mean of the logarithm. */
  readonly ebgm: number
  /** 5 % and 95 % points: the ratio lies above eb05 with 95 % chance. */
  readonly eb05: number
  readonly eb95: number
  readonly mean: number
}

/**
 * Ratio of observed to expected, drawn towards the other cells as far as its own count is small.
 * @throws RangeError when the prior or the cell is impossible (see `checkPrior`, `checkObservedExpected`)
 * @source DuMouchel 1999, doi:10.1080/00031305.1999.10474456
 */
export function shrinkRatio(cell: ObservedExpected, prior: GammaPoissonPrior): ShrunkRatio {
  checkPrior(prior)
  checkObservedExpected(cell)
  const { count, expected } = cell
  const { alpha1, beta1, alpha2, beta2, share1 } = prior
  const logOdds =
    Math.log(share1) -
    Math.log1p(-share1) +
    logDensity(count, expected, alpha1, beta1) -
    logDensity(count, expected, alpha2, beta2)
  const firstShare = 1 / (1 + Math.exp(-logOdds))
  const first = { shape: alpha1 + count, rate: beta1 + expected }
  const second = { shape: alpha2 + count, rate: beta2 + expected }
  const mix = (of: (gamma: Gamma) => number) => firstShare * of(first) + (1 - firstShare) * of(second)
  const cdf = (x: number) => mix(({ shape, rate }) => gammaCdf(x, shape, rate))
  const quantile = (p: number) => mixtureQuantile(p, cdf, [first, second])
  return {
    firstShare,
    ebgm: Math.exp(mix(({ shape, rate }) => digamma(shape) - Math.log(rate))),
    eb05: quantile(0.05),
    eb95: quantile(0.95),
    mean: mix(({ shape, rate }) => shape / rate),
  }
}

interface Gamma {
  readonly shape: number
  readonly rate: number
}

/** Of the negative binomial that counts follow when their ratio is gamma distributed, without the n! both share. */
function logDensity(count: number, expected: number, alpha: number, beta: number): number {
  const grown = count === 0 ? 0 : count * Math.log(expected / (beta + expected))
  return logGamma(alpha + count) - logGamma(alpha) - alpha * Math.log1p(expected / beta) + grown
}

/**
 * The point that a share p of the mixture lies below: between the same points of its two parts, sought on a log scale.
 * @returns 0 when the point is too small for a number
 */
function mixtureQuantile(p: number, cdf: (x: number) => number, gammas: readonly [Gamma, Gamma]): number {
  const [one, other] = gammas.map(({ shape, rate }) => gammaQuantile(p, shape, rate))
  let low = Math.max(Number.MIN_VALUE, Math.min(one ?? 0, other ?? 0) / (1 + margin))
  let high = Math.max(low, one ?? 0, other ?? 0) * (1 + margin)
  while (low > 0 && cdf(low) > p) low /= 2
  if (low === 0) return 0
  while (cdf(high) < p) high *= 2
  return Math.exp(bracketedRoot((logX) => cdf(Math.exp(logX)) - p, Math.log(low), Math.log(high)))
}

/** Rounding of the two quantiles must not shut the root out. */
const margin = 1e-9
