import {
  termColumns,
  type AnswerMeta,
  type ThemeTrendRow,
  type WeekReviewData,
  type WeekReviewQuery,
  type WeekThemeRow,
} from '@rode-draad/contract'
import {
  addDays,
  countedPlaces,
  lastSeenDay,
  onlyCounted,
  parsePeriodCode,
  periodOf,
  weekRegisters,
  type AccessScope,
  type Period,
  type PlainDate,
} from '@rode-draad/domain'
import type { Facts } from '../duckdb/facts.js'
import { readRows } from './read-rows.js'
import { readWeekFacts } from './read-week-facts.js'
import { RefusedQuery } from './refused-query.js'
import { themeTrends } from './theme-trends.js'
import { withFindings } from './with-findings.js'

export interface WeekReview {
  readonly data: WeekReviewData
  readonly meta: AnswerMeta
}

interface AskedWeek extends WeekReviewQuery {
  /** ISO week. */
  readonly week: string
  /** Today in the Netherlands: what comes after it has not happened. */
  readonly today: PlainDate
}

/**
 * A week as this reader may see it. Counts of signals come from `themeTrends` alone, and so through disclosure control
 * where the reader has no exact right; findings go by those counts. Registers are public.
 * @throws RefusedQuery when the week does not exist, or is yet to begin
 */
export async function weekReview(facts: Facts, asked: AskedWeek, scope: AccessScope): Promise<WeekReview> {
  const week = weekOf(asked.week)
  if (week.startsOn > asked.today) throw new RefusedQuery('isoWeek', 'Deze week ligt in de toekomst.')
  const before = weekOf(asked.week, -1)
  const fictional = asked.data === 'demo'
  const now = await countsIn(facts, week, asked, scope)
  const earlier = await countsIn(facts, before, asked, scope)
  const quarter = periodOf('quarter', addDays(week.endsBefore, -1))
  const wider = await countsIn(facts, quarter, asked, scope)
  const { today } = asked
  const until = lastSeenDay(week, today)
  const { accordingTo, tables, ...known } = await readWeekFacts(facts, fictional, { until, today })
  const registers = weekRegisters(known, week, today)
  const rows = now.rows.map(({ theme, signals, suppressed }): WeekThemeRow => {
    const last = countOf(earlier.rows, theme)
    const inQuarter = countOf(wider.rows, theme)
    return {
      ...{ theme, signals, suppressed, before: last.signals, suppressedBefore: last.suppressed },
      ...{ quarter: inQuarter.signals, suppressedQuarter: inQuarter.suppressed },
    }
  })
  const waits = <T extends { code: string }>(all: readonly T[]) =>
    all.map((one) => ({ ...one, accordingTo: accordingTo.get(one.code) ?? '' }))
  return {
    data: withFindings(
      {
        week: week.code,
        startsOn: week.startsOn,
        endsOn: addDays(week.endsBefore, -1),
        over: week.endsBefore <= asked.today,
        signals: { total: now.meta.n, before: earlier.meta.n, quarter: quarter.code, themes: rows },
        patterns: [...registers.patterns],
        inForce: [...registers.inForce],
        decisions: registers.decisions.map((one) => ({
          ...one,
          accordingTo: (one.table === null ? accordingTo.get(one.code) : tables.get(one.table)) ?? '',
        })),
        late: waits(registers.late),
        terms: await termsOf(facts, fictional, until),
        open: [...registers.open],
      },
      onlyCounted(countedPlaces(scope)),
    ),
    meta: {
      ...now.meta,
      source: sourceOf(fictional),
      period: `${week.startsOn}/${addDays(week.endsBefore, -1)}`,
    },
  }
}

/** Terms that are late on a day or end soon after it. */
async function termsOf(facts: Facts, fictional: boolean, until: PlainDate): Promise<WeekReviewData['terms']> {
  const rows = await readRows(facts, 'terms-watched', termColumns, { fictional, until })
  return rows.flatMap(({ code, about, title, kind: what, standing, lastOn: date, days, accordingTo }) =>
    standing === 'te laat' || standing === 'bijna'
      ? [{ code, about, title, what, standing, date, days, accordingTo }]
      : [],
  )
}

/** The week of this code, or so many weeks further. */
function weekOf(code: string, weeks = 0): Period {
  const week = parsePeriodCode(code)
  if (week?.kind !== 'week') throw new RefusedQuery('isoWeek', 'Deze week kennen we niet.')
  return periodOf('week', addDays(week.startsOn, 7 * weeks))
}

/** Of a week that has begun none is a count, also when nothing has changed in the data since before it. */
async function countsIn(facts: Facts, period: Period, { data, today }: AskedWeek, scope: AccessScope) {
  const until = periodOf(period.kind, period.endsBefore).code
  return await themeTrends(facts, { period: period.kind, from: period.code, until, data }, scope, today)
}

/** What is shown of a theme; hidden when it has no row. */
function countOf(rows: readonly ThemeTrendRow[], theme: string) {
  return rows.find((row) => row.theme === theme) ?? { signals: null, suppressed: true }
}

function sourceOf(fictional: boolean): string {
  return fictional ? 'Voorbeelddata, verzonnen' : 'Signalen en registers in Rode Draad'
}
