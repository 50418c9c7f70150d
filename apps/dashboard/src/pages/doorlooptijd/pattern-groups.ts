import type { TimeToMeasurePatternRow } from '@rode-draad/contract'

/** The patterns behind the curve, taken apart. */
export interface PatternGroups {
  /** Still without a structural measure, as far as anybody says; longest first. */
  readonly open: readonly TimeToMeasurePatternRow[]
  /** With a structural measure in force, quickest first. */
  readonly done: readonly TimeToMeasurePatternRow[]
  /** Not computed ('bestond al', 'zonder datum'), closed without a measure, or with one that the clock cannot use. */
  readonly listed: readonly TimeToMeasurePatternRow[]
}

export function groupPatterns(rows: readonly TimeToMeasurePatternRow[]): PatternGroups {
  const computed = rows.filter(({ listed }) => listed === null)
  const byDays = (a: TimeToMeasurePatternRow, b: TimeToMeasurePatternRow) => (a.days ?? 0) - (b.days ?? 0)
  const isOpen = ({ event, closedAs, saidInForce }: TimeToMeasurePatternRow) =>
    event !== true && closedAs === null && !saidInForce
  return {
    open: computed.filter(isOpen).sort((a, b) => byDays(b, a)),
    done: computed.filter(({ event }) => event === true).sort(byDays),
    listed: rows.filter((row) => row.listed !== null || (row.event !== true && !isOpen(row))),
  }
}
