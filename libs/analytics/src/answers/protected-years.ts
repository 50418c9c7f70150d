import { channelCodes, lawCodes, regionCodes, type Reach } from '@rode-draad/domain'
import {
  type Cell,
  type GroupingDimension,
  hiddenCells,
  isSmall,
  type ProtectedCount,
} from '@rode-draad/statistics'
import type { Facts, SqlParameters } from '../duckdb/facts.js'
import { type CountsByTheme, within } from './protected-periods.js'

/**
 * Signals per theme and year for each code of a dimension, with the decision which are hidden. Regions, and channels,
 * are the parts of a year and are protected together; laws overlap, so that each stands on its own below its year.
 * @param scope the reader's reach (`scopeParameters`)
 * @param years the same counts without the split (`protectedPeriods`)
 */
export async function protectedYears(
  facts: Facts,
  scope: SqlParameters,
  { split, reach, years }: { split: GroupingDimension; reach: Reach; years: CountsByTheme },
): Promise<ReadonlyMap<string, CountsByTheme>> {
  const file = split === 'law' ? 'theme-years-by-law' : 'theme-years-by-place'
  const counted = new Map<string, Map<string, number>>()
  for (const row of await facts.rows(file, { ...scope, split })) {
    const place = within(counted, `${String(row['theme'])} ${String(row['year'])}`)
    place.set(String(row['code']), Number(row['signals']))
  }
  const byCode = new Map<string, Map<string, Map<string, ProtectedCount>>>()
  for (const [theme, roots] of years) {
    for (const [year, { signals: count }] of roots) {
      const signals = counted.get(`${theme} ${year}`) ?? new Map<string, number>()
      const codes = [...new Set([...codesOf(split, reach), ...signals.keys()])]
      const parts: Cell[] = codes.map((code) => ({ count: signals.get(code) ?? 0 }))
      const hidden = split === 'law' ? hiddenLaws(count, parts) : hiddenCells({ count, parts })
      parts.forEach((part, index) => {
        const counts = within(within(byCode, codes[index] ?? ''), theme)
        counts.set(year, { signals: part.count, hidden: hidden.has(part) })
      })
    }
  }
  return byCode
}

/** A law is no more than its year: below a hidden year all are hidden, else the small ones. */
function hiddenLaws(count: number, laws: readonly Cell[]): ReadonlySet<Cell> {
  return new Set(isSmall(count) ? laws : laws.filter((law) => isSmall(law.count)))
}

/** Every code that a signal in reach can have: one without signals is a zero that may have to be hidden. */
function codesOf(split: GroupingDimension, { regions, channels }: Reach): readonly string[] {
  switch (split) {
    case 'region':
      return regions === 'all' ? regionCodes : [...regions]
    case 'channel':
      return channels === 'all' ? channelCodes : [...channels]
    case 'law':
      return lawCodes
  }
}
