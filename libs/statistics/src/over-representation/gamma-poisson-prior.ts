/**
 * How ratios of observed to expected are spread over cells: a mixture of two gamma distributions.
 * The mean of each is alpha / beta.
 */
export interface GammaPoissonPrior {
  readonly alpha1: number
  readonly beta1: number
  readonly alpha2: number
  readonly beta2: number
  /** Share of the first distribution, [0, 1]. */
  readonly share1: number
}

/** One cell: what was counted and what was expected there. */
export interface ObservedExpected {
  readonly count: number
  readonly expected: number
}

/** @throws RangeError when an alpha or beta is not finite and > 0, or the share is not in [0, 1] */
export function checkPrior({ share1, ...gammas }: GammaPoissonPrior): void {
  for (const [name, value] of Object.entries(gammas)) {
    if (!Number.isFinite(value) || value <= 0)
      throw new RangeError(`${name} must be finite and > 0, got ${value}`)
  }
  if (!(share1 >= 0 && share1 <= 1)) throw new RangeError(`share1 must lie in [0, 1], got ${share1}`)
}

/** @throws RangeError when count is not a whole number >= 0, or expected is not finite, < 0, or 0 with a count */
export function checkObservedExpected({ count, expected }: ObservedExpected, index?: number): void {
  const at = index === undefined ? '' : `[${index}]`
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`count${at} must be a whole number >= 0, got ${count}`)
  }
  if (!Number.isFinite(expected) || expected < 0) {
    throw new RangeError(`expected${at} must be finite and >= 0, got ${expected}`)
  }
  if (expected === 0 && count > 0)
    throw new RangeError(`expected${at} must be > 0 where the count is ${count}`)
}
