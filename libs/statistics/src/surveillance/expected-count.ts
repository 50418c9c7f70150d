import { fitPoissonByLevel, type PoissonByLevelFit } from '../numbers/poisson-by-level.js'
import { studentTTwoSidedP } from '../numbers/student-t.js'
import type { FarringtonControl } from './farrington-control.js'
import type { ReferenceCounts } from './reference-counts.js'

/** What the past says of the week that is judged. */
export interface ExpectedCount {
  /** Natural logarithm of the expected count. */
  readonly logMean: number
  /** Of logMean. */
  readonly standardError: number
  /** Variance of a count over its mean, >= 1. */
  readonly dispersion: number
  /** Change of the log mean per row, or per step between the first two dates; null: the model has no trend. */
  readonly trend: number | null
  /** All reference counts of its season are 0: the estimate is 0, and everything else is a matter of when one stops. */
  readonly degenerate: boolean
}

/**
 * Quasi-Poisson regression of the reference counts on season and trend, high weeks of the past weighed down once.
 * The trend stays when there are 3 years, it differs from 0, and the week is not expected above every reference count.
 * @returns null when there are no more counts than coefficients, or the fit does not converge
 * @source Farrington et al. 1996, doi:10.2307/2983331 (sections 3.2 to 3.6); Noufaily et al. 2013, doi:10.1002/sim.5595
 */
export function expectedCount(reference: ReferenceCounts, control: FarringtonControl): ExpectedCount | null {
  const highest = reference.counts.reduce((most, count) => Math.max(most, count), 0)
  if (highest === 0)
    return { logMean: -Infinity, standardError: Infinity, dispersion: 1, trend: null, degenerate: true }
  if (control.trend && control.b >= 3) {
    const model = estimate(reference, control, true)
    if (model !== null && model.trendPValue < control.pThresholdTrend && Math.exp(model.logMean) <= highest)
      return model
  }
  return estimate(reference, control, false)
}

interface Estimate extends ExpectedCount {
  /** Two-sided; 1 without trend. */
  readonly trendPValue: number
}

function estimate(reference: ReferenceCounts, control: FarringtonControl, trend: boolean): Estimate | null {
  const { counts, level, season, timeNow, offsetNow } = reference
  const df = counts.length - reference.levels - (trend ? 1 : 0)
  if (df <= 0) return null
  let fit = fitReference(reference, trend)
  if (!fit.converged) return null
  let residual = workingSquares(fit.fitted, counts, fit.workingWeights) / df
  let dispersion = Math.max(1, residual)
  if (control.reweight) {
    const weights = weightsOfThePast(fit, counts, dispersion, control.weightsThreshold)
    fit = fitReference(reference, trend, weights)
    dispersion = Math.max(1, workingSquares(fit.fitted, counts, fit.workingWeights) / df)
    residual = workingSquares(fit.fitted, counts, weights) / df
  }
  const psi = control.seDispersion === 'phi' ? dispersion : residual
  const slope = fit.slope ?? 0
  const logMean = (fit.levelEffects[season] ?? NaN) + slope * timeNow + offsetNow
  const standardError = Math.sqrt(psi * fit.variance(season, timeNow))
  if (!Number.isFinite(logMean) || !Number.isFinite(standardError)) return null
  return {
    logMean,
    standardError,
    dispersion,
    trend: fit.slope,
    trendPValue: slopePValue(slope, Math.sqrt(psi * (fit.slopeVariance ?? 0)), df),
    degenerate: counts.every((count, i) => count === 0 || level[i] !== season),
  }
}

/** Two-sided; counts that lie on the line exactly leave no error. */
function slopePValue(slope: number, error: number, df: number): number {
  if (slope === 0) return 1
  return error > 0 ? studentTTwoSidedP(slope / error, df) : 0
}

/** Stopping rule of R's glm. */
const stopping = { tolerance: 1e-8, maxSteps: 25 }

function fitReference(reference: ReferenceCounts, trend: boolean, weights?: Float64Array): PoissonByLevelFit {
  const { counts, offset, level, levels, time } = reference
  return fitPoissonByLevel({
    response: counts,
    level,
    levels,
    ...(trend ? { x: time } : {}),
    ...(offset === undefined ? {} : { offset }),
    ...(weights === undefined ? {} : { priorWeights: weights }),
    ...stopping,
  })
}

/** Sum of weight * ((count - mean) / mean)^2. */
function workingSquares(fitted: Float64Array, counts: Float64Array, weights: Float64Array): number {
  let sum = 0
  for (let i = 0; i < counts.length; i++) {
    const mean = fitted[i] ?? 1
    sum += (weights[i] ?? 0) * (((counts[i] ?? 0) - mean) / mean) ** 2
  }
  return sum
}

/**
 * Weights with sum n: equal ones, and smaller by the square of its Anscombe residual for a count above the threshold.
 * Low weeks keep theirs. A count that alone decides its own mean (leverage 1) has no residual.
 */
function weightsOfThePast(
  { fitted, leverages }: PoissonByLevelFit,
  counts: Float64Array,
  dispersion: number,
  threshold: number,
): Float64Array {
  let total = 0
  const weights = counts.map((count, i) => {
    const mean = fitted[i] ?? 1
    const free = 1 - (leverages[i] ?? 0)
    const root = Math.sqrt(mean)
    const anscombe = (1.5 * (Math.cbrt(count) ** 2 / Math.cbrt(root) - root)) / Math.sqrt(dispersion * free)
    const weight = free > 1e-12 && anscombe > threshold ? anscombe ** -2 : 1
    total += weight
    return weight
  })
  return weights.map((weight) => (weight * counts.length) / total)
}
