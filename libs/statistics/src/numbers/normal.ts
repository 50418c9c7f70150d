import erfc from '@stdlib/math-base-special-erfc'
import erfcinv from '@stdlib/math-base-special-erfcinv'
import { requireFinite, requireProbability } from './argument-checks.js'

/** P(Z > z) of a standard normal variable, accurate in the far upper tail. */
export function normalUpperTail(z: number): number {
  requireFinite('z', z)
  return 0.5 * erfc(z / Math.SQRT2)
}

/**
 * z with P(Z <= z) = p.
 * @throws RangeError when p is not strictly between 0 and 1
 */
export function normalQuantile(p: number): number {
  requireProbability('p', p)
  return p === 0.5 ? 0 : -Math.SQRT2 * erfcinv(2 * p)
}
