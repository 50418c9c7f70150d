import type { Counts } from './counts.js'
import { numberSeasons, type ReferenceLayout } from './reference-layout.js'

/** The counts a week is compared with, of one series; what is missing is left out. */
export interface ReferenceCounts {
  readonly counts: Float64Array
  /** ln population per count, when the model has it. */
  readonly offset?: Float64Array
  /** Season per count, as in the layout. */
  readonly level: Int32Array
  readonly levels: number
  readonly season: number
  readonly time: Float64Array
  readonly timeNow: number
  readonly offsetNow: number
  /** Rows of the first and the last count. */
  readonly first: number
  readonly last: number
}

/**
 * @param population the model has an offset when it is there
 * @returns null when nothing is left of the season of the week that is judged, or its population is missing
 */
export function referenceCounts(
  layout: ReferenceLayout,
  series: Counts,
  population?: Counts,
): ReferenceCounts | null {
  const left = present(layout, series, population)
  const peopleNow = population === undefined ? 1 : (population[layout.row] ?? null)
  if (left === null || peopleNow === null) return null
  const { rows, level, levels, season, time, timeNow } = left
  const counts = new Float64Array(rows.length)
  rows.forEach((row, index) => (counts[index] = series[row] ?? 0))
  return {
    counts,
    ...(population === undefined ? {} : { offset: logPopulation(rows, population) }),
    level,
    levels,
    season,
    time,
    timeNow,
    offsetNow: Math.log(peopleNow),
    first: rows[0] ?? 0,
    last: rows.at(-1) ?? 0,
  }
}

const logPopulation = (rows: Int32Array, population: Counts): Float64Array =>
  Float64Array.from(rows, (row) => Math.log(population[row] ?? 1))

/** The layout without the rows where something is missing; null when nothing of the season is left. */
function present(layout: ReferenceLayout, series: Counts, population?: Counts): ReferenceLayout | null {
  const has = (row: number): boolean =>
    (series[row] ?? null) !== null && (population === undefined || (population[row] ?? null) !== null)
  if (layout.rows.every(has)) return layout
  const kept = (_: number, index: number): boolean => has(layout.rows[index] ?? 0)
  const seasons = numberSeasons(layout.level.filter(kept), layout.season)
  return seasons && { ...layout, ...seasons, rows: layout.rows.filter(kept), time: layout.time.filter(kept) }
}
