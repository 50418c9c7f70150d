import { type Calendar, referenceRows } from './calendar.js'
import type { FarringtonControl } from './farrington-control.js'

/** Season per reference row, numbered from 0 without gaps. */
export interface Seasons {
  readonly level: Int32Array
  readonly levels: number
  /** The one of the row that is judged. */
  readonly season: number
}

/** Which rows a week is compared with; the same for every series on the calendar. */
export interface ReferenceLayout extends Seasons {
  /** The row that is judged. */
  readonly row: number
  /** Reference rows, ascending. */
  readonly rows: Int32Array
  /** Per reference row, from 0 at the first; in rows, or in the step between the first two dates. */
  readonly time: Float64Array
  /** Of the row that is judged. */
  readonly timeNow: number
}

const unused = -1

/**
 * Reference weeks of one row. The windows of w rows either side of the same date in earlier years (and the w before
 * the row itself) are its own season; what lies between them is cut into noPeriods - 1 other seasons.
 * @returns null when the series does not reach back far enough, or nothing of the row's own season is left
 * @throws RangeError when noPeriods does not fit between the windows
 * @source Noufaily et al. 2013, doi:10.1002/sim.5595 (section 3.2)
 */
export function referenceLayout(
  calendar: Calendar,
  row: number,
  { b, w, noPeriods, pastWeeksNotIncluded = w }: FarringtonControl,
): ReferenceLayout | null {
  const centres = referenceRows(calendar, row, b)
  const first = (centres?.[b] ?? -Infinity) - w
  if (centres === null || first < 0) return null
  const season = noPeriods - 1
  const level = new Int32Array(row - first + 1).fill(unused)
  for (const centre of centres) level.fill(season, centre - w - first, Math.min(centre + w, row) + 1 - first)
  for (let year = b; year >= 1 && season > 0; year--) {
    const from = (centres[year] ?? 0) + w + 1
    cutIntoSeasons(level.subarray(from - first, (centres[year - 1] ?? 0) - w - first), noPeriods, w)
  }
  const kept: number[] = []
  for (let at = first; at < row - pastWeeksNotIncluded; at++) if (level[at - first] !== unused) kept.push(at)
  const seasons = numberSeasons(
    Int32Array.from(kept, (at) => level[at - first] ?? unused),
    season,
  )
  if (seasons === null) return null
  const time = timeFrom(calendar, kept[0] ?? 0)
  return {
    ...seasons,
    row,
    rows: Int32Array.from(kept),
    time: Float64Array.from(kept, time),
    timeNow: time(row),
  }
}

/** Leaves the numbers of seasons without rows out; null when the season of the row that is judged is one of them. */
export function numberSeasons(level: Int32Array, season: number): Seasons | null {
  const used = Int32Array.from(new Set(level)).sort()
  const now = used.indexOf(season)
  return now < 0 ? null : { level: level.map((old) => used.indexOf(old)), levels: used.length, season: now }
}

/** Consecutive blocks of equal length, old to new; the first ones take the rows that are over. */
function cutIntoSeasons(gap: Int32Array, noPeriods: number, w: number): void {
  if (gap.length < noPeriods - (2 * w + 1))
    throw new RangeError(
      `noPeriods ${noPeriods} does not fit between windows that are ${gap.length} rows apart`,
    )
  const blocks = noPeriods - 1
  const length = Math.floor(gap.length / blocks)
  const longer = gap.length % blocks
  let from = 0
  for (let block = 0; block < blocks; block++) {
    const until = from + length + (block < longer ? 1 : 0)
    gap.fill(block, from, until)
    from = until
  }
}

function timeFrom({ days }: Calendar, origin: number): (row: number) => number {
  if (days === null) return (row) => row - origin
  const step = (days[1] ?? 0) - (days[0] ?? 0)
  return (row) => ((days[row] ?? 0) - (days[origin] ?? 0)) / step
}
