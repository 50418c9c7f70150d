import { requireFinite, requireShape } from './argument-checks.js'
import { incompleteBeta } from './incomplete-beta.js'

/** Above it the two variances are known to more digits than a double has. */
const LARGEST_DF = 2 ** 53

/**
 * P(X > x) of an F variable, accurate in the far upper tail.
 * @throws RangeError when df1 or df2 is not from 1e-100 to 2^53, or x is not finite
 */
export function fUpperTail(x: number, df1: number, df2: number): number {
  requireFinite('x', x)
  requireShape('df1', df1, LARGEST_DF)
  requireShape('df2', df2, LARGEST_DF)
  if (x <= 0) return 1
  const ratio = (df1 / df2) * x
  return incompleteBeta(df1 / 2, df2 / 2, ratio === Infinity ? 1 : ratio / (1 + ratio), 1 / (1 + ratio)).upper
}
