import { requireProbability, requireShape, requireWithin } from './argument-checks.js'
import { incompleteBeta } from './incomplete-beta.js'
import type { Tails } from './incomplete-gamma.js'
import { solveByLogNewton } from './log-newton.js'
import { normalQuantile } from './normal.js'
import { betaMass } from './saddle-point.js'

/** Above it t^2 leaves the range of numbers. */
const LARGEST_T = 1e150

/**
 * P(|T| >= |t|), accurate in the far tail.
 * @throws RangeError when df is not from 1e-100 to 1e100, or |t| is above 1e150
 */
export function studentTTwoSidedP(t: number, df: number): number {
  return shares(t, df).upper
}

/**
 * t with P(T <= t) = p.
 * @throws RangeError when p is not strictly between 0 and 1, df is outside its range, or |t| would be above 1e150 (df below 2)
 */
export function studentTQuantile(p: number, df: number): number {
  requireProbability('p', p)
  requireShape('df', df)
  if (p === 0.5) return 0
  const tail = 2 * Math.min(p, 1 - p)
  if (shares(LARGEST_T, df).upper > tail) throw new RangeError(`p = ${p} is too far out for df = ${df}`)
  const byTail = tail <= 0.5
  const t = solveByLogNewton(byTail ? tail : 1 - tail, byTail ? -1 : 1, -normalQuantile(tail / 2), (at) => {
    const { lower, upper } = shares(at, df)
    const { inner, outer } = split(at, df)
    return { share: byTail ? upper : lower, slope: 2 * betaMass(0.5, df / 2, inner, outer) }
  })
  return p < 0.5 ? -t : t
}

/** lower = P(|T| < |t|), upper = P(|T| >= |t|). */
function shares(t: number, df: number): Tails {
  requireWithin('t', t, -LARGEST_T, LARGEST_T)
  requireShape('df', df)
  const { inner, outer } = split(t, df)
  return incompleteBeta(0.5, df / 2, inner, outer)
}

/** t^2 / (df + t^2) and df / (df + t^2), neither as 1 minus the other. */
function split(t: number, df: number): { inner: number; outer: number } {
  const ratio = (t / df) * t
  return { inner: ratio === Infinity ? 1 : ratio / (1 + ratio), outer: 1 / (1 + ratio) }
}
