import { cellText, isData, type TableColumn } from './table-column.js'

const byteOrderMark = '\uFEFF'

/**
 * The table as a file for a Dutch spreadsheet: UTF-8 with byte order mark, semicolons, decimal commas, CRLF. Numbers
 * are plain (16055), dates as they came (2021-01-31); an unknown or hidden value keeps its word, so that nobody reads an empty cell as zero.
 */
export function csvOf<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string {
  const data = columns.filter(isData)
  const lines = [
    data.map(({ title }) => quoted(title)),
    ...rows.map((row) =>
      data.map((column) => {
        const value = column.value(row)
        if (typeof value === 'number') return String(value).replace('.', ',')
        return quoted(value ?? cellText(column, row))
      }),
    ),
  ]
  return byteOrderMark + lines.map((cells) => `${cells.join(';')}\r\n`).join('')
}

/** Text a spreadsheet would take for a formula gets an apostrophe first. @source OWASP, CSV injection */
function quoted(text: string): string {
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
