import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { Readable } from 'node:stream'
import { csvMediaType, ndjsonMediaType } from '@rode-draad/contract'
import { csvOfRows, largestWorkbook, readWorkbook, UnreadableWorkbook, type Sheet } from '@rode-draad/sheets'
import { CommandError } from '../command-error.js'

export const fileFormats = ['csv', 'ndjson', 'xlsx'] as const
export type FileFormat = (typeof fileFormats)[number]

/** A file to send, which can be opened again for another attempt. */
export interface BatchFile {
  readonly name: string
  readonly mediaType: string
  /** Its bytes from the beginning. */
  readonly open: () => Readable
}

export interface BatchFileOptions {
  /** Instead of what the name of the file says. */
  readonly format?: FileFormat | undefined
  /** Which sheet of a workbook. */
  readonly sheet?: string | undefined
}

const extensions: Readonly<Record<string, FileFormat>> = {
  '.csv': 'csv',
  '.txt': 'csv',
  '.tsv': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.xlsx': 'xlsx',
}

/**
 * A file as the program takes it: CSV and JSON Lines as they are, in constant memory; a sheet of a workbook as CSV.
 * @throws CommandError when it cannot be read or it does not say what it is
 */
export async function batchFile(file: string, { format, sheet }: BatchFileOptions): Promise<BatchFile> {
  const kind = format ?? extensions[extname(file).toLowerCase()]
  if (kind === undefined) {
    throw new CommandError(
      `Aan de naam ${file} is niet te zien wat voor bestand het is. Kies met --format: ${fileFormats.join(', ')}.`,
    )
  }
  const size = await sizeOf(file)
  const name = basename(file)
  if (kind === 'xlsx')
    return { name, mediaType: `${csvMediaType}; charset=utf-8`, open: await sheetOf(file, size, sheet) }
  return {
    name,
    mediaType: kind === 'csv' ? csvMediaType : ndjsonMediaType,
    open: () => createReadStream(file),
  }
}

async function sizeOf(file: string): Promise<number> {
  const handle = await open(file).catch((cause: unknown) => {
    throw new CommandError(`${file} is niet te lezen.`, { cause })
  })
  try {
    const status = await handle.stat()
    if (status.isDirectory()) throw new CommandError(`${file} is een map, geen bestand.`)
    return status.size
  } finally {
    await handle.close()
  }
}

async function sheetOf(file: string, size: number, wanted: string | undefined): Promise<() => Readable> {
  // One byte too many is enough to be told that it is too large.
  const bytes = size > largestWorkbook ? new Uint8Array(largestWorkbook + 1) : await readFile(file)
  const sheets = await readWorkbook(bytes).catch((cause: unknown) => {
    if (!(cause instanceof UnreadableWorkbook)) throw cause
    throw new CommandError(`${file}: ${cause.message}`, { cause })
  })
  const { rows } = chosenSheet(file, sheets, wanted)
  return () => Readable.from(csvOfRows(rows), { objectMode: false })
}

function chosenSheet(file: string, sheets: readonly Sheet[], wanted: string | undefined): Sheet {
  const chosen = wanted === undefined ? sheets : sheets.filter(({ name }) => name === wanted)
  const [sheet, ...others] = chosen
  if (sheet !== undefined && others.length === 0) return sheet
  const names = sheets.map(({ name }) => name).join(', ')
  throw new CommandError(`${file} heeft deze bladen: ${names}. Kies er een met --sheet.`)
}
