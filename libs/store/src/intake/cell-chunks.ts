import { matchColumns, type ColumnFaults, type ColumnMapping } from '@rode-draad/contract'
import { csvDialect } from '@rode-draad/sheets'
import { CsvError, parse } from 'csv-parse'
import { chunkBytes, chunkRows, longestRow, type RawChunk } from './raw-chunk.js'

/** The columns of a file do not fit the mapping of its channel: nothing of it was read. */
export class UnfitColumns extends Error {
  override name = 'UnfitColumns'
  constructor(readonly faults: ColumnFaults) {
    super('the columns do not fit the mapping')
  }
}

/** The file is no CSV from this row on, such as a quote that is never closed. */
export class UnreadableRows extends Error {
  override name = 'UnreadableRows'
  constructor(
    readonly row: number,
    cause: unknown,
  ) {
    super('a file cannot be read on', { cause })
  }
}

type Cells = Extract<RawChunk, { kind: 'cells' }>

/**
 * CSV as chunks of rows with their numbers, the heading being row 1, in memory that does not grow with the file. Rows
 * without anything in them are passed over, and counted in the numbers.
 * @throws UnfitColumns before any row
 * @throws UnreadableRows where it cannot go on
 */
export async function* cellChunks(
  source: AsyncIterable<string>,
  mapping: ColumnMapping,
): AsyncGenerator<Cells> {
  let read: Cells['read'] | null = null
  let rows: { row: number; cells: string[] }[] = []
  let [size, last] = [0, 1]
  let stopped: UnreadableRows | null = null
  for await (const record of csvRecords(source)) {
    if (record instanceof UnreadableRows) {
      stopped = record
      break
    }
    const { row, cells } = record
    last = row
    if (read === null) {
      read = columnsOf(cells, mapping)
      continue
    }
    if (cells.every((cell) => cell.trim() === '')) continue
    rows.push({ row, cells })
    size += cells.reduce((sum, cell) => sum + cell.length, 0)
    if (rows.length < chunkRows && size < chunkBytes) continue
    yield { kind: 'cells', read, rows, throughRow: row }
    ;[rows, size] = [[], 0]
  }
  if (read !== null && rows.length > 0) yield { kind: 'cells', read, rows, throughRow: last }
  if (stopped) throw stopped
  if (read === null) throw new UnfitColumns({ unknown: [], missing: [], repeated: [] })
}

function columnsOf(headings: readonly string[], mapping: ColumnMapping): Cells['read'] {
  // Excel writes empty columns at the end too; what stands below a heading that is empty is refused with the row.
  const last = headings.findLastIndex((heading) => heading.trim() !== '')
  const matched = matchColumns(headings.slice(0, last + 1), mapping)
  if ('faults' in matched) throw new UnfitColumns(matched.faults)
  return matched.read
}

interface CsvRecord {
  readonly row: number
  readonly cells: string[]
}

/**
 * Rows go by way of a list, not of the parser's own buffer, which is gone when a later row is in error. Ends with an
 * UnreadableRows where it cannot go on.
 */
async function* csvRecords(source: AsyncIterable<string>): AsyncGenerator<CsvRecord | UnreadableRows> {
  const pieces = source[Symbol.asyncIterator]()
  const beginning = await firstLine(pieces)
  const { separator, skip } = csvDialect(beginning)
  const found: CsvRecord[] = []
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
    on_record: (cells: string[], { records, empty_lines }) => {
      found.push({ row: records + empty_lines, cells })
      return null
    },
  })
  let error: unknown = null
  parser.on('error', (cause) => (error ??= cause))
  try {
    for await (const piece of rest(beginning.slice(skip), pieces)) {
      await new Promise<void>((resolve) => parser.write(piece, () => resolve()))
      yield* found.splice(0)
      if (error !== null) break
    }
    if (error === null) await new Promise<void>((resolve) => parser.once('error', resolve).end(resolve))
    yield* found.splice(0)
    if (error instanceof CsvError) yield unreadable(error)
    else if (error !== null) throw error
  } finally {
    parser.destroy()
  }
}

function unreadable(error: CsvError & { records?: number; empty_lines?: number }): UnreadableRows {
  return new UnreadableRows((error.records ?? 0) + (error.empty_lines ?? 0) + 1, error)
}

/** So much text that the whole heading is in it; a heading is never longer than a row may be. */
async function firstLine(pieces: AsyncIterator<string>): Promise<string> {
  let text = ''
  while (!text.includes('\n') && text.length < longestRow) {
    const { value, done } = await pieces.next()
    if (done === true) break
    text += value
  }
  return text
}

async function* rest(beginning: string, pieces: AsyncIterator<string>): AsyncGenerator<string> {
  if (beginning !== '') yield beginning
  for (;;) {
    const { value, done } = await pieces.next()
    if (done === true) return
    yield value
  }
}
