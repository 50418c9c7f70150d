import { chiSquareUpperTail } from '../numbers/chi-square.js'

export interface Autocorrelation {
  /** Correlation of residuals 1, 2, ... steps apart, [-1, 1]; all 0 when there is nothing left over. */
  readonly acf: readonly number[]
  /** Ljung-Box statistic over those lags, and its chance if residuals do not hang together. */
  readonly q: number
  readonly pValue: number
}

/**
 * Do residuals hang together in time? If so (p below 0.05, say), intervals that take the steps as independent are
 * too narrow: use those of Newey and West.
 * @param residuals in order of time, with mean about 0 (they are not centred); null: left out of the fit
 * @param lags how many steps apart at most, a whole number >= 1 and below the number of residuals
 * @throws RangeError when lags is out of range, or a residual is not finite
 * @source Ljung & Box 1978, doi:10.1093/biomet/65.2.297
 */
export function autocorrelation(residuals: readonly (number | null)[], lags = 1): Autocorrelation {
  if (!Number.isSafeInteger(lags) || lags < 1 || lags >= residuals.length) {
    throw new RangeError(`lags must be a whole number in [1, ${residuals.length}), got ${lags}`)
  }
  residuals.forEach((residual, step) => {
    if (residual !== null && !Number.isFinite(residual)) {
      throw new RangeError(`residuals[${step}] must be finite or null, got ${residual}`)
    }
  })
  const values = Float64Array.from(residuals, (residual) => residual ?? 0)
  const together = (apart: number) =>
    values.subarray(apart).reduce((sum, value, step) => sum + value * (values[step] ?? 0), 0)
  const squares = together(0)
  const acf = Array.from({ length: lags }, (_lag, index) =>
    squares === 0 ? 0 : together(index + 1) / squares,
  )
  const n = residuals.filter((residual) => residual !== null).length
  const q = n * (n + 2) * acf.reduce((sum, r, index) => sum + r ** 2 / Math.max(1, n - index - 1), 0)
  return { acf, q, pValue: chiSquareUpperTail(q, lags) }
}
