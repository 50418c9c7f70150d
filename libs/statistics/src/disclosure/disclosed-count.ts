/** Smallest number of signals that is shown, beside a true zero. */
export const disclosureThreshold = 10
/** Shown numbers are rounded to the nearest multiple of this. */
export const disclosureBase = 5
/** How far apart the smallest and largest possible value of a count under the threshold must be, for whoever combines answers. */
export const disclosureWidth = 5

/** A count as it may be shown. A true zero is 0; a hidden count is null with `suppressed` true. */
export interface DisclosedCount {
  readonly signals: number | null
  readonly suppressed: boolean
}

/** Whole numbers, both included. */
export interface Interval {
  readonly least: number
  readonly most: number
}

/** Whether a count is one that nobody may tell: from 1 up to the threshold. */
export function isSmall(count: number): boolean {
  return count >= 1 && count < disclosureThreshold
}

/**
 * The number that is shown for a count that may be shown.
 * @param count 0, or from the threshold on
 */
export function roundedCount(count: number): number {
  return Math.round(count / disclosureBase) * disclosureBase
}

/**
 * What a reader knows of a count by the number shown for it: 10 stands for 10 to 12, 15 for 13 to 17, 0 for 0.
 * @param count 0, or from the threshold on
 */
export function knownByRounding(count: number): Interval {
  if (count === 0) return { least: 0, most: 0 }
  const shown = roundedCount(count)
  const reach = Math.floor(disclosureBase / 2)
  return { least: Math.max(disclosureThreshold, shown - reach), most: shown + reach }
}

/** @throws RangeError when it is not a whole number >= 0 */
export function checkedCount(signals: number): number {
  if (Number.isSafeInteger(signals) && signals >= 0) return signals
  throw new RangeError(`signals must be a whole number >= 0, got ${signals}`)
}
