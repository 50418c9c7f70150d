import type { PeriodKind, PlainDate } from '@rode-draad/domain'
import { hiddenCells, type ProtectedCount } from '@rode-draad/statistics'
import type { Facts, SqlParameters } from '../duckdb/facts.js'
import { calendarOf, leafKey, yearTree } from './year-tree.js'

/** By theme, then by period code; what is not in it has no signals, and that may be shown. */
export type CountsByTheme = ReadonlyMap<string, ReadonlyMap<string, ProtectedCount>>
/** Counts among weeks, among quarters and among years: a code can stand for another cell in each. */
export type PeriodCounts = Readonly<Record<PeriodKind, CountsByTheme>>

/**
 * Signals per theme in weeks, quarters and years, with the decision which are hidden. Decided over the whole reach and
 * all years: it depends on nothing that can be asked.
 * @param scope the reader's reach (`scopeParameters`)
 * @param lastDay nothing has been received after it: periods that begin later are no place to hide
 */
export async function protectedPeriods(
  facts: Facts,
  scope: SqlParameters,
  lastDay: PlainDate,
): Promise<PeriodCounts> {
  const years = new Map<string, Map<string, Map<string, number>>>()
  for (const row of await facts.rows('theme-periods', scope)) {
    const leaves = within(within(years, String(row['year'])), String(row['theme']))
    leaves.set(leafKey(String(row['quarter'] ?? ''), String(row['week'] ?? '')), Number(row['signals']))
  }
  const counts = { week: new Map(), quarter: new Map(), year: new Map() } as const
  for (const [year, themes] of years) {
    const calendar = calendarOf(year)
    for (const [theme, leaves] of themes) {
      const { root, places } = yearTree(calendar, leaves, lastDay)
      const hidden = hiddenCells(root)
      for (const { cell, kind, code } of places) {
        addCount(within(counts[kind], theme), code, { signals: cell.count, hidden: hidden.has(cell) })
      }
    }
  }
  return counts
}

/** The map that stands in another one under a key; a new one when there is none yet. */
export function within<V>(maps: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const map = maps.get(key) ?? new Map<string, V>()
  maps.set(key, map)
  return map
}

/** A place with several cells shows their sum, when all of them may be shown. */
function addCount(counts: Map<string, ProtectedCount>, code: string, part: ProtectedCount): void {
  const known = counts.get(code)
  const signals = part.signals + (known?.signals ?? 0)
  counts.set(code, { signals, hidden: part.hidden || (known?.hidden ?? false) })
}
