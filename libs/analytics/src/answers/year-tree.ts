import {
  listPeriods,
  parsePeriodCode,
  type Period,
  type PeriodKind,
  type PlainDate,
} from '@rode-draad/domain'
import type { Cell } from '@rode-draad/statistics'

/** A year with its quarters and their weeks; a week over two quarters is in both. Null: no one year. */
export interface YearCalendar {
  readonly year: string
  readonly quarters: readonly { readonly quarter: Period; readonly weeks: readonly Period[] }[]
}

/** @param year period code, or 'onbekend' for signals whose date does not fit in one year */
export function calendarOf(year: string): YearCalendar {
  const period = parsePeriodCode(year)
  const quarters = period ? listPeriods('quarter', period.startsOn, period.endsBefore) : []
  return {
    year,
    quarters: quarters.map((quarter) => ({
      quarter,
      weeks: listPeriods('week', quarter.startsOn, quarter.endsBefore),
    })),
  }
}

/** Where a cell is shown: among periods of a kind, under a code. */
export interface Place {
  readonly cell: Cell
  readonly kind: PeriodKind
  readonly code: string
}

/** Signals of one year by quarter and week; '' where the date is not precise enough. */
export type YearLeaves = ReadonlyMap<string, number>

export function leafKey(quarter: string, week: string): string {
  return `${quarter} ${week}`
}

/**
 * One year as a tree of counts: quarters with "date unknown", each with its weeks and "date unknown", and the places
 * where each cell is shown. The two parts of a week over two quarters are two cells with the same place.
 * @param lastDay periods that begin later are left out as long as they count nothing
 */
export function yearTree(
  { year, quarters }: YearCalendar,
  leaves: YearLeaves,
  lastDay: PlainDate,
): { root: Cell; places: readonly Place[] } {
  const places: Place[] = []
  const shown = (cell: Cell, ...at: [PeriodKind, string][]): Cell => {
    places.push(...at.map(([kind, code]) => ({ cell, kind, code })))
    return cell
  }
  const leaf = (quarter: string, week: string) => ({ count: leaves.get(leafKey(quarter, week)) ?? 0 })
  const weekCell = (week: Period, quarter: Period): Cell => {
    const exactWhenShown = week.startsOn < quarter.startsOn || week.endsBefore > quarter.endsBefore
    return shown({ ...leaf(quarter.code, week.code), exactWhenShown }, ['week', week.code])
  }
  const hasBegun = ({ startsOn }: Period) => startsOn <= lastDay
  const parts = quarters.map(({ quarter, weeks }) => {
    const begun = weeks.filter(
      (week) => (hasBegun(week) && hasBegun(quarter)) || leaf(quarter.code, week.code).count > 0,
    )
    const cells = begun.map((week) => weekCell(week, quarter))
    return { quarter, cells: [...cells, shown(leaf(quarter.code, ''), ['week', quarter.code])] }
  })
  const quarterCells = parts
    .filter(({ quarter, cells }) => hasBegun(quarter) || sumOf(cells) > 0)
    .map(({ quarter, cells }) => shown({ count: sumOf(cells), parts: cells }, ['quarter', quarter.code]))
  const undated = shown(leaf('', ''), ['quarter', year], ['week', year])
  if (quarters.length === 0) return { root: shown(undated, ['year', year]), places }
  const line = [...quarterCells, undated]
  return { root: shown({ count: sumOf(line), parts: line }, ['year', year]), places }
}

function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0)
}
