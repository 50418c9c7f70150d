import { column, nullable, type RowOf } from '../columns.js'

/** One row per (reading, number of days): the curve in a few figures. */
export const timeToMeasureColumns = {
  reading: column('code', 'Lezing'),
  computed: column('integer', 'Patronen in de berekening'),
  events: column('integer', 'Patronen met een maatregel'),
  days: column('integer', 'Dagen sinds het eerste signaal'),
  atRisk: column('integer', 'Patronen nog in beeld op die dag'),
  share: nullable('number', 'Aandeel nog zonder maatregel (0 tot 1)'),
  lower: nullable('number', 'Ondergrens 95%'),
  upper: nullable('number', 'Bovengrens 95%'),
  within: nullable('number', 'Aandeel met een maatregel binnen die dagen (0 tot 1)'),
  withinLower: nullable('number', 'Met een maatregel, ondergrens 95%'),
  withinUpper: nullable('number', 'Met een maatregel, bovengrens 95%'),
  median: nullable('number', 'Mediaan (dagen)'),
  medianLower: nullable('number', 'Mediaan, ondergrens 95% (dagen)'),
  medianUpper: nullable('number', 'Mediaan, bovengrens 95% (dagen)'),
} as const
export type TimeToMeasureRow = RowOf<typeof timeToMeasureColumns>

/** One row per step of a curve. */
export const timeToMeasureCurveColumns = {
  reading: column('code', 'Lezing'),
  days: column('integer', 'Dagen sinds het eerste signaal'),
  atRisk: column('integer', 'Patronen in beeld'),
  events: column('integer', 'Maatregelen op deze dag'),
  censored: column('integer', 'Patronen die hier uit beeld gaan'),
  share: column('number', 'Aandeel nog zonder maatregel (0 tot 1)'),
  lower: nullable('number', 'Ondergrens 95%'),
  upper: nullable('number', 'Bovengrens 95%'),
} as const
export type TimeToMeasureCurveRow = RowOf<typeof timeToMeasureCurveColumns>

/** One row per pattern: what went into the curve, and what stands apart. */
export const timeToMeasurePatternColumns = {
  pattern: column('code', 'Patroon'),
  title: column('text', 'Omschrijving'),
  theme: nullable('code', 'Thema (het eerst genoemde)'),
  firstSignal: nullable('edtf', 'Eerste signaal, zoals het is gezegd'),
  start: nullable('date', 'Eerste signaal (gebruikte datum)'),
  end: nullable('date', 'Maatregel of laatst bekende stand'),
  days: nullable('integer', 'Dagen'),
  event: nullable('flag', 'Structurele maatregel in werking'),
  saidInForce: column('flag', 'Een structurele maatregel heet in werking, ook zonder datum'),
  startNote: nullable('text', 'Bij het begin'),
  eventNote: nullable('text', 'Bij de maatregel'),
  measure: nullable('code', 'Maatregel'),
  measureTitle: nullable('text', 'Omschrijving maatregel'),
  kind: nullable('code', 'Soort maatregel'),
  listed: nullable('text', 'Apart vermeld'),
  closedAs: nullable('code', 'Gesloten als, op de peildatum'),
  lastKnown: nullable('edtf', 'Stand bekend tot'),
  accordingTo: nullable('text', 'Volgens'),
  lastDecision: nullable('code', 'Laatste besluit'),
  lastDecisionOn: nullable('edtf', 'Datum van het laatste besluit'),
  lastDecisionAbout: nullable('text', 'Laatste besluit, over'),
  lastDecisionKind: nullable('code', 'Laatste besluit, soort maatregel'),
  lastDecisionState: nullable('code', 'Laatste besluit, stand die iemand vastlegde'),
  lastDecisionBy: nullable('text', 'Laatste besluit, volgens of aan welke tafel'),
} as const
export type TimeToMeasurePatternRow = RowOf<typeof timeToMeasurePatternColumns>
