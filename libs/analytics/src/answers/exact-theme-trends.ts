import type { ThemeTrendQuery } from '@rode-draad/contract'
import { exactCounts } from '@rode-draad/statistics'
import type { Facts, SqlParameters } from '../duckdb/facts.js'
import { askedDays } from './asked-days.js'
import { dataState } from './read-rows.js'
import { splitOf, type ThemeTrendCounts } from './theme-trend-counts.js'

/**
 * Signals per theme and period for who may see exact counts.
 * @param scope the reader's reach (`scopeParameters`)
 * @returns a row for every theme and period, true zeros included
 */
export async function exactThemeTrends(
  facts: Facts,
  query: ThemeTrendQuery,
  scope: SqlParameters,
): Promise<ThemeTrendCounts> {
  const [known] = await facts.rows('theme-trends-range', scope)
  const first = typeof known?.['first_day'] === 'string' ? known['first_day'] : null
  const last = typeof known?.['last_day'] === 'string' ? known['last_day'] : null
  const days = askedDays(query, first, last)
  const parameters = { ...scope, ...days, ...splitOf(query), theme: query.theme ?? null }
  const rows = await facts.rows('theme-trends', { ...parameters, period: query.period })
  const [total] = await facts.rows('theme-trends-total', parameters)
  return {
    data: await dataState(facts),
    days,
    rows: exactCounts(
      rows.map((row) => ({
        period: String(row['period']),
        theme: String(row['theme']),
        ...splitOf(query),
        signals: Number(row['signals']),
      })),
    ),
    n: Number(total?.['signals'] ?? 0),
  }
}
