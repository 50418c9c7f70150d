/** How much text goes out at once, in characters. */
const pieceLength = 65_536

/**
 * Rows as CSV with semicolons and CRLF, in pieces of text. What stands in a cell comes back as it was; an empty row is
 * an empty line, so that the numbers of rows stay.
 */
export function* csvOfRows(rows: Iterable<readonly string[]>): Generator<string> {
  let piece = ''
  for (const cells of rows) {
    piece += `${cells.map(quoted).join(';')}\r\n`
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell
}
