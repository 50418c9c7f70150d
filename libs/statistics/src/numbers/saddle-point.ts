import gammaln from '@stdlib/math-base-special-gammaln'

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI)

/**
 * r - 1 - ln r >= 0 for r = value / reference > 0, without cancellation near r = 1. With x = r - 1 and s = x / (2 + x):
 * x - 2 s = s x and ln(1 + x) = 2 artanh s.
 * @param difference value - reference, which the caller often knows more sharply than both numbers
 */
export function logExcess(difference: number, value: number, reference: number): number {
  const x = difference / reference
  if (x < -0.4 || x > 0.6) {
    const ratio = value / reference
    return ratio - 1 - Math.log(ratio)
  }
  const s = x / (2 + x)
  const square = s * s
  let sum = 0
  let power = 1
  for (let k = 3; ; k += 2) {
    const next = sum + power / k
    if (next === sum) return s * x - 2 * s * square * sum
    sum = next
    power *= square
  }
}

/** ln Gamma(z) - ((z - 1/2) ln z - z + ln(2 pi) / 2), z > 0: what Stirling's formula leaves. */
export function stirlingError(z: number): number {
  if (z < 12) return gammaln(z) - (z - 0.5) * Math.log(z) + z - HALF_LOG_TWO_PI
  const r = 1 / (z * z)
  return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - (r * 691) / 360360))))) / z
}

/**
 * x^a e^-x / Gamma(a + 1), a > 0, x > 0: a Poisson probability for whole a, exact in its far tails because the exponent is
 * summed from parts of one sign.
 * @source Loader 2000, Fast and accurate computation of binomial probabilities
 */
export function poissonMass(a: number, x: number): number {
  if (a < 1) return Math.exp(a * Math.log(x) - x - gammaln(1 + a))
  return Math.exp(-stirlingError(a) - a * logExcess(x - a, x, a)) / Math.sqrt(2 * Math.PI * a)
}

/** x^a y^b / B(a, b) with y = 1 - x; a, b > 0. */
export function betaMass(a: number, b: number, x: number, y: number): number {
  const difference = b * x - a * y
  const exponent = a * logExcess(difference, (a + b) * x, a) + b * logExcess(-difference, (a + b) * y, b)
  return (
    Math.exp(stirlingError(a + b) - stirlingError(a) - stirlingError(b) - exponent) *
    Math.sqrt((a / (a + b)) * (b / (2 * Math.PI)))
  )
}
