import { CsvError, parse } from 'csv-parse/sync'
import { CommandError } from '../command-error.js'

const line = Symbol('line of the file')

/** Column name to what stands in it; an empty string where the field is empty. */
export interface CsvRow extends Readonly<Record<string, string>> {
  readonly [line]?: number
}

/** A CSV file with a header, as text. Rows in the order of the file. */
export interface CsvTable {
  readonly columns: readonly string[]
  readonly rows: readonly CsvRow[]
}

/**
 * Comma-separated text with a header line; a byte-order mark, CRLF and empty lines are passed over.
 * @returns no rows for a header alone
 * @throws CommandError naming the line of the file, never what stands in it
 */
export function parseCsv(text: string): CsvTable {
  const [header, ...records] = recordsOf(text)
  if (header === undefined)
    throw new CommandError('Het CSV-bestand is leeg: de regel met kolommen ontbreekt.')
  const columns = header.fields.map((column) => column.trim())
  if (new Set(columns).size < columns.length || columns.includes(''))
    throw new CommandError('Elke kolom van het CSV-bestand moet een eigen naam hebben.')
  const rows = records.map(({ fields, end }): CsvRow => {
    const row: Record<string, string> & { [line]?: number } = Object.create(null)
    columns.forEach((column, index) => (row[column] = fields[index] ?? ''))
    row[line] = end
    return row
  })
  return { columns, rows }
}

interface CsvRecord {
  readonly fields: readonly string[]
  /** Line of the file on which it ends, 1-based. */
  readonly end: number
}

function recordsOf(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = []
  try {
    parse(text, {
      bom: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: true,
      on_record: (fields, { lines }) => {
        records.push({ fields, end: lines })
        return null
      },
    })
    return records
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    const at = Number(cause['lines'])
    const where = Number.isFinite(at) ? `, regel ${at}` : ''
    const what =
      cause.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH'
        ? 'er staan niet evenveel velden als kolommen'
        : 'de aanhalingstekens kloppen niet'
    throw new CommandError(`Het CSV-bestand${where}: ${what}.`, { cause })
  }
}

/** @throws CommandError naming every column that is not there */
export function requireColumns({ columns }: CsvTable, required: readonly string[]): void {
  const missing = required.filter((column) => !columns.includes(column))
  if (missing.length === 0) return
  throw new CommandError(
    `Het CSV-bestand mist ${missing.length === 1 ? 'de kolom' : 'de kolommen'} ${missing.join(', ')}.`,
  )
}

/** @throws CommandError when the field is empty or no finite number in decimal notation, or the column is missing */
export function numberAt(row: CsvRow, column: string): number {
  const number = optionalNumberAt(row, column)
  if (number === null) throw fault(row, column, 'hier ontbreekt een getal')
  return number
}

/** null for an empty field. @throws CommandError like `numberAt` for the rest */
export function optionalNumberAt(row: CsvRow, column: string): number | null {
  const text = textAt(row, column).trim()
  if (text === '') return null
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN
  if (!Number.isFinite(number)) throw fault(row, column, 'dit is geen getal (met een punt voor de decimalen)')
  return number
}

/** As it stands; '' for an empty field. @throws CommandError when the column is missing */
export function textAt(row: CsvRow, column: string): string {
  const text = row[column]
  if (text === undefined) throw new CommandError(`Het CSV-bestand mist de kolom ${column}.`)
  return text
}

/** What is wrong in one field, for checks of your own. */
export function fault(row: CsvRow, column: string, what: string): CommandError {
  const where = row[line] === undefined ? '' : `regel ${row[line]}, `
  return new CommandError(`Het CSV-bestand, ${where}kolom ${column}: ${what}.`)
}
