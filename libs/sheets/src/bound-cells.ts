import { UnreadableWorkbook } from './unreadable-workbook.js'
import { lastColumn, lastRow, mostCells } from './workbook-limits.js'

/**
 * Each attribute `r` of a sheet, a row number or the address of a cell, and whether the element ends with it: then
 * nothing stands there. What looks like one in a text counts too, for what is left out here the reader may still take.
 */
const reference = /\Wr\s*=\s*(?:"([^"]*)"|'([^']*)')((?:\s+[\w:.-]{1,20}="[^"<>]{0,50}"){0,5}\s*\/>)?/g

const row = /<(?:[\w.-]+:)?row[\s/>]/g

/**
 * The reader fills all rows and columns up to the last cell, so one cell far away costs as much as a full sheet.
 * @param parts the XML files of a workbook, of which those with cells are looked at
 * @throws UnreadableWorkbook when a cell lies beyond what a sheet can have, or the sheets have too many together
 */
export function requireBoundedCells(parts: readonly Uint8Array[]): void {
  let cells = 0
  for (const part of parts) {
    const xml = new TextDecoder().decode(part)
    if (!xml.includes('sheetData')) continue
    cells += cellsOf(xml)
    if (cells > mostCells)
      throw new UnreadableWorkbook(
        'De bladen van dit bestand zijn te groot: meer dan 5 miljoen cellen, de lege meegeteld. Wis lege rijen en kolommen, of bewaar het als CSV.',
      )
  }
}

function cellsOf(xml: string): number {
  let [rows, columns] = [0, 0]
  for (const _row of xml.matchAll(row)) rows += 1
  for (const [, double, single, empty] of xml.matchAll(reference)) {
    const place = placeOf(double ?? single ?? '')
    if (place.row > lastRow || place.column > lastColumn)
      throw new UnreadableWorkbook(
        'In dit Excel-bestand staat iets buiten het blad. Bewaar het opnieuw, of als CSV.',
      )
    if (empty !== undefined) continue
    rows = Math.max(rows, place.row)
    columns = Math.max(columns, place.column)
  }
  return rows * columns
}

/** As the reader takes it: any signs before the first digit are a column, and what is written as a code may be any. */
function placeOf(reference: string): { readonly row: number; readonly column: number } {
  if (reference.includes('&')) return { row: Infinity, column: Infinity }
  const digits = reference.search(/\d/)
  const row = digits < 0 ? Number.NaN : Number(reference.slice(digits))
  if (Number.isNaN(row)) return { row: 0, column: 0 }
  let column = 0
  for (let index = 0; index < digits && column <= lastColumn; index += 1)
    column = column * 26 + reference.charCodeAt(index) - 64
  return { row, column }
}
