import type { ThemeTrendQuery } from '@rode-draad/contract'
import type { Reach } from '@rode-draad/domain'
import {
  type GroupingDimension,
  groupingDimensions,
  isSmall,
  type ProtectedCount,
} from '@rode-draad/statistics'
import type { Facts, SqlParameters } from '../duckdb/facts.js'
import type { SyncState } from '../sync/sync-state.js'
import { type CountsByTheme, type PeriodCounts, protectedPeriods } from './protected-periods.js'
import { protectedPatterns } from './pattern-counts.js'
import { protectedYears } from './protected-years.js'
import { lastDayOf, stateMeta } from './read-rows.js'
import { scopeParameters } from './scope-parameters.js'

/** All that a reader under disclosure control can be shown of one question, with the decisions what is hidden. */
export interface ControlledCounts {
  readonly themes: readonly string[]
  /** Signals per year (or 'onbekend'), whatever their themes; the only counts over all themes together. */
  readonly totals: ReadonlyMap<string, ProtectedCount>
  /** By theme, then period code, for the asked kind of period and split. */
  readonly counts: CountsByTheme
  /** The same without the split. */
  readonly years: CountsByTheme
}

/** The same for every question that can be asked within one reach. */
interface CountsOfReach extends Pick<ControlledCounts, 'themes' | 'totals'> {
  readonly periods: PeriodCounts
  readonly splits: Readonly<Record<GroupingDimension, ReadonlyMap<string, CountsByTheme>>>
  /** By pattern, then period code: quarters. */
  readonly patterns: CountsByTheme
}

/**
 * Takes the counts for a question out of what was worked out for this reach, all from one moment: what is shown of one
 * question protects what is hidden in another.
 */
export async function controlledCounts(
  facts: Facts,
  query: ThemeTrendQuery,
  reach: Reach,
): Promise<{ readonly state: SyncState | null; readonly counts: ControlledCounts }> {
  const scope = scopeParameters(reach, query.data === 'demo')
  const { state, value } = await facts.edition(JSON.stringify(scope), (then) => workOut(then, scope, reach))
  const { themes, totals, periods, splits } = value
  const split = groupingDimensions.find((dimension) => query[dimension] !== undefined)
  const counts: CountsByTheme =
    split === undefined ? periods[query.period] : (splits[split].get(query[split] ?? '') ?? new Map())
  return { state, counts: { themes, totals, counts, years: periods.year } }
}

/** The same for the signals of patterns, of the same moment. */
export async function controlledPatterns(
  facts: Facts,
  reach: Reach,
  data: ThemeTrendQuery['data'],
): Promise<{ readonly state: SyncState | null; readonly patterns: CountsByTheme }> {
  const scope = scopeParameters(reach, data === 'demo')
  const { state, value } = await facts.edition(JSON.stringify(scope), (then) => workOut(then, scope, reach))
  return { state, patterns: value.patterns }
}

async function workOut(facts: Facts, scope: SqlParameters, reach: Reach): Promise<CountsOfReach> {
  const { asOf } = stateMeta(await facts.state())
  const themes = (await facts.rows('themes')).map((row) => String(row['theme']))
  const totals = await yearTotals(facts, scope)
  const lastDay = lastDayOf(asOf)
  const periods = await protectedPeriods(facts, scope, lastDay)
  const by = (split: GroupingDimension) => protectedYears(facts, scope, { split, reach, years: periods.year })
  const splits = {
    region: await by('region'),
    channel: await by('channel'),
    law: await by('law'),
  }
  const patterns = await protectedPatterns(facts, scope, { quarters: periods.quarter, lastDay })
  return { themes, totals, periods, splits, patterns }
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
