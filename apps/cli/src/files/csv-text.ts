/** A cell: null is an empty field; true and false are 1 and 0, as statistical programs read them. */
export type CsvCell = string | number | boolean | null

/**
 * Rows as CSV for statistical programs: UTF-8, commas, decimal points, a header.
 * A text that a spreadsheet would take for a formula gets an apostrophe first. Within a text nothing is put, though a
 * spreadsheet that goes by semicolons may find one there: these are data of which the results are computed again and
 * compared, also those of earlier exports. What people open is made by `guardFormula`.
 * @source RFC 4180; OWASP, CSV injection
 */
export function csvText(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [columns, ...rows].map((cells) => `${cells.map(fieldText).join(',')}\r\n`).join('')
}

function fieldText(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? '1' : '0'
  if (typeof cell === 'number') return String(cell)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
