import { addDays, daysBetween, type PlainDate } from '../dates/plain-date.js'
import type { Period } from '../dates/periods.js'
import { parseVagueDate } from '../dates/vague-date.js'
import type { PatternFact } from '../time-to-measure/facts.js'
import { isClosedBy } from './certainly-by.js'

/** A pattern on the agenda of a table on which nothing was decided since. */
export interface UndecidedItem {
  /** Of the pattern. */
  readonly code: string
  readonly title: string
  /** Code of the table. */
  readonly table: string
  /** By when somebody has to act, as it was said (EDTF). */
  readonly actBy: string
}

/** What a decision is waited for: a measure that was announced, or a pattern on the agenda of a table. */
export interface WeekDecision {
  /** Of the measure or the pattern. */
  readonly code: string
  readonly title: string
  readonly what: 'maatregel' | 'agendapunt'
  /** Code of the table; null for a measure. */
  readonly table: string | null
  /** Announced on, or to be decided by, as it was said (EDTF); null: not known. */
  readonly date: string | null
  /** From the last day that the date may mean to the end of the week, or today when that comes first; 0 when not over. */
  readonly days: number | null
}

/**
 * Items on which a decision is due in a week: the last day that their date may mean is in the week or before it. A pattern
 * that was closed by then needs none. The longest over its date first.
 * @throws InvalidVagueDate when a date cannot be read
 */
export function decisionsDue(
  items: readonly UndecidedItem[],
  patterns: readonly Pick<PatternFact, 'code' | 'closedOn' | 'closedAs'>[],
  { week, until }: { readonly week: Pick<Period, 'endsBefore'>; readonly until: PlainDate },
): readonly WeekDecision[] {
  const closed = new Set(patterns.flatMap((pattern) => (isClosedBy(pattern, until) ? [pattern.code] : [])))
  const lastDay = addDays(week.endsBefore, -1)
  return items
    .filter(({ code }) => !closed.has(code))
    .flatMap(({ code, title, table, actBy }) => {
      const { latest } = parseVagueDate(actBy)
      if (latest > lastDay) return []
      const days = Math.max(0, daysBetween(latest, until))
      return [{ code, title, what: 'agendapunt' as const, table, date: actBy, days }]
    })
    .sort((a, b) => b.days - a.days)
}
