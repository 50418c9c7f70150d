import { negativeBinomialAtLeast, negativeBinomialQuantile } from '../numbers/negative-binomial.js'
import { normalUpperTail } from '../numbers/normal.js'
import { poissonAtLeast, poissonQuantile } from '../numbers/poisson.js'
import type { ExpectedCount } from './expected-count.js'
import type { FarringtonControl } from './farrington-control.js'

export interface FarringtonBound {
  /** null: without limit. */
  readonly upperbound: number | null
  /** Chance of a count this high or higher; null without a count or a bound. */
  readonly pValue: number | null
  /** Distance to the expectation in units of the bound's; as in R, where nbPlugin and muan take the log of it. */
  readonly score: number | null
}

type Settings = Pick<FarringtonControl, 'thresholdMethod' | 'powertrans' | 'alpha'>

const power: Readonly<Record<FarringtonControl['powertrans'], number>> = {
  '2/3': 2 / 3,
  '1/2': 1 / 2,
  none: 1,
}
const noBound: FarringtonBound = { upperbound: null, pValue: null, score: null }

/**
 * Highest count that is still usual, and where the count observed stands.
 * @param z quantile 1 - alpha of the standard normal
 * @source delta: Farrington et al. 1996, doi:10.2307/2983331 (section 3.7); nbPlugin: Noufaily et al. 2013,
 *   doi:10.1002/sim.5595; muan: Salmon, Schumacher & Hoehle 2016, doi:10.18637/jss.v070.i10
 */
export function farringtonBound(
  observed: number | null,
  expected: ExpectedCount,
  settings: Settings,
  z: number,
): FarringtonBound {
  if (expected.degenerate) return boundAtZero(observed, settings)
  return settings.thresholdMethod === 'delta'
    ? normalBound(observed, expected, power[settings.powertrans], z)
    : countBound(observed, expected, settings, z)
}

/** The limit of both other ways for an expectation that goes to 0; with its error added (muan) there is no limit. */
function boundAtZero(observed: number | null, { thresholdMethod }: Settings): FarringtonBound {
  if (thresholdMethod === 'muan') return noBound
  const pValueOfZero = thresholdMethod === 'delta' ? 0.5 : 1
  return { upperbound: 0, pValue: observed === null ? null : observed > 0 ? 0 : pValueOfZero, score: null }
}

/** Normal after a power that makes the counts symmetric; the error of the mean counts too (delta method). */
function normalBound(
  observed: number | null,
  { logMean, standardError, dispersion }: ExpectedCount,
  exponent: number,
  z: number,
): FarringtonBound {
  const mean = Math.exp(logMean)
  const tau = dispersion + mean * standardError ** 2
  const sigma = exponent * mean ** (exponent - 1) * Math.sqrt(mean * tau)
  const upperbound = Math.max(0, mean ** exponent + z * sigma) ** (1 / exponent)
  if (!Number.isFinite(upperbound)) return noBound
  if (observed === null) return { ...noBound, upperbound }
  return {
    upperbound,
    pValue: normalUpperTail((observed ** exponent - mean ** exponent) / sigma),
    score: ratio(observed - mean, upperbound - mean),
  }
}

/** From here on a double has no room for the spread of a count; the quantile is the mean. */
const largestCount = 2 ** 53

/** Negative binomial with this mean and dispersion, Poisson at dispersion 1. */
function countBound(
  observed: number | null,
  { logMean, standardError, dispersion }: ExpectedCount,
  { thresholdMethod, alpha }: Settings,
  z: number,
): FarringtonBound {
  const mean = Math.exp(thresholdMethod === 'muan' ? logMean + z * standardError : logMean)
  if (!Number.isFinite(mean)) return noBound
  const counts = distribution(mean, dispersion)
  const upperbound = counts.quantile(1 - alpha)
  if (observed === null) return { ...noBound, upperbound }
  return {
    upperbound,
    pValue: counts.atLeast(observed),
    score: ratio(observed - logMean, upperbound - logMean),
  }
}

interface CountDistribution {
  readonly quantile: (p: number) => number
  /** P(X >= k). */
  readonly atLeast: (k: number) => number
}

function distribution(mean: number, dispersion: number): CountDistribution {
  if (mean >= largestCount) return { quantile: () => mean, atLeast: (k) => (k <= mean ? 1 : 0) }
  if (dispersion <= 1)
    return { quantile: (p) => poissonQuantile(p, mean), atLeast: (k) => poissonAtLeast(k, mean) }
  const size = mean / (dispersion - 1)
  const probability = 1 / dispersion
  return {
    quantile: (p) => negativeBinomialQuantile(p, size, probability),
    atLeast: (k) => negativeBinomialAtLeast(k, size, probability),
  }
}

const ratio = (numerator: number, denominator: number): number | null =>
  Number.isFinite(numerator / denominator) ? numerator / denominator : null
