/**
 * ln(Gamma(b + a) / Gamma(b)), b > 0, 0 <= a <= 1, with an error that shrinks with a: the difference of two ln Gamma would keep
 * the error of each. Shifted to b >= 12 by the recurrence, then the difference of Stirling's series term by term.
 */
export function logGammaRatio(b: number, a: number): number {
  let shifted = b
  let sum = 0
  for (; shifted < 12; shifted++) sum -= Math.log1p(a / shifted)
  const rise = Math.log1p(a / shifted)
  sum += (shifted - 0.5) * rise + a * (Math.log(shifted + a) - 1)
  const square = shifted * shifted
  let power = shifted
  STIRLING.forEach((coefficient, k) => {
    sum += (coefficient / power) * Math.expm1(-(2 * k + 1) * rise)
    power *= square
  })
  return sum
}

/** B_2k / (2k (2k - 1)) */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360]
