import erfc from '@stdlib/math-base-special-erfc'
import { logGammaRatio } from './log-gamma-ratio.js'
import { logExcess, poissonMass } from './saddle-point.js'

/** The two shares of a distribution at one point; each keeps its own relative accuracy, so neither is 1 minus the other. */
export interface Tails {
  readonly lower: number
  readonly upper: number
}

/**
 * Regularised incomplete gamma function: lower P(a, x) and upper Q(a, x), a > 0, x >= 0.
 * Own work because gammainc of @stdlib is off by 8e-5 at a = x = 1e8.
 * @source DLMF 8.7.1, 8.9.2; Temme 1979, doi:10.1137/0510071, in the form of Gil, Segura & Temme 2012, doi:10.1137/120872553
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (x === 0) return { lower: 0, upper: 1 }
  if (x === Infinity) return { lower: 1, upper: 0 }
  if (a < 1 && x < 1) return nearZero(a, x)
  if (a >= 20 && x > 0.32 * a && x < 2.3 * a) return uniform(a, x)
  if (x < a) {
    const lower = poissonMass(a, x) * powerSeries(a, x)
    return { lower, upper: 1 - lower }
  }
  const upper = poissonMass(a, x) * a * fraction(a, x)
  return { lower: 1 - upper, upper }
}

/** a, x < 1: Q goes to 0 with a, so the part of 1 - x^a / Gamma(1 + a) is taken by expm1. */
function nearZero(a: number, x: number): Tails {
  const exponent = a * Math.log(x) - logGammaRatio(1, a)
  let term = a
  let rest = 0
  for (let n = 1; ; n++) {
    term *= -x / n
    const next = rest + term / (a + n)
    if (next === rest) break
    rest = next
  }
  const factor = Math.exp(exponent)
  return { lower: factor * (1 + rest), upper: -Math.expm1(exponent) - factor * rest }
}

function powerSeries(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

/** Gamma(a, x) / (x^a e^-x) by Legendre's continued fraction, modified Lentz. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = Infinity
  let d = 1 / b
  let value = d
  for (let n = 1; ; n++) {
    const numerator = n * (a - n)
    b += 2
    d = 1 / (b + numerator * d)
    c = b + numerator / c
    const change = c * d
    value *= change
    if (Math.abs(change - 1) <= Number.EPSILON) break
  }
  return value
}

/**
 * Q = erfc(eta sqrt(a / 2)) / 2 + R with eta^2 / 2 = x / a - 1 - ln(x / a) and the sign of x - a, accurate for every a >= 20.
 * R = e^(-a eta^2 / 2) / sqrt(2 pi a) S(eta), where S' - a eta S = a (1 - f / Gamma*(a)) gives the coefficients of S backwards.
 */
function uniform(a: number, x: number): Tails {
  const half = logExcess(x - a, x, a)
  const eta = x < a ? -Math.sqrt(2 * half) : Math.sqrt(2 * half)
  let ahead = 0
  let here = 0
  let sum = 0
  for (let n = ETA_SERIES.length - 1; n >= 1; n--) {
    const before = ((n + 1) / a) * ahead + (ETA_SERIES[n] ?? 0)
    sum = sum * eta + before
    ahead = here
    here = before
  }
  // ahead is now the coefficient of eta, which also gives Gamma*(a) = 1 + ahead / a
  const rest = (Math.exp(-a * half) / Math.sqrt(2 * Math.PI * a)) * (sum / (1 + ahead / a))
  const root = eta * Math.sqrt(a / 2)
  return { lower: 0.5 * erfc(-root) - rest, upper: 0.5 * erfc(root) + rest }
}

/** Coefficients of f = eta / mu, where mu = x / a - 1 and eta d eta = mu / (1 + mu) d mu. */
const ETA_SERIES = etaSeries(32)

function etaSeries(length: number): readonly number[] {
  // mu = eta (m_0 + m_1 eta + ...): from mu mu' = eta (1 + mu)
  const m = [1]
  for (let n = 1; n < length; n++) {
    let sum = m[n - 1] ?? 0
    for (let j = 1; j < n; j++) sum -= (j + 1) * (m[j] ?? 0) * (m[n - j] ?? 0)
    m.push(sum / (n + 2))
  }
  const f = [1]
  for (let n = 1; n < length; n++) {
    let sum = 0
    for (let j = 1; j <= n; j++) sum -= (m[j] ?? 0) * (f[n - j] ?? 0)
    f.push(sum)
  }
  return f
}
