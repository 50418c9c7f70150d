import type { TreeknormRow } from '@rode-draad/contract'
import { daysBetween, parseVagueDate } from '@rode-draad/domain'

/**
 * Of each reference date and zorgprofiel the row whose indications are nearest in days, before it or after; of two that are as
 * near the earlier. A vague date stands for the day that is used of it.
 * @param rows one per date of indications, those that have none included
 * @returns in the order of the rows
 * @throws InvalidVagueDate when a date of indications cannot be read
 */
export function nearestIndication(rows: readonly TreeknormRow[]): readonly TreeknormRow[] {
  const nearest = new Map<string, TreeknormRow>()
  for (const row of rows) {
    const key = `${row.referenceDate} ${row.zorgprofiel}`
    const chosen = nearest.get(key)
    if (chosen === undefined || isNearer(row, chosen)) nearest.set(key, row)
  }
  return rows.filter((row) => nearest.get(`${row.referenceDate} ${row.zorgprofiel}`) === row)
}

function isNearer(row: TreeknormRow, other: TreeknormRow): boolean {
  const [days, otherDays] = [daysAway(row), daysAway(other)]
  if (days !== otherDays) return days < otherDays
  return usedDay(row) < usedDay(other)
}

function daysAway(row: TreeknormRow): number {
  return row.indicationDate === null ? Infinity : Math.abs(daysBetween(usedDay(row), row.referenceDate))
}

function usedDay({ indicationDate }: TreeknormRow): string {
  return indicationDate === null ? '' : parseVagueDate(indicationDate).used
}
