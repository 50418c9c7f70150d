import { longestSignalInDutch, rowFromCells, type MappedColumn, type MappedField } from '@rode-draad/contract'
import { decodeLines } from './decode-text.js'
import { tooLongMark } from './line-chunks.js'
import type { RawChunk } from './raw-chunk.js'

/** A row as it came, and as far as it can be made out. */
export type RawRow = { readonly row: number; readonly raw: string | readonly string[] } & (
  | { readonly value: unknown }
  | {
      /** Why it is no row, in Dutch. */
      readonly unreadable: string
      /** What of it may be kept, redacted: all of a line, or what stands in columns that are known for certain. */
      readonly kept: 'line' | KnownCells | null
    }
)
export interface KnownCells {
  readonly externalId: string | null
  readonly text: string | null
}
export type UnreadableRow = Extract<RawRow, { unreadable: string }>

/** The rows of a chunk, without empty lines. */
export function rawRows(chunk: RawChunk): RawRow[] {
  if (chunk.kind === 'lines') return linesOf(chunk)
  const { columns } = chunk.read
  return chunk.rows.map(({ row, cells }) => {
    const unreadable = outsideColumns(columns, cells)
    if (unreadable === null) return { row, raw: cells, value: rowFromCells(chunk.read, cells) }
    return { row, unreadable, raw: cells, kept: knownCells(columns, cells) }
  })
}

/** Said of a row in which something stands where nobody said what it is; null when there is nothing. */
function outsideColumns(columns: readonly MappedColumn[], cells: readonly string[]): string | null {
  const at = cells.findIndex((cell, index) => cell.trim() !== '' && !columns[index]?.heading)
  if (at < 0) return null
  return at < columns.length
    ? `Er staat iets in kolom ${at + 1} (zonder kop). Geef die kolom een kop, of maak de cel leeg.`
    : 'Deze rij heeft meer cellen dan de kop kolommen heeft.'
}

/**
 * What a row with cells outside its columns surely has. A separator too many moves all that comes after it, and it
 * mostly stands in the text: so the text is there unless a column before it was to be skipped, which may be what stands
 * in its place now; the id is known when its column comes before the text. A column without heading brings nothing in
 * the place of the text: it is empty where nothing has moved.
 */
function knownCells(columns: readonly MappedColumn[], cells: readonly string[]): KnownCells {
  const textAt = columns.findIndex(({ field }) => field === 'text')
  const before = columns.slice(0, textAt + 1)
  if (before.length === 0 || before.some(({ field, heading }) => field === null && heading !== ''))
    return { externalId: null, text: null }
  const cellOf = (wanted: MappedField) => cells[before.findIndex(({ field }) => field === wanted)]?.trim()
  return { externalId: cellOf('externalId') || null, text: cellOf('text') || null }
}

function linesOf({ bytes, firstRow }: Extract<RawChunk, { kind: 'lines' }>): RawRow[] {
  const lines = decodeLines(bytes, firstRow === 1).split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    return [readLine(line, firstRow + index)]
  })
}

function readLine(line: string, row: number): RawRow {
  if (line.startsWith(tooLongMark)) {
    const unreadable = `Deze regel is langer dan ${longestSignalInDutch}; niets ervan is bewaard.`
    return { row, unreadable, raw: line, kept: null }
  }
  try {
    return { row, raw: line.trim(), value: JSON.parse(line) as unknown }
  } catch {
    return { row, unreadable: 'Deze regel is geen geldige JSON.', raw: line.trim(), kept: 'line' }
  }
}
