import stdlibDigamma from '@stdlib/math-base-special-digamma'
import gammaln from '@stdlib/math-base-special-gammaln'
import { requireFinite, requirePositive, requireProbability, requireShape } from './argument-checks.js'
import { incompleteGamma } from './incomplete-gamma.js'
import { solveByLogNewton } from './log-newton.js'
import { normalQuantile } from './normal.js'
import { poissonMass } from './saddle-point.js'

/**
 * P(X <= x) of a gamma variable with mean shape / rate.
 * @param shape from 1e-100 to 1e100
 * @param rate above 0
 * @throws RangeError when an argument is outside its range or not finite
 */
export function gammaCdf(x: number, shape: number, rate: number): number {
  requireGamma(x, shape, rate)
  return x <= 0 ? 0 : incompleteGamma(shape, x * rate).lower
}

/** P(X > x), accurate in the far upper tail; arguments as gammaCdf. */
export function gammaUpperTail(x: number, shape: number, rate: number): number {
  requireGamma(x, shape, rate)
  return x <= 0 ? 1 : incompleteGamma(shape, x * rate).upper
}

/**
 * x with P(X <= x) = p; 0 where it is below the smallest number (a small shape).
 * @throws RangeError when p is not strictly between 0 and 1, or as gammaCdf
 */
export function gammaQuantile(p: number, shape: number, rate: number): number {
  requireProbability('p', p)
  requireGamma(0, shape, rate)
  const byLower = p <= 0.5
  const target = byLower ? p : 1 - p
  const start = startingPoint(p, shape)
  if (start === 0) return 0
  const x = solveByLogNewton(target, byLower ? 1 : -1, start, (at) => {
    const { lower, upper } = incompleteGamma(shape, at)
    return { share: byLower ? lower : upper, slope: shape * poissonMass(shape, at) }
  })
  return x / rate
}

/** ln Gamma(x), x > 0. */
export function logGamma(x: number): number {
  requirePositive('x', x)
  return gammaln(x)
}

/** Derivative of ln Gamma(x), x > 0. */
export function digamma(x: number): number {
  requirePositive('x', x)
  return stdlibDigamma(x)
}

/** @source Wilson & Hilferty 1931, doi:10.1073/pnas.17.12.684; for small shapes the first term of either tail */
function startingPoint(p: number, shape: number): number {
  const cubed = 1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape))
  if (shape >= 1 && cubed > 0.1) return shape * cubed ** 3
  return p <= 0.5 ? Math.exp((Math.log(p) + gammaln(shape + 1)) / shape) : Math.max(shape, -Math.log1p(-p))
}

function requireGamma(x: number, shape: number, rate: number): void {
  requireFinite('x', x)
  requireShape('shape', shape)
  requirePositive('rate', rate)
}
