import type { ReadColumns } from '@rode-draad/contract'
import { csvDialect } from '@rode-draad/sheets'
import { CsvError, parse, type CsvErrorCode } from 'csv-parse'
import { chunkBytes, chunkRows, longestRow, type RawChunk } from './raw-chunk.js'

/** There is nothing in a file, not even a heading. */
export class EmptyTable extends Error {
  override name = 'EmptyTable'
}

/** Why it cannot be read on: a quote that is missing, a row longer than `longestRow`, or as the parser says it. */
export type UnreadableReason = 'quote' | 'length' | 'form'

/** The file cannot be read from this row on. */
export class UnreadableRows extends Error {
  override name = 'UnreadableRows'
  constructor(
    readonly row: number,
    readonly reason: UnreadableReason,
    options?: ErrorOptions,
  ) {
    super('a file cannot be read on', options)
  }
}

type Cells = Extract<RawChunk, { kind: 'cells' }>

/** A table of which the heading was read. */
export interface OpenTable {
  /** As they stand in the file, without empty ones at the end. */
  readonly headings: readonly string[]
  /**
   * The rows below the heading as chunks with their numbers, the heading being row 1, in memory that does not grow with
   * the file. Rows without anything in them are passed over, and counted in the numbers.
   * @param read how the columns are read, in the order of `headings`
   * @throws UnreadableRows where it cannot go on
   */
  chunks(read: ReadColumns): AsyncGenerator<Cells>
  /** Lets go of what is not read; safe at any time. */
  close(): Promise<void>
}

/**
 * Reads CSV up to and including its heading.
 * @throws EmptyTable when there is nothing in it
 * @throws UnreadableRows when the heading cannot be read
 */
export async function openTable(source: AsyncIterable<string>): Promise<OpenTable> {
  const records = csvRecords(source)
  const begun = await records.next()
  if (begun.done === true) throw new EmptyTable('there is nothing in this file')
  const first = begun.value
  if (first instanceof UnreadableRows) {
    await records.return(undefined)
    throw first
  }
  // Excel writes empty columns at the end too; what stands below a heading that is empty is set apart with its row.
  const last = first.cells.findLastIndex((heading) => heading.trim() !== '')
  return {
    headings: first.cells.slice(0, last + 1),
    chunks: (read) => cellChunks(records, read),
    close: async () => void (await records.return(undefined)),
  }
}

async function* cellChunks(
  records: AsyncIterable<CsvRecord | UnreadableRows>,
  read: ReadColumns,
): AsyncGenerator<Cells> {
  let rows: { row: number; cells: string[] }[] = []
  let [size, last] = [0, 1]
  let stopped: UnreadableRows | null = null
  for await (const record of records) {
    if (record instanceof UnreadableRows) {
      stopped = record
      break
    }
    const { row, cells } = record
    const length = cells.reduce((sum, cell) => sum + cell.length, 0)
    if (rows.length > 0 && size + length > chunkBytes) {
      yield { kind: 'cells', read, rows, throughRow: last }
      ;[rows, size] = [[], 0]
    }
    last = row
    if (cells.every((cell) => cell.trim() === '')) continue
    rows.push({ row, cells })
    size += length
    if (rows.length < chunkRows && size < chunkBytes) continue
    yield { kind: 'cells', read, rows, throughRow: row }
    ;[rows, size] = [[], 0]
  }
  if (rows.length > 0) yield { kind: 'cells', read, rows, throughRow: last }
  if (stopped) throw stopped
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
  const found: (CsvRecord | UnreadableRows)[] = []
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
    raw: true,
    on_record: (read: unknown, { records, empty_lines }) => {
      // As it is with `raw`, of which the types of the parser do not know.
      const { record: cells, raw } = read as { record: string[]; raw: string }
      const row = records + empty_lines
      const swallowed = cells.some((cell) => hasSwallowedLines(cell, raw))
      found.push(swallowed ? new UnreadableRows(row, 'quote') : { row, cells })
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
    await pieces.return?.()
  }
}

/**
 * Whether a quote that is missing made one cell of several lines. Where quotes are read loosely a cell that opens with
 * one goes on until the next, be that of a row below, and then has its own quote in front; so has a cell that begins
 * with a quote that was doubled, but that stands in the file as it should.
 * @param raw the whole row as it stands in the file
 */
function hasSwallowedLines(cell: string, raw: string): boolean {
  if (!cell.startsWith('"') || !/[\r\n]/.test(cell)) return false
  return !raw.includes(`"${cell.replaceAll('"', '""')}"`)
}

const reasons: Readonly<Partial<Record<CsvErrorCode, 'quote' | 'length'>>> = {
  CSV_MAX_RECORD_SIZE: 'length',
  CSV_QUOTE_NOT_CLOSED: 'quote',
}

function unreadable(error: CsvError & { records?: number; empty_lines?: number }): UnreadableRows {
  const row = (error.records ?? 0) + (error.empty_lines ?? 0) + 1
  return new UnreadableRows(row, reasons[error.code] ?? 'form', { cause: error })
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
