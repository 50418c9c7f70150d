import type { TimeToMeasurePatternRow } from '@rode-draad/contract'
import { isOpen } from '@rode-draad/domain'

/** The patterns behind the curve, taken apart. */
export interface PatternGroups {
  /** Open by the rule that all pages share, longest first; of which nobody said since when, last. */
  readonly open: readonly TimeToMeasurePatternRow[]
  /** With a structural measure in force, quickest first. */
  readonly done: readonly TimeToMeasurePatternRow[]
  /**
   * Not computed ('bestond al', 'zonder datum', the last of which may be open as well), closed without a measure, or with
   * one that the clock cannot use.
   */
  readonly listed: readonly TimeToMeasurePatternRow[]
}

export function groupPatterns(rows: readonly TimeToMeasurePatternRow[]): PatternGroups {
  const isDone = ({ event }: TimeToMeasurePatternRow) => event === true
  return {
    open: rows.filter(isOpen).sort((a, b) => (b.days ?? -1) - (a.days ?? -1)),
    done: rows.filter(isDone).sort((a, b) => (a.days ?? 0) - (b.days ?? 0)),
    listed: rows.filter((row) => row.listed !== null || (!isOpen(row) && !isDone(row))),
  }
}
