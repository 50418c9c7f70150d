import { UnreadableWorkbook } from './unreadable-workbook.js'

/** A sheet as text: cells as they would stand in a CSV file. Row i of the list is row i + 1 of the sheet. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/**
 * The sheets of an .xlsx file that have something in them. Dates become ISO days, numbers plain numbers with a decimal
 * point, truth ja or nee; a formula is what it came to, an error of a formula is empty.
 * @throws UnreadableWorkbook
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  // Only who has a workbook needs these.
  const { unpackWorkbook } = await import('./unpack-workbook.js')
  const { default: readSheets } = await import('read-excel-file/universal')
  const unpacked = unpackWorkbook(bytes)
  const sheets = await readSheets(unpacked.buffer, { trim: false }).catch((cause: unknown) => {
    throw new UnreadableWorkbook('Dit Excel-bestand is niet te lezen. Bewaar het opnieuw, of als CSV.', {
      cause,
    })
  })
  const filled = sheets
    .map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => withoutEmptyEnd(row.map(cellText))) }))
    .filter(({ rows }) => rows.some((row) => row.length > 0))
  if (filled.length === 0) throw new UnreadableWorkbook('In dit bestand staat niets.')
  return filled
}

/** As text; `unknown`, for the reader gives other things than its types say. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return dayText(cell)
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee'
  return cell === null || cell === undefined ? '' : String(cell)
}

/** Excel keeps a time of day as a part of day 0. */
function dayText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const text = date.toISOString()
  return date.getUTCFullYear() < 1900 ? text.slice(11, 16) : text.slice(0, 10)
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
}
