/** What a spreadsheet would take for a formula, also behind apostrophes that somebody typed. */
const formula = /^'*[=+\-@\t\r]/

/**
 * The cell of a CSV file so that no spreadsheet works it out: an apostrophe goes before what begins as a formula.
 * @source OWASP, CSV Injection
 */
export function guardFormula(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

/** The cell as it was before `guardFormula`. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell
}
