import type { TimeToMeasureCurveRow } from '@rode-draad/contract'

/** Patterns in view on a day. */
export interface NumberAtRisk {
  readonly days: number
  readonly atRisk: number
}

/**
 * How many patterns are still in view on each of some days: the figure at the first step on or after that day.
 * @param curve one reading, each day on which something happens once, in order of days
 * @returns one entry a day; 0 after the last step
 */
export function numberAtRisk(
  curve: readonly TimeToMeasureCurveRow[],
  days: readonly number[],
): NumberAtRisk[] {
  return days.map((day) => ({ days: day, atRisk: curve.find((step) => step.days >= day)?.atRisk ?? 0 }))
}
