import { dateFrom, headingKey, mappedFields, type DateFormat, type MappedField } from '@rode-draad/contract'

/** Headings that speak for themselves, as organisations often have them. Never one that may hold who somebody is. */
const knownHeadings: Readonly<Record<string, MappedField>> = {
  kenmerk: 'externalId',
  zaaknummer: 'externalId',
  zaaknr: 'externalId',
  'zaaknr.': 'externalId',
  meldingsnummer: 'externalId',
  casusnummer: 'externalId',
  id: 'externalId',
  ontvangen: 'receivedOn',
  'ontvangen op': 'receivedOn',
  ontvangstdatum: 'receivedOn',
  'datum ontvangst': 'receivedOn',
  'datum ontvangen': 'receivedOn',
  meldingsdatum: 'receivedOn',
  'datum melding': 'receivedOn',
  'speelt sinds': 'problemSince',
  'probleem sinds': 'problemSince',
  soort: 'reportType',
  'soort melding': 'reportType',
  'rol melder': 'reporterRole',
  melder: 'reporterRole',
  regio: 'region',
  zorgkantoorregio: 'region',
  zorgprofiel: 'zorgprofiel',
  omschrijving: 'text',
  beschrijving: 'text',
  toelichting: 'text',
  tekst: 'text',
  vraag: 'text',
  klacht: 'text',
  signaal: 'text',
  afloop: 'outcome',
  uitkomst: 'outcome',
  status: 'case.state',
  fase: 'case.phase',
  'al geprobeerd': 'case.routesTried',
  'aan zet': 'case.whoActs',
  overdracht: 'case.handover',
  opgelost: 'case.solvedForCitizen',
  'opgelost op': 'case.solvedOn',
  toestemming: 'case.consent',
}

/** The field that a heading says it is; our own names count too. @returns null when it does not say */
export function suggestField(heading: string): MappedField | null {
  const key = headingKey(heading)
  return mappedFields.find((field) => field.toLowerCase() === key) ?? knownHeadings[key] ?? null
}

const ownForm = /^\d{4}(-\d{2}){0,2}$/

/**
 * How dates stand in a column: the form that most of its cells fit, if that is more than half; one wrong date is no
 * reason to doubt. Cells that are in our own form, which each form reads as it is, tell nothing. Day before month, as in
 * the Netherlands, where both would do.
 */
export function suggestDateFormat(cells: readonly string[]): DateFormat {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && !ownForm.test(cell))
  const formats = ['excel', 'dd-mm-jjjj', 'mm-dd-jjjj'] as const
  const fits = formats.map((format) => filled.filter((cell) => dateFrom(cell, format) !== cell).length)
  const most = Math.max(...fits)
  return most > filled.length / 2 ? (formats[fits.indexOf(most)] ?? 'edtf') : 'edtf'
}
