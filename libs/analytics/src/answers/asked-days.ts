import type { ThemeTrendQuery } from '@rode-draad/contract'
import { parsePeriodCode, type Period, type PeriodKind, periodOf, type PlainDate } from '@rode-draad/domain'
import { knownPeriods } from '../duckdb/known-periods.js'
import { RefusedQuery } from './refused-query.js'

/** Half-open: `from` belongs to it, `until` does not. */
export interface DayRange {
  readonly from: PlainDate
  readonly until: PlainDate
}

/**
 * The days that a question is about; without from or until, the periods that hold the first and last known day.
 * @param first day; null when nothing is known
 * @throws RefusedQuery when a bound is not the start of a period of the asked kind
 */
export function askedDays(
  { period, from, until }: ThemeTrendQuery,
  first: PlainDate | null,
  last: PlainDate | null,
): DayRange {
  const start = from ? boundary('from', from, period) : first && periodOf(period, first).startsOn
  const end = until ? boundary('until', until, period) : last && periodOf(period, last).endsBefore
  const begin = start ?? end ?? '2000-01-01'
  return { from: begin, until: end ?? begin }
}

/** Whether a question is about some days only: a signal then counts when both bounds of its date lie in them. */
export function isBounded({ from, until }: ThemeTrendQuery): boolean {
  return from !== undefined || until !== undefined
}

/**
 * The periods that a question has rows for: none which had yet to begin, whatever was asked. There, 0 is no count.
 * @param lastDay nothing is known after it (`lastDayOf`)
 */
export function askedPeriods(
  asked: DayRange,
  { period }: Pick<ThemeTrendQuery, 'period'>,
  lastDay: PlainDate,
): readonly Period[] {
  return periodsWithin(asked, period).filter(({ startsOn }) => startsOn <= lastDay)
}

/** The periods that lie in these days as a whole. */
export function periodsWithin({ from, until }: DayRange, kind: PeriodKind): readonly Period[] {
  return knownPeriods(kind).filter(({ startsOn, endsBefore }) => startsOn >= from && endsBefore <= until)
}

function boundary(key: 'from' | 'until', code: string, kind: ThemeTrendQuery['period']): PlainDate {
  const startsOn = parsePeriodCode(code)?.startsOn
  if (startsOn === undefined || periodOf(kind, startsOn).startsOn !== startsOn) {
    throw new RefusedQuery(
      key,
      'Deze periode begint niet op een grens van de gekozen soort (week, kwartaal, jaar).',
    )
  }
  return startsOn
}
