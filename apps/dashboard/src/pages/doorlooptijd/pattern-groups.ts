import type { TimeToMeasurePatternRow } from '@rode-draad/contract'

/** The patterns behind the curve, taken apart. */
export interface PatternGroups {
  /** Still without a structural measure, longest first. */
  readonly open: readonly TimeToMeasurePatternRow[]
  /** With a structural measure in force, quickest first. */
  readonly done: readonly TimeToMeasurePatternRow[]
  /** Not computed ('bestond al', 'zonder datum'), or closed without a measure. */
  readonly listed: readonly TimeToMeasurePatternRow[]
}

export function groupPatterns(rows: readonly TimeToMeasurePatternRow[]): PatternGroups {
  const computed = rows.filter(({ listed }) => listed === null)
  const byDays = (a: TimeToMeasurePatternRow, b: TimeToMeasurePatternRow) => (a.days ?? 0) - (b.days ?? 0)
  const isClosed = ({ event, closedAs }: TimeToMeasurePatternRow) => event !== true && closedAs !== null
  return {
    open: computed.filter((row) => row.event !== true && !isClosed(row)).sort((a, b) => byDays(b, a)),
    done: computed.filter(({ event }) => event === true).sort(byDays),
    listed: rows.filter((row) => row.listed !== null || isClosed(row)),
  }
}
