const byteOrderMark = '\uFEFF'

/** Cells as a file for a Dutch spreadsheet: UTF-8 with byte order mark, semicolons, decimal commas, CRLF. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((cells) =>
    cells.map((value) => (typeof value === 'number' ? String(value).replace('.', ',') : quoted(value))),
  )
  return byteOrderMark + lines.map((cells) => `${cells.join(';')}\r\n`).join('')
}

/** Text a spreadsheet would take for a formula gets an apostrophe first. @source OWASP, CSV injection */
function quoted(text: string): string {
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
