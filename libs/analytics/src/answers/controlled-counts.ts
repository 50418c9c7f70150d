import type { ThemeTrendQuery } from '@rode-draad/contract'
import type { PlainDate, Reach } from '@rode-draad/domain'
import { groupingDimensions, isSmall, type ProtectedCount } from '@rode-draad/statistics'
import type { Facts, SqlParameters } from '../duckdb/facts.js'
import { type CountsByTheme, protectedPeriods } from './protected-periods.js'
import { protectedYears } from './protected-years.js'
import { scopeParameters } from './scope-parameters.js'

/** All that a reader under disclosure control can be shown of one question, with the decisions what is hidden. */
export interface ControlledCounts {
  readonly themes: readonly string[]
  /** Signals per year, whatever their themes; the only counts over all themes together. */
  readonly totals: ReadonlyMap<string, ProtectedCount>
  /** By theme, then period code, for the asked kind of period and split. */
  readonly counts: CountsByTheme
  /** The same without the split. */
  readonly years: CountsByTheme
}

/**
 * Takes the counts for a question out of what was worked out for this reach, once for each version of the facts.
 * @param lastDay as of `protectedPeriods`
 */
export async function controlledCounts(
  facts: Facts,
  query: ThemeTrendQuery,
  reach: Reach,
  lastDay: PlainDate,
): Promise<ControlledCounts> {
  const scope = scopeParameters(reach, query.data === 'demo')
  const once = <T>(name: string, make: () => Promise<T>) =>
    facts.once(`${name} ${JSON.stringify(scope)}`, make)
  const { themes, totals } = await once('themes and totals', async () => ({
    themes: (await facts.rows('themes')).map((row) => String(row['theme'])),
    totals: await yearTotals(facts, scope),
  }))
  const periods = await once('periods', () => protectedPeriods(facts, scope, lastDay))
  const split = groupingDimensions.find((dimension) => query[dimension] !== undefined)
  if (split === undefined) return { themes, totals, counts: periods[query.period], years: periods.year }
  const byCode = await once(split, () => protectedYears(facts, scope, { split, reach, years: periods.year }))
  const counts: CountsByTheme = byCode.get(query[split] ?? '') ?? new Map()
  return { themes, totals, counts, years: periods.year }
}

async function yearTotals(facts: Facts, scope: SqlParameters): Promise<ReadonlyMap<string, ProtectedCount>> {
  const rows = await facts.rows('signals-per-year', scope)
  return new Map(
    rows.map((row) => {
      const signals = Number(row['signals'])
      return [String(row['year']), { signals, hidden: isSmall(signals) }]
    }),
  )
}
