import { compareNames, type Spell } from '@rode-draad/statistics'
import {
  type CsvRow,
  type CsvTable,
  fault,
  numberAt,
  optionalNumberAt,
  requireColumns,
  textAt,
} from './csv-table.js'

/** Start (when late) and end of what was observed. @throws CommandError naming the field that is wrong */
export function observedAt(row: CsvRow, late: boolean): Pick<Spell, 'entry' | 'time'> {
  const time = numberAt(row, 'time')
  if (time < 0) throw fault(row, 'time', 'de tijd is negatief')
  const entry = late ? optionalNumberAt(row, 'entry') : null
  if (entry === null) return { time }
  if (entry >= time) throw fault(row, 'entry', 'het begin ligt niet voor het einde')
  return { entry, time }
}

/** status: 1 the event, 0 censored. @throws CommandError for anything else */
export function eventAt(row: CsvRow): boolean {
  const status = numberAt(row, 'status')
  if (status !== 0 && status !== 1) throw fault(row, 'status', 'dit is geen 0 of 1')
  return status === 1
}

/**
 * Whether observation may start late: as the parameter says, else when the file has the column.
 * @throws CommandError when it may and the column is missing
 */
export function startsLate(table: CsvTable, leftTruncated: boolean | undefined): boolean {
  const late = leftTruncated ?? table.columns.includes('entry')
  if (late) requireColumns(table, ['entry'])
  return late
}

/** Rows by the name in a column, ascending by name; without a column all are in 'all'. [] for no rows */
export function rowsByName(
  { rows }: CsvTable,
  column: string | null,
): readonly (readonly [name: string, rows: readonly CsvRow[]])[] {
  const byName = new Map<string, CsvRow[]>()
  for (const row of rows) {
    const name = column === null ? 'all' : textAt(row, column)
    if (column !== null && name === '') throw fault(row, column, 'hier ontbreekt een naam')
    const members = byName.get(name)
    if (members === undefined) byName.set(name, [row])
    else members.push(row)
  }
  return [...byName].sort(([one], [other]) => compareNames(one, other))
}
