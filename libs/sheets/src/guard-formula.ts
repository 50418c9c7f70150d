/** What a spreadsheet would take for a formula at the beginning of a cell, also behind apostrophes that somebody typed. */
const atStart = /^[\s"']*[=+\-@＝＋－＠]|^'*[\t\r\n]/

/** Separators and ends of lines, behind which one would begin where a spreadsheet expects another separator than ours. */
const inside = /[;,\t\r\n](?=[\s"']*[=+\-@＝＋－＠])/g
const guardedInside = /([;,\t\r\n])'(?=[\s"']*[=+\-@＝＋－＠])/g

/**
 * The cell of a CSV file so that no spreadsheet works it out, whichever separator it goes by: an apostrophe goes before
 * what would begin as a formula. Quotes do not help: where the separator is another, they stand in the middle of a cell.
 * @source OWASP, CSV Injection
 */
export function guardFormula(cell: string): string {
  const guarded = cell.replace(inside, "$&'")
  return atStart.test(guarded) ? `'${guarded}` : guarded
}

/** The cell as it was before `guardFormula`. */
export function unguardFormula(cell: string): string {
  const rest = cell.startsWith("'") && atStart.test(cell.slice(1)) ? cell.slice(1) : cell
  return rest.replace(guardedInside, '$1')
}
