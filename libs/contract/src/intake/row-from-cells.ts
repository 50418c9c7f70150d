import { isPlainDate, plainDateOf } from '@rode-draad/domain'
import type { DateFormat, MappedColumn, MappedField } from '../requests/column-mapping.js'
import { noSuchDay } from '../requests/vague-date.js'
import type { ReadColumns } from './match-columns.js'

/**
 * One row of a sheet as the body of a signal: what stands in it, unchecked. An empty cell is a field that is not
 * there; a value that cannot be read stays as it is, so that the check says what is wrong.
 * @param cells in the order of the columns; missing ones at the end are empty
 */
export function rowFromCells({ columns, fixed }: ReadColumns, cells: readonly string[]): object {
  const row: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(fixed)) put(row, field as MappedField, value)
  for (const [index, column] of columns.entries()) {
    const cell = (cells[index] ?? '').trim()
    if (column.field !== null && cell !== '') put(row, column.field, valueOf(column, cell))
  }
  return row
}

function valueOf({ values = {}, dateFormat = 'edtf' }: MappedColumn, cell: string): string {
  const wanted = cell.toLowerCase()
  const said = Object.entries(values).find(([word]) => word.trim().toLowerCase() === wanted)?.[1]
  return said ?? dateFrom(cell, dateFormat)
}

function put(row: Record<string, unknown>, field: MappedField, value: string): void {
  const [name, part] = field.split('.') as [string, string | undefined]
  if (part === undefined) {
    row[name] = name in row ? `${String(row[name])}\n\n${value}` : value
    return
  }
  row[name] = { ...(row[name] as object | undefined), [part]: partValue(field, value) }
}

const yesAndNo: Readonly<Record<string, boolean>> = {
  ja: true,
  waar: true,
  true: true,
  '1': true,
  nee: false,
  onwaar: false,
  false: false,
  '0': false,
}

function partValue(field: MappedField, value: string): unknown {
  if (field === 'case.consent') return yesAndNo[value.toLowerCase()] ?? value
  if (field === 'case.routesTried') return value.split(/[;,|]/).map((route) => route.trim())
  return value
}

/** Day 0 of Excel, which counts February 29, 1900 among its days. */
const excelDayZero = Date.UTC(1899, 11, 30) / 86_400_000

/** A day as Excel counts it, among days that are written out: of five digits, which no year has (from 1927). */
const excelCount = /^\d{5}([.,]\d+)?$/

/**
 * A date of a sheet as EDTF, the time of day left out. Where days are written out Excel may have kept some of them as
 * its count: both stand in one column. @returns the cell as it is when it is no such date
 * @source Excel 1900 date system: https://learn.microsoft.com/en-us/office/troubleshoot/excel/1900-and-1904-date-system
 */
export function dateFrom(cell: string, format: DateFormat): string {
  if (format === 'edtf') return cell
  if (format === 'excel') {
    const days = /^[1-9]\d{0,5}([.,]\d+)?$/.test(cell) ? Number.parseInt(cell, 10) : 0
    return days > 60 ? plainDateOf(excelDayZero + days) : cell
  }
  if (excelCount.test(cell)) return dateFrom(cell, 'excel')
  const date = dayIn(cell, format)
  return date !== null && isPlainDate(date) ? date : cell
}

/** A day as YYYY-MM-DD, whether or not it exists; null when the cell is not written so. */
function dayIn(cell: string, format: 'dd-mm-jjjj' | 'mm-dd-jjjj'): string | null {
  const [, first = '', second = '', year] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T]\d{1,2}:\d{2}.*)?$/.exec(cell) ?? []
  if (year === undefined) return null
  const [day, month] = format === 'dd-mm-jjjj' ? [first, second] : [second, first]
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const agreedForms = {
  'dd-mm-jjjj': 'Geef een datum als 31-12-2024.',
  'mm-dd-jjjj': 'Geef een datum als 12-31-2024.',
  excel: 'Geef een datum als het getal dat Excel ervan maakt, zoals 45657.',
} as const satisfies Record<Exclude<DateFormat, 'edtf'>, string>

/** What to say of a cell that `dateFrom` could not read: in the form that was agreed for its column. */
export function unreadDate(cell: string, format: Exclude<DateFormat, 'edtf'>): string {
  const day = format === 'excel' ? null : dayIn(cell, format)
  return day !== null && !isPlainDate(day) ? noSuchDay : agreedForms[format]
}
