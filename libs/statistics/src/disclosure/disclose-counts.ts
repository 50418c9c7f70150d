import { type Controlled, markControlled } from './controlled.js'
import { checkedCount, type DisclosedCount, isSmall, roundedCount } from './disclosed-count.js'

/** A row of counts with everything it had, and its `signals` as they may be shown. */
export type DisclosedRow<Row> = Omit<Row, 'signals' | 'hidden'> & DisclosedCount

interface Counted {
  readonly signals: number
}

/** A count with the decision whether it is hidden: for being small, or to protect a small one (`hiddenCells`). */
export interface ProtectedCount extends Counted {
  readonly hidden: boolean
}

/**
 * Rows of counts under disclosure control: hidden ones as null, suppressed; the others rounded to the nearest base.
 * @returns as many rows, in the same order; [] for none
 * @throws RangeError when signals is not a whole number >= 0, or when a row of 1 up to the threshold is not hidden
 */
export function protectedCounts<Row extends ProtectedCount>(
  rows: readonly Row[],
): Controlled<readonly DisclosedRow<Row>[]> {
  return markControlled(
    rows.map(({ signals, hidden, ...row }) => ({ ...row, ...disclosed(signals, hidden) })),
  )
}

/**
 * The total of protected counts as far as it follows from what is shown of them.
 * @returns the sum of the shown numbers; 0 for none; null when one of them is hidden
 * @throws RangeError as `protectedCounts`
 */
export function protectedTotal(counts: readonly ProtectedCount[]): Controlled<number> | null {
  let total = 0
  for (const { signals, hidden } of counts) {
    const shown = disclosed(signals, hidden).signals
    if (shown === null) return null
    total += shown
  }
  return markControlled(total)
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

function disclosed(signals: number, hidden: boolean): DisclosedCount {
  if (isSmall(checkedCount(signals)) && !hidden) throw new RangeError('a small count must be hidden')
  return hidden ? { signals: null, suppressed: true } : { signals: roundedCount(signals), suppressed: false }
}
