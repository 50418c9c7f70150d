import {
  matchColumns,
  ownHeadings,
  rowCheck,
  rowFromCells,
  type ColumnMapping,
  type MappedField,
  type ProblemError,
} from '@rode-draad/contract'
import type { ChannelCode } from '@rode-draad/domain'
import { choosableFields } from './fields.js'
import type { ReadFile } from './read-file.js'

/** A row as the program will read it. */
export interface PreviewRow {
  readonly row: number
  /** What is in each field, as text. */
  readonly values: Readonly<Partial<Record<MappedField, string>>>
  /** Why it would be set apart; [] when it is right. */
  readonly faults: readonly ProblemError[]
}

/** How many rows are shown. */
export const previewLength = 5

/**
 * The first rows of a file, read and checked with the program's own functions.
 * @param mapping null for our own field names, and for JSON Lines
 * @param today 'YYYY-MM-DD'
 * @returns [] when the columns do not fit the mapping
 */
export function previewRows(
  file: ReadFile,
  mapping: ColumnMapping | null,
  channel: ChannelCode,
  today: string,
): readonly PreviewRow[] {
  const check = rowCheck(channel, today, file.kind === 'lines' ? [] : (mapping ?? ownHeadings).columns)
  return valuesOf(file, mapping).map(({ row, value }) => {
    const checked = check(value)
    return { row, values: texts(value), faults: 'faulty' in checked ? checked.faulty.reasons : [] }
  })
}

function valuesOf(
  file: ReadFile,
  mapping: ColumnMapping | null,
): readonly { readonly row: number; readonly value: unknown }[] {
  if (file.kind === 'lines') return file.rows.slice(0, previewLength)
  const matched = matchColumns(file.headings, mapping ?? ownHeadings)
  if (!('read' in matched)) return []
  const { read } = matched
  return file.rows
    .slice(0, previewLength)
    .map(({ row, cells }) => ({ row, value: rowFromCells(read, cells) }))
}

function texts(value: unknown): PreviewRow['values'] {
  const filled = choosableFields.flatMap((field) => {
    const [name = '', part] = field.split('.')
    const whole = at(value, name)
    const text = part === undefined ? whole : at(whole, part)
    return text === undefined || text === null ? [] : [[field, written(text)]]
  })
  return Object.fromEntries(filled) as PreviewRow['values']
}

function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function written(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  return Array.isArray(value) ? value.map(String).join(', ') : String(value)
}
