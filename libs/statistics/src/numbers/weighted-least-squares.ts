import { HouseholderQr } from './householder-qr.js'
import { requireNumbers } from './argument-checks.js'

export interface LeastSquaresProblem {
  readonly rows: number
  readonly columns: number
  /** Row-major, rows * columns. */
  readonly design: Float64Array
  readonly response: ArrayLike<number>
  /** >= 0, one a row. */
  readonly weights: ArrayLike<number>
}

export interface LeastSquaresFit {
  readonly coefficients: Float64Array
  /** Diagonal of W^(1/2) X (X'WX)^-1 X' W^(1/2), one a row, [0, 1]. */
  readonly leverages: Float64Array
  /** (X'WX)^-1, not multiplied by any residual variance. */
  readonly covariance: number[][]
  /** Equal to columns: less is an error. */
  readonly rank: number
}

/**
 * Coefficients that make sum w (y - x'b)^2 smallest, by Householder QR with column pivoting.
 * @throws RangeError naming the argument and index that is not usable, or a column that depends on the others
 */
export function weightedLeastSquares(problem: LeastSquaresProblem): LeastSquaresFit {
  const { rows, columns } = problem
  const design = usableDesign(problem.design, rows, columns)
  const response = requireNumbers('response', problem.response, rows, -Infinity)
  const weights = requireNumbers('weights', problem.weights, rows, 0)
  const qr = new HouseholderQr(design, columns, weights)
  return {
    coefficients: qr.solve(response),
    leverages: qr.leverages(),
    covariance: qr.covariance(),
    rank: columns,
  }
}

/** @throws RangeError when there are no columns, fewer rows than columns, or a value that is not finite */
export function usableDesign(design: Float64Array, rows: number, columns: number): Float64Array {
  if (!(columns >= 1)) throw new RangeError(`columns must be at least 1, got ${columns}`)
  if (!(rows >= columns)) throw new RangeError(`rows must be at least columns (${columns}), got ${rows}`)
  return requireNumbers('design', design, rows * columns, -Infinity)
}
