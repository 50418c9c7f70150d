import { rowFromCells } from '@rode-draad/contract'
import { decodeLines } from './decode-text.js'
import { tooLongMark } from './line-chunks.js'
import type { RawChunk } from './raw-chunk.js'

/** A row as it came, and as far as it can be made out. */
export type RawRow = { readonly row: number; readonly raw: string | readonly string[] } & (
  | { readonly value: unknown }
  | {
      /** Why it is no row, in Dutch. */
      readonly unreadable: string
      readonly keepText: boolean
    }
)
export type UnreadableRow = Extract<RawRow, { unreadable: string }>

/** The rows of a chunk, without empty lines. */
export function rawRows(chunk: RawChunk): RawRow[] {
  if (chunk.kind === 'lines') return linesOf(chunk)
  const { columns } = chunk.read
  return chunk.rows.map(({ row, cells }) => {
    const isTooWide = cells.slice(columns.length).some((cell) => cell.trim() !== '')
    if (!isTooWide) return { row, raw: cells, value: rowFromCells(chunk.read, cells) }
    const unreadable = 'Deze rij heeft meer cellen dan de kop kolommen heeft.'
    // Which cell was to be skipped cannot be told any more: nothing of it is kept.
    return { row, unreadable, raw: cells, keepText: false }
  })
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
    const unreadable = 'Deze regel is langer dan een miljoen tekens; niets ervan is bewaard.'
    return { row, unreadable, raw: line, keepText: false }
  }
  try {
    return { row, raw: line.trim(), value: JSON.parse(line) as unknown }
  } catch {
    return { row, unreadable: 'Deze regel is geen geldige JSON.', raw: line.trim(), keepText: true }
  }
}
