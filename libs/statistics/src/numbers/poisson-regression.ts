import { requireNumbers } from './argument-checks.js'
import { HouseholderQr } from './householder-qr.js'
import { iteratePoisson, type PoissonCounts, type PoissonIteration } from './poisson-iteration.js'
import { usableDesign } from './weighted-least-squares.js'

export interface PoissonProblem extends PoissonCounts {
  readonly rows: number
  readonly columns: number
  /** Row-major, rows * columns. */
  readonly design: Float64Array
}

export interface PoissonFit extends PoissonIteration {
  readonly coefficients: Float64Array
  /** (X'WX)^-1 with W = workingWeights. */
  readonly covariance: number[][]
  /** Diagonal of W^(1/2) X (X'WX)^-1 X' W^(1/2) with W = workingWeights, one a row, [0, 1]. */
  readonly leverages: Float64Array
}

/**
 * Log-linear Poisson regression by iteratively reweighted least squares.
 * @throws RangeError as iteratePoisson, and naming a column that depends on the others
 * @source Nelder & Wedderburn 1972, doi:10.2307/2344614
 */
export function fitPoisson(problem: PoissonProblem): PoissonFit {
  const { rows, columns, response } = problem
  const design = usableDesign(problem.design, rows, columns)
  requireNumbers('response', response, rows, 0)
  let coefficients: Float64Array = new Float64Array(columns)
  const iteration = iteratePoisson(problem, (weights, working, predictor) => {
    coefficients = new HouseholderQr(design, columns, weights).solve(working)
    for (let i = 0; i < rows; i++) {
      let sum = 0
      for (let j = 0; j < columns; j++) sum += (design[i * columns + j] ?? 0) * (coefficients[j] ?? 0)
      predictor[i] = sum
    }
  })
  const qr = new HouseholderQr(design, columns, iteration.workingWeights)
  return { ...iteration, coefficients, covariance: qr.covariance(), leverages: qr.leverages() }
}
