import { logistic } from '../model/logistic.js'
import { minimise } from './minimise.js'

/** One row of a sparse design matrix with what happened. */
export interface Observation {
  readonly columns: Int32Array
  readonly values: Float64Array
  readonly happened: boolean
  /** > 0; how many times it counts. */
  readonly weight: number
  /** Part of the logit that is given and not fitted; 0 when left out. */
  readonly offset?: number
}

/**
 * Weights of a logistic regression with a penalty per column: minimises the weighted log loss plus
 * sum(penalty * weight^2) / 2. The same observations in the same order give the same weights.
 * @param penalties one per column, > 0
 * @returns one weight per column
 */
export function fitLogistic(observations: readonly Observation[], penalties: Float64Array): Float64Array {
  return minimise(penalties.length, (weights, gradient) => {
    let loss = 0
    for (let column = 0; column < weights.length; column++) {
      const penalised = (penalties[column] ?? 0) * (weights[column] ?? 0)
      loss += (penalised * (weights[column] ?? 0)) / 2
      gradient[column] = penalised
    }
    for (const { columns, values, happened, weight, offset = 0 } of observations) {
      const logit = offset + dot(columns, values, weights)
      loss += weight * logLoss(logit, happened)
      const slope = weight * (logistic(logit) - (happened ? 1 : 0))
      for (let at = 0; at < columns.length; at++) {
        const column = columns[at] ?? 0
        gradient[column] = (gradient[column] ?? 0) + slope * (values[at] ?? 0)
      }
    }
    return loss
  })
}

/** Sum of value times weight over the columns of a sparse row. */
export function dot(columns: Int32Array, values: Float64Array, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < columns.length; at++) sum += (weights[columns[at] ?? 0] ?? 0) * (values[at] ?? 0)
  return sum
}

/** -ln of the probability that a logit gives to what happened, without overflow. */
export function logLoss(logit: number, happened: boolean): number {
  const signed = happened ? -logit : logit
  return signed > 0 ? signed + Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed))
}
