import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'

/** Rows of a committed CSV as text by column name; an empty field is null. */
export type CsvRow = Readonly<Record<string, string | null>>

export class ReferenceError extends Error {
  override name = 'ReferenceError'
}

/** Where the committed reference data stand, seen from sources and from the build alike. */
export const referenceDirectory = new URL('../../../../data/reference/', import.meta.url)

export async function readReferenceCsv(file: string, directory = referenceDirectory): Promise<CsvRow[]> {
  try {
    const text = await readFile(new URL(file, directory), 'utf8')
    const rows = parse(text, { columns: true, bom: true, skip_empty_lines: true }) as Record<string, string>[]
    return rows.map((row) => mapValues(row, (value) => (value === '' ? null : value)))
  } catch (cause) {
    throw new ReferenceError(`data/reference/${file} is niet te lezen`, { cause })
  }
}

/** A field that must be there. @throws ReferenceError naming file-like `what` and column */
export function required(row: CsvRow, column: string): string {
  const value = row[column]
  if (value === undefined || value === null) {
    throw new ReferenceError(`kolom ${column} ontbreekt in: ${JSON.stringify(row).slice(0, 120)}`)
  }
  return value
}

export function optional(row: CsvRow, column: string): string | null {
  return row[column] ?? null
}

/** A whole number, or null where the source says nothing. */
export function count(row: CsvRow, column: string): number | null {
  const value = optional(row, column)
  if (value === null) return null
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < 0)
    throw new ReferenceError(`${column}: "${value}" is geen aantal`)
  return number
}

export function list(row: CsvRow, column: string): string[] {
  return (
    optional(row, column)
      ?.split(';')
      .filter((part) => part !== '') ?? []
  )
}

function mapValues<A, B>(row: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, change(value)]))
}
