import { csvOfRows, guardFormula } from '@rode-draad/sheets'

const byteOrderMark = '\uFEFF'

/** Cells as a file for a Dutch spreadsheet: UTF-8 with byte order mark, semicolons, decimal commas, CRLF. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) =>
    row.map((value) => (typeof value === 'number' ? String(value).replace('.', ',') : guardFormula(value))),
  )
  return byteOrderMark + [...csvOfRows(cells)].join('')
}
