import { type Controlled, markControlled } from './controlled.js'

/** Smallest number of signals that is shown. */
export const disclosureThreshold = 10
/** Shown numbers are rounded to a multiple of this. */
export const disclosureBase = 5

export interface DisclosureRule {
  readonly threshold: number
  readonly base: number
}

export const disclosureRule: DisclosureRule = { threshold: disclosureThreshold, base: disclosureBase }

/** A count as it may be shown. A true zero is 0; a hidden count is null with `suppressed` true. */
export interface DisclosedCount {
  readonly signals: number | null
  readonly suppressed: boolean
}

/** A row of counts with everything it had, and its `signals` as they may be shown. */
export type DisclosedRow<Row> = Omit<Row, 'signals'> & DisclosedCount

interface Counted {
  readonly signals: number
}

/**
 * One count under disclosure control; totals go through it on their own and are never added up from shown parts.
 * @param signals whole number >= 0
 * @returns 0 as 0; 1 up to the threshold as null, suppressed; from the threshold on, rounded to the nearest base
 * @throws RangeError when signals is not a whole number >= 0, or threshold and base not 1 <= base <= threshold, whole
 */
export function controlCount(
  signals: number,
  rule: DisclosureRule = disclosureRule,
): Controlled<DisclosedCount> {
  return markControlled(disclose(signals, checkedRule(rule)))
}

/**
 * Rows of counts under disclosure control, cell by cell.
 * @returns as many rows, in the same order; [] for none
 * @throws RangeError as `controlCount`
 */
export function controlCounts<Row extends Counted>(
  rows: readonly Row[],
  rule: DisclosureRule = disclosureRule,
): Controlled<readonly DisclosedRow<Row>[]> {
  const checked = checkedRule(rule)
  return markControlled(rows.map((row) => ({ ...row, ...disclose(row.signals, checked) })))
}

/**
 * The same rows for a reader with the right to exact counts: nothing hidden, nothing rounded.
 * @throws RangeError when signals is not a whole number >= 0
 */
export function exactCounts<Row extends Counted>(
  rows: readonly Row[],
): Controlled<readonly DisclosedRow<Row>[]> {
  return markControlled(
    rows.map((row) => ({ ...row, signals: checkedCount(row.signals), suppressed: false })),
  )
}

/** Rows of a public data set (published figures, registers): never suppressed, unchanged. */
export function publicRows<Row>(rows: readonly Row[]): Controlled<readonly Row[]> {
  return markControlled(rows)
}

function disclose(signals: number, { threshold, base }: DisclosureRule): DisclosedCount {
  if (checkedCount(signals) === 0) return { signals: 0, suppressed: false }
  if (signals < threshold) return { signals: null, suppressed: true }
  return { signals: Math.round(signals / base) * base, suppressed: false }
}

function checkedCount(signals: number): number {
  if (Number.isSafeInteger(signals) && signals >= 0) return signals
  throw new RangeError(`signals must be a whole number >= 0, got ${signals}`)
}

function checkedRule(rule: DisclosureRule): DisclosureRule {
  const valid = [rule.threshold, rule.base].every((value) => Number.isSafeInteger(value) && value >= 1)
  if (valid && rule.base <= rule.threshold) return rule
  throw new RangeError(
    `threshold and base must be whole numbers >= 1 and base no more than threshold, got ${rule.threshold} and ${rule.base}`,
  )
}
