import { parsePeriodCode, periodKinds, type PlainDate } from '@rode-draad/domain'
import { type Interval, knownByRounding } from '@rode-draad/statistics'
import type { Published } from './all-answers.js'
import type { Arithmetic, CellName, Sum } from './theme-cells.js'

/** What rounding and hiding tell of each cell by itself, when nothing but 1 to 9 is hidden. */
export function knownCellByCell(published: Published): ReadonlyMap<CellName, Interval> {
  return new Map(
    [...published].map(([cell, shown]) => [
      cell,
      shown === null ? { least: 1, most: 9 } : knownByRounding(shown),
    ]),
  )
}

/**
 * What somebody knows of each cell who has read how cells are hidden:
 * when a line shows anything, what is hidden in it is at least 1, and below all that is shown of it; a cell hidden
 * alone is 1 to 9, and so is a year, and a law below a year that is shown. A period that has not begun is not shown, and 0.
 * @param lastDay nothing has been received after it
 */
export function knownByTheRule(
  published: Published,
  { sums, atMost }: Arithmetic,
  lastDay: PlainDate,
): ReadonlyMap<CellName, Interval> {
  const known = new Map<CellName, Interval>()
  const tighten = (cell: CellName, { least, most }: Interval) => {
    const before = known.get(cell) ?? { least: 0, most: Infinity }
    known.set(cell, { least: Math.max(before.least, least), most: Math.min(before.most, most) })
  }
  const named = sums.flatMap(({ of, parts }) => [of, ...parts])
  for (const cell of named) if (!hasBegun(cell, lastDay)) tighten(cell, { least: 0, most: 0 })
  for (const [cell, shown] of published) {
    if (shown !== null) tighten(cell, knownByRounding(shown))
    else if (/^(year|all) /.test(cell)) tighten(cell, { least: 1, most: 9 })
  }
  for (const [law, year] of atMost) {
    if (published.get(law) === null && published.get(year) !== null) tighten(law, { least: 1, most: 9 })
  }
  const weekSums = sums.filter(({ of }) => of.startsWith('week '))
  for (const line of sums.filter(({ of }) => !of.startsWith('week '))) {
    const { cells, shared } = cellsOfLine(line, weekSums)
    const begun = [...cells, ...shared].filter((cell) => hasBegun(cell, lastDay))
    const shown = begun.map((cell) => published.get(cell) ?? null)
    if (shown.every((value) => value === null)) continue
    const hidden = cells.filter((cell) => published.get(cell) === null)
    const sharedHidden = shared.some((cell) => published.get(cell) === null)
    const least = cells
      .flatMap((cell) => published.get(cell) || [])
      .map((value) => knownByRounding(value).least)
    const alone = hidden.length === 1 && !sharedHidden
    for (const cell of hidden) tighten(cell, { least: 1, most: alone ? 9 : Math.min(Infinity, ...least) - 1 })
  }
  return known
}

function hasBegun(cell: CellName, lastDay: PlainDate): boolean {
  const [kind = '', code = ''] = cell.split(' ')
  return !periodKinds.some((known) => known === kind) || (parsePeriodCode(code)?.startsOn ?? '') <= lastDay
}

/** The published cells of a line; a week that lies in two quarters apart, since only all of it is published. */
function cellsOfLine({ parts }: Sum, weekSums: readonly Sum[]) {
  const cells: CellName[] = []
  const shared: CellName[] = []
  for (const part of parts) {
    const week = weekSums.find((sum) => sum.parts.includes(part))
    if (week === undefined) cells.push(part)
    else (week.parts.length === 1 ? cells : shared).push(week.of)
  }
  return { cells: cells.filter((cell) => !cell.startsWith('no-region')), shared }
}
