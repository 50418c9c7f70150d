import type { QuarantinedRow } from '@rode-draad/contract'

const columns: readonly [
  heading: string,
  value: (row: QuarantinedRow) => string | number | null | undefined,
][] = [
  ['rij', ({ row }) => row],
  ['stand', ({ state }) => ({ open: 'open', mended: 'hersteld', dropped: 'afgewezen' })[state]],
  ['redenen', ({ reasons }) => reasons.map(({ path, message }) => `${path} ${message}`.trim()).join(' ')],
  ['soort melding', ({ codes }) => codes.reportType],
  ['probleem sinds', ({ codes }) => codes.problemSince],
  ['ontvangen door het kanaal', ({ codes }) => codes.receivedOn],
  ['ontvangen door ons', ({ receivedByUs }) => receivedByUs],
  ['rol van de melder', ({ codes }) => codes.reporterRole],
  ['regio', ({ codes }) => codes.region],
  ['zorgprofiel', ({ codes }) => codes.zorgprofiel],
  ['tekst', ({ text }) => text],
  ['afloop', ({ outcome }) => outcome],
  ['kenmerk van de rij', ({ id }) => id],
]

/** Heading of the download, after a byte order mark: without it Excel takes UTF-8 for something else. */
export const quarantineHeading = `\ufeff${lineOf(columns.map(([heading]) => heading))}`

export function quarantineLine(row: QuarantinedRow): string {
  return lineOf(columns.map(([, value]) => value(row)))
}

function lineOf(cells: readonly (string | number | null | undefined)[]): string {
  return `${cells.map((cell) => csvCell(String(cell ?? ''))).join(';')}\r\n`
}

/**
 * A cell that a spreadsheet shows and does not carry out: what begins as a formula gets an apostrophe in front.
 * @source https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvCell(text: string): string {
  const harmless =
    /^[=+\-@\t\r\n＝＋－＠]/.test(text.trimStart()) || /^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[";\r\n\t,']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
