import { csvMediaType, ndjsonMediaType } from '@rode-draad/contract'
import { csvOfRows, readWorkbook, UnreadableWorkbook, type Sheet } from '@rode-draad/sheets'
import { invoerLabels } from './labels.js'
import { csvSample, type TableRow } from './csv-sample.js'
import { neededFields } from './fields.js'
import { decodeSample } from './decode-sample.js'

/** A file as it will be sent, with its beginning to look at. Nothing of it has left the browser. */
export type ReadFile = ReadTable | ReadLines

export interface ReadTable {
  readonly kind: 'table'
  /** As they stand in the file, without empty ones at the end. */
  readonly headings: readonly string[]
  readonly rows: readonly TableRow[]
  /** How many rows will be sent; null when only the beginning was read. */
  readonly rowCount: number | null
  readonly body: Blob
  readonly mediaType: string
}

export interface ReadLines {
  readonly kind: 'lines'
  /** Parsed, or undefined for a line that is no JSON. */
  readonly rows: readonly { readonly row: number; readonly value: unknown }[]
  readonly rowCount: number | null
  readonly body: Blob
  readonly mediaType: string
}

/** A chosen file: read, or a workbook of which a sheet has to be chosen. */
export type OpenedFile = { readonly file: ReadFile } | { readonly sheets: readonly Sheet[] }

/** The message is Dutch and may be shown. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
}

/** How much of a file is read to look at, in bytes. */
const sampleBytes = 262_144

/**
 * Reads the beginning of a CSV or JSON Lines file, or all of a workbook.
 * @throws UnreadableFile
 */
export async function openFile(file: File): Promise<OpenedFile> {
  const extension = /\.[^.]+$/.exec(file.name.toLowerCase())?.[0] ?? ''
  if (file.size === 0) throw new UnreadableFile(invoerLabels.file.empty)
  if (extension === '.xlsx' || extension === '.xls') return await openWorkbook(file)
  if (['.ndjson', '.jsonl'].includes(extension)) return { file: await readLines(file) }
  if (['.csv', '.txt', '.tsv'].includes(extension)) return { file: await readCsv(file) }
  throw new UnreadableFile(invoerLabels.file.unknownKind)
}

async function openWorkbook(file: File): Promise<OpenedFile> {
  try {
    const sheets = await readWorkbook(new Uint8Array(await file.arrayBuffer()))
    const [sheet, ...others] = sheets
    return sheet !== undefined && others.length === 0 ? { file: readSheet(sheet) } : { sheets }
  } catch (cause) {
    if (!(cause instanceof UnreadableWorkbook)) throw cause
    throw new UnreadableFile(cause.message, { cause })
  }
}

/** A sheet as the CSV that will be sent. @throws UnreadableFile */
export function readSheet({ rows }: Sheet): ReadTable {
  const numbered = rows.flatMap((cells, index) => (cells.length === 0 ? [] : [{ row: index + 1, cells }]))
  const body = new Blob([...csvOfRows(rows)], { type: csvMediaType })
  return table(numbered, true, body, `${csvMediaType}; charset=utf-8`)
}

async function readCsv(file: File): Promise<ReadTable> {
  const isWhole = file.size <= sampleBytes
  const rows = await csvSample(decodeSample(await sampleOf(file)), isWhole)
  return table(rows, isWhole, file, csvMediaType)
}

function table(rows: readonly TableRow[], isWhole: boolean, body: Blob, mediaType: string): ReadTable {
  const [heading, ...others] = rows
  const cells = heading?.cells ?? []
  const headings = cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
  const filled = headings.filter((cell) => cell.trim() !== '').length
  if (filled === 0) throw new UnreadableFile(invoerLabels.file.noHeadings)
  if (filled < neededFields.length) throw new UnreadableFile(invoerLabels.file.fewHeadings)
  const rest = others.filter((row) => row.cells.some((cell) => cell.trim() !== ''))
  return { kind: 'table', headings, rows: rest, rowCount: isWhole ? rest.length : null, body, mediaType }
}

async function readLines(file: File): Promise<ReadLines> {
  const lines = decodeSample(await sampleOf(file)).split('\n')
  const isWhole = file.size <= sampleBytes
  const rows = (isWhole ? lines : lines.slice(0, -1)).flatMap((line, index) =>
    line.trim() === '' ? [] : [{ row: index + 1, value: parsed(line) }],
  )
  return {
    kind: 'lines',
    rows,
    rowCount: isWhole ? rows.length : null,
    body: file,
    mediaType: ndjsonMediaType,
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

async function sampleOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer())
}
