/** The probability of a logit. */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}
