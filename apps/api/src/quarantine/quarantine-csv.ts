import type { MappedField, QuarantinedRow } from '@rode-draad/contract'
import { csvOfRows, guardFormula } from '@rode-draad/sheets'

type Cell = string | number | null | undefined

/** A column of ours has a heading that Invoer takes for its field, so that a mended file goes in again. */
const columns: readonly (readonly [
  heading: string,
  value: (row: QuarantinedRow) => Cell,
  of?: MappedField,
])[] = [
  ['rij', ({ row }) => row],
  ['stand', ({ state }) => ({ open: 'open', mended: 'hersteld', dropped: 'afgewezen' })[state]],
  ['redenen', ({ reasons }) => reasons.map(reasonText).join(' ')],
  // For who sends it again to fill in: of the id only a hash is kept.
  ['kenmerk', () => null, 'externalId'],
  ['soort melding', ({ codes }) => codes.reportType, 'reportType'],
  ['probleem sinds', ({ codes }) => codes.problemSince, 'problemSince'],
  ['ontvangen op', ({ codes }) => codes.receivedOn, 'receivedOn'],
  ['ontvangen door ons', ({ receivedByUs }) => receivedByUs],
  ['rol melder', ({ codes }) => codes.reporterRole, 'reporterRole'],
  ['regio', ({ codes }) => codes.region, 'region'],
  ['zorgprofiel', ({ codes }) => codes.zorgprofiel, 'zorgprofiel'],
  ['tekst', ({ text }) => text, 'text'],
  ['afloop', ({ outcome }) => outcome, 'outcome'],
  ['status', ({ codes }) => codes.case?.state, 'case.state'],
  ['fase', ({ codes }) => codes.case?.phase, 'case.phase'],
  ['al geprobeerd', ({ codes }) => codes.case?.routesTried?.join(', '), 'case.routesTried'],
  ['aan zet', ({ codes }) => codes.case?.whoActs, 'case.whoActs'],
  ['overdracht', ({ codes }) => codes.case?.handover, 'case.handover'],
  ['opgelost', ({ codes }) => codes.case?.solvedForCitizen, 'case.solvedForCitizen'],
  ['opgelost op', ({ codes }) => codes.case?.solvedOn, 'case.solvedOn'],
  ['toestemming', ({ codes }) => yesOrNo(codes.case?.consent), 'case.consent'],
  ['kenmerk van de rij', ({ id }) => id],
]

/** "ontvangen op: Geef een datum."; a fault of the whole row has no heading in front. */
function reasonText({ path, message }: QuarantinedRow['reasons'][number]): string {
  const field = path.replace(/\[\d+\]$/, '')
  const heading = columns.find(([, , of]) => of === field)?.[0]
  return heading === undefined ? message : `${heading}: ${message}`
}

function yesOrNo(answer: boolean | null | undefined): Cell {
  return typeof answer === 'boolean' ? (answer ? 'ja' : 'nee') : null
}

/** Heading of the download, after a byte order mark: without it Excel takes UTF-8 for something else. */
export const quarantineHeading = `\ufeff${lineOf(columns.map(([heading]) => heading))}`

export function quarantineLine(row: QuarantinedRow): string {
  return lineOf(columns.map(([, value]) => value(row)))
}

/** A spreadsheet shows what stands in a cell, and does not carry it out. */
function lineOf(cells: readonly Cell[]): string {
  return [...csvOfRows([cells.map((cell) => guardFormula(String(cell ?? '')))])].join('')
}
