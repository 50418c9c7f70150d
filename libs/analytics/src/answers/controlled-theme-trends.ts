import { type ThemeTrendQuery, unknownPeriod } from '@rode-draad/contract'
import {
  addDays,
  isNowhere,
  parsePeriodCode,
  periodKinds,
  type PlainDate,
  type Reach,
} from '@rode-draad/domain'
import { type ProtectedCount, protectedCounts, protectedTotal } from '@rode-draad/statistics'
import type { Facts } from '../duckdb/facts.js'
import { askedDays, askedPeriods, type DayRange, isBounded, periodsWithin } from './asked-days.js'
import { type ControlledCounts, controlledCounts } from './controlled-counts.js'
import { lastDayOf, stateMeta } from './read-rows.js'
import { splitOf, type ThemeTrendCounts } from './theme-trend-counts.js'

/**
 * Signals per theme and period under disclosure control (libs/statistics/src/disclosure/disclosure-control.md): what is
 * hidden is decided over the whole reach and all years, and a question only picks from that.
 * @param begun as in `themeTrends`
 * @returns a row for every theme and period that has begun; and a row "date unknown" for every year and quarter that is
 * asked for whole, where it is hidden or not 0; no rows for who may count nothing
 */
export async function controlledThemeTrends(
  facts: Facts,
  query: ThemeTrendQuery,
  reach: Reach,
  begun?: PlainDate,
): Promise<ThemeTrendCounts> {
  const { state, counts: known } = await controlledCounts(facts, query, reach)
  const data = stateMeta(state)
  const years = [...known.totals.keys()].sort().flatMap((code) => parsePeriodCode(code) ?? [])
  const end = years.at(-1)?.endsBefore
  const asked = askedDays(query, years[0]?.startsOn ?? null, end === undefined ? null : addDays(end, -1))
  const periods = askedPeriods(asked, query, begun ?? lastDayOf(data.asOf))
  const undated = undatedIn(asked, query)
  const themes = isNowhere(reach) ? [] : known.themes
  const rows = themes
    .filter((theme) => query.theme === undefined || query.theme === theme)
    .flatMap((theme) => {
      const counts = known.counts.get(theme) ?? new Map<string, ProtectedCount>()
      const codes = [
        ...periods.map(({ code }) => code),
        ...undated.filter((code) => isToBeShown(counts.get(code))),
      ]
      return codes.map((period) => {
        const count = counts.get(period) ?? nothing
        const whole = query.theme === undefined ? inPeriod(period, query, known) : count
        const signalsInPeriod = whole && protectedTotal([whole])
        return { period, theme, ...splitOf(query), ...count, signalsInPeriod }
      })
    })
    .sort((a, b) => compare(a.period, b.period) || compare(a.theme, b.theme))
  return {
    data,
    days: { from: asked.from, until: periods.at(-1)?.endsBefore ?? asked.from },
    rows: protectedCounts(rows),
    n: totalOf(asked, query, known),
  }
}

const nothing: ProtectedCount = { signals: 0, hidden: false }

/** The larger periods within which a date can be unknown; of no one year only when no bound was asked for. */
function undatedIn(asked: DayRange, query: ThemeTrendQuery): readonly string[] {
  const larger = periodKinds.slice(periodKinds.indexOf(query.period) + 1)
  const whole = larger.flatMap((kind) => periodsWithin(asked, kind))
  return [...whole.map(({ code }) => code), ...(isBounded(query) ? [] : [unknownPeriod])]
}

function isToBeShown(count: ProtectedCount | undefined): boolean {
  return count !== undefined && (count.hidden || count.signals > 0)
}

/** Signals over all themes together: null but in a whole year, and in no one year, of everything in reach. */
function inPeriod(period: string, query: ThemeTrendQuery, known: ControlledCounts): ProtectedCount | null {
  const isSplit = Object.values(splitOf(query)).some((code) => code !== null)
  if (isSplit || (query.period !== 'year' && period !== unknownPeriod)) return null
  return known.totals.get(period) ?? nothing
}

/**
 * Signals in the years that the rows are about, and in no one year when no bound was asked for, as far as that follows
 * from the shown counts of those years.
 * @returns null when one of these is hidden, when the rows are not about whole years (but for the days of a week), and for
 * a region, channel or law over all themes together
 */
function totalOf(asked: DayRange, query: ThemeTrendQuery, known: ControlledCounts): number | null {
  if (isBounded(query) && !isWholeYears(asked)) return null
  const years = periodsWithin(asked, 'year').map(({ code }) => code)
  const places = isBounded(query) ? years : [...years, unknownPeriod]
  const isSplit = Object.values(splitOf(query)).some((code) => code !== null)
  if (isSplit && query.theme === undefined) return null
  const perYear =
    query.theme === undefined ? known.totals : (isSplit ? known.counts : known.years).get(query.theme)
  return protectedTotal(places.map((code) => perYear?.get(code) ?? nothing))
}

function isWholeYears({ from, until }: DayRange): boolean {
  const years = periodsWithin({ from, until }, 'year')
  const [first, last] = [years[0], years.at(-1)]
  return (
    first !== undefined &&
    last !== undefined &&
    addDays(first.startsOn, -7) < from &&
    addDays(last.endsBefore, 7) > until
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
