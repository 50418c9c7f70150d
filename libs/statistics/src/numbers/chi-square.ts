import { requireShape } from './argument-checks.js'
import { gammaUpperTail } from './gamma.js'

/**
 * P(X > x) of a chi-square variable, accurate in the far upper tail.
 * @throws RangeError when df is not from 1e-100 to 1e100, or x is not finite
 */
export function chiSquareUpperTail(x: number, df: number): number {
  requireShape('df', df)
  return gammaUpperTail(x, df / 2, 0.5)
}
