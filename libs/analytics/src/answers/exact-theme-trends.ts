import type { ThemeTrendQuery } from '@rode-draad/contract'
import type { PlainDate } from '@rode-draad/domain'
import { exactCounts } from '@rode-draad/statistics'
import type { Facts, SqlParameters } from '../duckdb/facts.js'
import { askedDays, askedPeriods, isBounded } from './asked-days.js'
import { dataState, lastDayOf } from './read-rows.js'
import { splitOf, type ThemeTrendCounts } from './theme-trend-counts.js'

/**
 * Signals per theme and period for who may see exact counts.
 * @param scope the reader's reach (`scopeParameters`)
 * @param begun as in `themeTrends`
 * @returns a row for every theme and period that has begun, true zeros included; and rows "date unknown" for what counts in
 * a larger period, or in none when no bound was asked for
 */
export async function exactThemeTrends(
  facts: Facts,
  query: ThemeTrendQuery,
  scope: SqlParameters,
  begun?: PlainDate,
): Promise<ThemeTrendCounts> {
  const data = await dataState(facts)
  const [known] = await facts.rows('theme-trends-range', { ...scope, period: query.period })
  const first = typeof known?.['first_day'] === 'string' ? known['first_day'] : null
  const last = typeof known?.['last_day'] === 'string' ? known['last_day'] : null
  const asked = askedDays(query, first, last)
  const until = askedPeriods(asked, query, begun ?? lastDayOf(data.asOf)).at(-1)?.endsBefore ?? asked.from
  const dates = { ...asked, any_date: !isBounded(query), shown_until: until }
  const parameters = { ...scope, ...dates, ...splitOf(query), theme: query.theme ?? null }
  const rows = await facts.rows('theme-trends', { ...parameters, period: query.period })
  const [total] = await facts.rows('theme-trends-total', parameters)
  return {
    data,
    days: { from: asked.from, until },
    rows: exactCounts(
      rows.map((row) => ({
        period: String(row['period']),
        theme: String(row['theme']),
        ...splitOf(query),
        signals: Number(row['signals']),
        signalsInPeriod: Number(row['signals_in_period']),
      })),
    ),
    n: Number(total?.['signals'] ?? 0),
  }
}
