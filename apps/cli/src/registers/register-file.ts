import { readFile, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import {
  csvDialect,
  csvOfRows,
  guardFormula,
  largestWorkbook,
  readWorkbook,
  unguardFormula,
  UnreadableWorkbook,
  writeWorkbook,
} from '@rode-draad/sheets'
import { CsvError, parse } from 'csv-parse/sync'
import { CommandError } from '../command-error.js'

type Rows = readonly (readonly string[])[]

/** Excel reads a CSV file as UTF-8 only with this in front. */
const byteOrderMark = '\uFEFF'

/**
 * Writes a register to a new file, CSV or XLSX by its name. What begins as a formula is text in both.
 * @throws CommandError when the name says neither, or the file is there already
 */
export async function writeRegisterFile(path: string, name: string, rows: Rows): Promise<void> {
  const content =
    kindOf(path) === 'xlsx'
      ? await writeWorkbook(name, rows)
      : byteOrderMark + [...csvOfRows(rows.map((cells) => cells.map(guardFormula)))].join('')
  await writeFile(path, content, { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'EEXIST' ? 'staat er al. Kies een nieuw bestand' : 'is niet te schrijven'
    throw new CommandError(`${path} ${why}.`, { cause })
  })
}

/**
 * The rows of a CSV or XLSX file, each cell as text; row i of the list is row i + 1 of the file.
 * @throws CommandError with one line in Dutch when it cannot be read
 */
export async function readRegisterFile(path: string): Promise<Rows> {
  const kind = kindOf(path)
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new CommandError(`${path} is niet te lezen.`, { cause })
  })
  return kind === 'xlsx' ? await sheetRows(path, bytes) : csvRows(path, bytes)
}

function kindOf(path: string): 'csv' | 'xlsx' {
  const extension = extname(path).toLowerCase()
  if (extension === '.csv') return 'csv'
  if (extension === '.xlsx') return 'xlsx'
  throw new CommandError(`Kies een bestand dat eindigt op .csv of .xlsx: ${path}.`)
}

async function sheetRows(path: string, bytes: Buffer): Promise<Rows> {
  if (bytes.length > largestWorkbook) throw new CommandError(`${path} is te groot.`)
  const sheets = await readWorkbook(bytes).catch((cause: unknown) => {
    if (!(cause instanceof UnreadableWorkbook)) throw cause
    throw new CommandError(`${path}: ${cause.message}`, { cause })
  })
  if (sheets.length > 1)
    throw new CommandError(`${path} heeft meer dan één blad. Bewaar het register alleen.`)
  return sheets[0]?.rows ?? []
}

function csvRows(path: string, bytes: Buffer): Rows {
  const text = utf8(path, bytes)
  const { separator, skip } = csvDialect(text)
  try {
    const rows = parse(text.slice(skip), {
      delimiter: separator,
      relax_column_count: true,
      skip_empty_lines: false,
    }) as string[][]
    return rows.map((cells) => cells.map(unguardFormula))
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    throw new CommandError(`${path}: dit is geen geldige CSV.`, { cause })
  }
}

function utf8(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new CommandError(`${path} is geen UTF-8. Bewaar het als "CSV UTF-8" of als .xlsx.`, { cause })
  }
}
