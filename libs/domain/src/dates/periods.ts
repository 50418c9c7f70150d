import { addDays, epochDay, type PlainDate } from './plain-date.js'

/** From small to large. */
export const periodKinds = ['week', 'quarter', 'year'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** A week (ISO 8601, from Monday), quarter or year; half-open: `startsOn` belongs to it, `endsBefore` does not. */
export interface Period {
  readonly kind: PeriodKind
  /** 2020-W53, 2020-Q4 or 2020. Within one kind, text order is time order. */
  readonly code: string
  readonly startsOn: PlainDate
  readonly endsBefore: PlainDate
}

/** Code of the ISO week of a day, such as 2020-W53 for 2021-01-03. @throws RangeError when it is not a calendar day */
export function weekCode(date: PlainDate): string {
  const day = epochDay(date)
  const thursday = addDays(date, 3 - weekday(day))
  const week = Math.floor((epochDay(thursday) - epochDay(`${yearCode(thursday)}-01-01`)) / 7) + 1
  return `${yearCode(thursday)}-W${String(week).padStart(2, '0')}`
}

/** Code of the quarter of a day, such as 2020-Q4. @throws RangeError when it is not a calendar day */
export function quarterCode(date: PlainDate): string {
  return `${yearCode(date)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`
}

/** Code of the year of a day, such as 2020. @throws RangeError when it is not a calendar day */
export function yearCode(date: PlainDate): string {
  epochDay(date)
  return date.slice(0, 4)
}

/** The period of a kind that holds a day. @throws RangeError when it is not a calendar day, or too near year 0 or 9999 */
export function periodOf(kind: PeriodKind, date: PlainDate): Period {
  switch (kind) {
    case 'week': {
      const startsOn = addDays(date, -weekday(epochDay(date)))
      return { kind, code: weekCode(date), startsOn, endsBefore: addDays(startsOn, 7) }
    }
    case 'quarter': {
      const month = 3 * (Number(quarterCode(date).slice(-1)) - 1) + 1
      const startsOn = `${yearCode(date)}-${String(month).padStart(2, '0')}-01`
      return { kind, code: quarterCode(date), startsOn, endsBefore: firstOfMonthAfter(startsOn, 92) }
    }
    case 'year': {
      const startsOn = `${yearCode(date)}-01-01`
      return { kind, code: yearCode(date), startsOn, endsBefore: firstOfMonthAfter(startsOn, 366) }
    }
  }
}

/** Reads a period code. Years 1000 to 2999; null when the text is not a code, or that week does not exist. */
export function parsePeriodCode(code: string): Period | null {
  const [, year, week, quarter] = /^([12]\d{3})(?:-W(\d{2})|-Q([1-4]))?$/.exec(code) ?? []
  if (year === undefined) return null
  if (quarter !== undefined) {
    return periodOf('quarter', `${year}-${String(3 * Number(quarter)).padStart(2, '0')}-01`)
  }
  if (week === undefined) return periodOf('year', `${year}-01-01`)
  // January 4 is always in week 1.
  const period = periodOf('week', addDays(`${year}-01-04`, 7 * (Number(week) - 1)))
  return period.code === code ? period : null
}

/**
 * All periods of a kind with at least one day from `from` until (not including) `until`, in order.
 * @returns [] when `until` is not after `from`
 * @throws RangeError when one of them is not a calendar day
 */
export function listPeriods(kind: PeriodKind, from: PlainDate, until: PlainDate): readonly Period[] {
  const periods: Period[] = []
  const end = epochDay(until)
  for (let date = from; epochDay(date) < end;) {
    const period = periodOf(kind, date)
    periods.push(period)
    date = period.endsBefore
  }
  return periods
}

/**
 * The period of a kind that holds every day a vague date may be; null when it does not fit in one.
 * @param earliest null: no lower bound, so never in one period
 * @throws RangeError when a bound is not a calendar day
 */
export function periodHolding(
  kind: PeriodKind,
  earliest: PlainDate | null,
  latest: PlainDate,
): Period | null {
  if (earliest === null) return null
  const period = periodOf(kind, earliest)
  return period.code === periodOf(kind, latest).code ? period : null
}

/** The smallest of week, quarter and year that holds both bounds; null: "datum onbekend" altogether. */
export function smallestPeriodOf(earliest: PlainDate | null, latest: PlainDate): Period | null {
  for (const kind of periodKinds) {
    const period = periodHolding(kind, earliest, latest)
    if (period !== null) return period
  }
  return null
}

/** Monday 0 to Sunday 6; 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** First of the month that holds the day at most `days` later: from a period's start to just beyond its end. */
function firstOfMonthAfter(startsOn: PlainDate, days: number): PlainDate {
  return `${addDays(startsOn, days).slice(0, 7)}-01`
}
