import type { PlainDate } from '@rode-draad/domain'
import { type Cell, hiddenCells, type ProtectedCount } from '@rode-draad/statistics'
import type { Facts, SqlParameters } from '../duckdb/facts.js'
import { type CountsByTheme, within } from './protected-periods.js'
import { calendarOf } from './year-tree.js'

/** Signals of a pattern by period code: a quarter; or a year, or 'onbekend', for those without a date precise enough. */
export type PatternCounts = ReadonlyMap<string, ReadonlyMap<string, number>>

/**
 * Signals of each published pattern, as counted.
 * @param scope the reader's reach (`scopeParameters`)
 */
export async function patternCounts(facts: Facts, scope: SqlParameters): Promise<PatternCounts> {
  const counts = new Map<string, Map<string, number>>()
  for (const row of await facts.rows('pattern-quarters', scope)) {
    const code = String(row['quarter'] ?? row['year'])
    within(counts, String(row['pattern'])).set(code, Number(row['signals']))
  }
  return counts
}

/**
 * The same with the decision which are hidden: a year with its quarters and "date unknown" is a tree of its own, of which
 * the year is not shown. A pattern stands below its themes: where one of those is hidden so is the pattern, zeros too.
 * @param quarters signals per theme among quarters (`protectedPeriods`)
 * @param lastDay quarters that begin later are no place to hide
 * @returns by pattern, then by period code; what is not in it has no signals, and that may be shown
 */
export async function protectedPatterns(
  facts: Facts,
  scope: SqlParameters,
  { quarters, lastDay }: { readonly quarters: CountsByTheme; readonly lastDay: PlainDate },
): Promise<CountsByTheme> {
  const counted = await patternCounts(facts, scope)
  const patterns = await facts.rows('patterns', scope)
  return new Map(
    patterns.map((row) => {
      const code = String(row['code'])
      const counts = new Map(protectedYears(counted.get(code) ?? new Map(), lastDay))
      const themes = String(row['themes'] ?? '').split(';')
      for (const theme of themes) {
        for (const [period, { hidden }] of quarters.get(theme) ?? []) {
          if (hidden) counts.set(period, { signals: counts.get(period)?.signals ?? 0, hidden })
        }
      }
      return [code, counts]
    }),
  )
}

function* protectedYears(
  counts: ReadonlyMap<string, number>,
  lastDay: PlainDate,
): Generator<[string, ProtectedCount]> {
  for (const year of new Set([...counts.keys()].map((code) => code.replace(/-Q\d$/, '')))) {
    const codes = calendarOf(year)
      .quarters.filter(({ quarter }) => quarter.startsOn <= lastDay || counts.has(quarter.code))
      .map(({ quarter }) => quarter.code)
    const parts = [...codes, year].map((code): [string, Cell] => [code, { count: counts.get(code) ?? 0 }])
    const count = parts.reduce((sum, [, part]) => sum + part.count, 0)
    const hidden = hiddenCells({ count, parts: parts.map(([, part]) => part) })
    for (const [code, part] of parts) yield [code, { signals: part.count, hidden: hidden.has(part) }]
  }
}
