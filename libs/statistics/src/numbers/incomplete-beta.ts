import type { Tails } from './incomplete-gamma.js'
import { logGammaRatio } from './log-gamma-ratio.js'
import { betaMass } from './saddle-point.js'

/**
 * Regularised incomplete beta function: lower I_x(a, b) and upper I_y(b, a), a, b > 0.
 * Own work because betainc of @stdlib is off by 2e-10 for an F of 4 and 205 degrees of freedom.
 * @param x in [0, 1]
 * @param y 1 - x, given apart because one of the two is usually known without rounding
 * @source DLMF 8.17; continued fraction: DiDonato & Morris 1992, doi:10.1145/131766.131776
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (y <= 0) return { lower: 1, upper: 0 }
  if (a < 1 && b * x < 1 && x <= 0.75) return nearZero(a, b, x)
  if (b < 1 && a * y < 1 && y <= 0.75) return swap(nearZero(b, a, y))
  if (a * y < b * x) return swap(below(b, a, y, x))
  return below(a, b, x, y)
}

function swap({ lower, upper }: Tails): Tails {
  return { lower: upper, upper: lower }
}

/** a < 1, b x < 1. */
function nearZero(a: number, b: number, x: number): Tails {
  const exponent = a * Math.log(x) + logGammaRatio(b, a) - logGammaRatio(1, a)
  let term = a
  let rest = 0
  for (let n = 1; ; n++) {
    term *= ((n - b) / n) * x
    const next = rest + term / (a + n)
    if (next === rest) break
    rest = next
  }
  const factor = Math.exp(exponent)
  return { lower: factor * (1 + rest), upper: -Math.expm1(exponent) - factor * rest }
}

/** The fraction needs about the root of the smaller parameter, so this is enough for parameters of 2^53. */
const MOST_STEPS = 1e7

/** x <= a / (a + b) */
function below(a: number, b: number, x: number, y: number): Tails {
  const mean = a * y - b * x
  let beta = (a / (a + 1)) * (mean + 1)
  let c = Infinity
  let d = 1 / beta
  let value = d
  for (let n = 1; ; n++) {
    const twice = a + 2 * n
    const even = (n * (b - n) * x) / (twice - 1)
    const alpha = even * ((a + n - 1) / (twice - 1)) * (x * (a + b + n - 1))
    beta = n + even + ((a + n) / (twice + 1)) * (mean + 1 + n * (1 + y))
    d = 1 / (beta + alpha * d)
    c = beta + alpha / c
    const change = c * d
    value *= change
    if (Math.abs(change - 1) <= Number.EPSILON) break
    if (n > MOST_STEPS) throw new RangeError(`a beta share with parameters ${a} and ${b} is out of reach`)
  }
  const lower = betaMass(a, b, x, y) * value
  return { lower, upper: 1 - lower }
}
