import { requireNumbers } from './argument-checks.js'

/** Counts to be explained by a log-linear mean, and when to stop looking. */
export interface PoissonCounts {
  /** Counts, or anything >= 0 and finite. */
  readonly response: ArrayLike<number>
  /** Added to the linear predictor; 0 when absent. */
  readonly offset?: ArrayLike<number>
  /** >= 0; 1 when absent. */
  readonly priorWeights?: ArrayLike<number>
  /** Stop when |D - D_before| / (|D| + 0.1) < tolerance, D the deviance. */
  readonly tolerance: number
  readonly maxSteps: number
}

/** One number a row, and how the iteration ended. */
export interface PoissonIteration {
  /** Means > 0. */
  readonly fitted: Float64Array
  /** ln of the means, offset included. */
  readonly linearPredictor: Float64Array
  /** Prior weight times mean as used in the last least-squares step, so of the mean before the last. */
  readonly workingWeights: Float64Array
  /** 2 sum w (y ln(y / mean) - (y - mean)), y ln y = 0 at 0. */
  readonly deviance: number
  /** false: maxSteps were not enough. */
  readonly converged: boolean
  readonly steps: number
}

/** Writes into `predictor` what least squares with these weights makes of `working`. */
export type LeastSquaresStep = (weights: Float64Array, working: Float64Array, predictor: Float64Array) => void

/**
 * Iteratively reweighted least squares for a Poisson mean with log link, from mean = y + 0.1. Means are kept
 * within [2.2e-16, 1e100]: a row whose mean tends to 0 keeps a weight, and a step that goes much too far stays a number.
 * @throws RangeError naming the argument and index that is not usable
 * @source Nelder & Wedderburn 1972, doi:10.2307/2344614
 */
export function iteratePoisson(counts: PoissonCounts, step: LeastSquaresStep): PoissonIteration {
  const { tolerance, maxSteps } = counts
  const rows = counts.response.length
  const response = requireNumbers('response', counts.response, rows, 0)
  const offset = requireNumbers('offset', counts.offset ?? new Float64Array(rows), rows, -Infinity)
  const prior = requireNumbers('priorWeights', counts.priorWeights ?? new Float64Array(rows).fill(1), rows, 0)
  if (!(tolerance > 0)) throw new RangeError(`tolerance must be above 0, got ${tolerance}`)
  if (!(maxSteps >= 1)) throw new RangeError(`maxSteps must be at least 1, got ${maxSteps}`)

  const fitted = response.map((y) => y + 0.1)
  const linearPredictor = fitted.map((mean) => Math.log(mean))
  const workingWeights = new Float64Array(rows)
  const working = new Float64Array(rows)
  let deviance = poissonDeviance(response, fitted, prior)
  for (let steps = 1; ; steps++) {
    for (let i = 0; i < rows; i++) {
      const mean = fitted[i] ?? 0
      workingWeights[i] = (prior[i] ?? 0) * mean
      working[i] = (linearPredictor[i] ?? 0) - (offset[i] ?? 0) + ((response[i] ?? 0) - mean) / mean
    }
    step(workingWeights, working, linearPredictor)
    for (let i = 0; i < rows; i++) {
      const eta = (linearPredictor[i] ?? 0) + (offset[i] ?? 0)
      linearPredictor[i] = eta
      fitted[i] = Math.min(Math.max(Math.exp(eta), Number.EPSILON), 1e100)
    }
    const before = deviance
    deviance = poissonDeviance(response, fitted, prior)
    const converged = Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < tolerance
    if (converged || steps >= maxSteps)
      return { fitted, linearPredictor, workingWeights, deviance, converged, steps }
  }
}

function poissonDeviance(response: Float64Array, means: Float64Array, prior: Float64Array): number {
  let sum = 0
  for (let i = 0; i < means.length; i++) {
    const y = response[i] ?? 0
    const mean = means[i] ?? 0
    sum += (prior[i] ?? 0) * ((y > 0 ? y * Math.log(y / mean) : 0) - (y - mean))
  }
  return 2 * sum
}
