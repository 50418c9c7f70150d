import { rateRatio, type RateRatio } from './rate-ratio.js'
import type { SegmentedFit } from './segmented-regression.js'

/** Which errors the interval allows for. */
export type ErrorKind = 'quasi-poisson' | 'newey-west'

/**
 * The effect of a measure a number of steps after it began to count: rate with it / rate without it.
 * @param stepsAfter 0 for the first step that carries the effect, >= 0
 * @param level of the intervals, strictly between 0 and 1
 * @throws RangeError when stepsAfter is not finite and >= 0, or Newey-West errors were not made by the fit
 * @source Wagner et al. 2002, doi:10.1046/j.1365-2710.2002.00430.x
 */
export function effectAfter(
  fit: SegmentedFit,
  stepsAfter: number,
  level = 0.95,
  errors: ErrorKind = 'quasi-poisson',
): RateRatio {
  if (!Number.isFinite(stepsAfter) || stepsAfter < 0) {
    throw new RangeError(`stepsAfter must be finite and >= 0, got ${stepsAfter}`)
  }
  const times = fit.terms.map((term) =>
    term === fit.effectTerms.level ? 1 : term === fit.effectTerms.slope ? stepsAfter : 0,
  )
  const covariance = covarianceOf(fit, errors)
  const log = times.reduce((sum, factor, i) => sum + factor * (fit.estimates[i] ?? 0), 0)
  const variance = times.reduce(
    (sum, factor, i) =>
      sum + times.reduce((row, other, j) => row + factor * other * (covariance[i]?.[j] ?? 0), 0),
    0,
  )
  return rateRatio(log, Math.sqrt(Math.max(0, variance)), fit.residualDf, level)
}

/**
 * Each term of a fit as a rate ratio: what one unit more of it does to the rate.
 * @throws RangeError as `effectAfter`
 */
export function termRatios(
  fit: SegmentedFit,
  level = 0.95,
  errors: ErrorKind = 'quasi-poisson',
): (RateRatio & { readonly term: string })[] {
  const covariance = covarianceOf(fit, errors)
  return fit.terms.map((term, i) => ({
    term,
    ...rateRatio(fit.estimates[i] ?? 0, Math.sqrt(covariance[i]?.[i] ?? 0), fit.residualDf, level),
  }))
}

function covarianceOf(fit: SegmentedFit, errors: ErrorKind): readonly (readonly number[])[] {
  if (errors === 'quasi-poisson') return fit.quasiCovariance
  if (fit.neweyWestCovariance === null) throw new RangeError('errors: the fit was made without neweyWestLag')
  return fit.neweyWestCovariance
}
