import { column, nullable, type RowOf } from '../columns.js'
import { timeToMeasureCurveColumns, timeToMeasureColumns } from './time-to-measure.js'

const { reading: _reading, ...figures } = timeToMeasureColumns
const { reading: _curveReading, ...steps } = timeToMeasureCurveColumns

/** One row per (stage, number of days): each stage as a clock of its own. */
export const stageColumns = {
  stage: column('code', 'Fase'),
  ...figures,
  events: column('integer', 'Patronen die deze fase of een latere bereikten'),
  share: nullable('number', 'Aandeel dat deze fase nog niet bereikte (0 tot 1)'),
  within: nullable('number', 'Aandeel dat deze fase binnen die dagen bereikte (0 tot 1)'),
  withinLower: nullable('number', 'Binnen die dagen, ondergrens 95%'),
  withinUpper: nullable('number', 'Binnen die dagen, bovengrens 95%'),
  dayZero: column('integer', 'Waarvan op dag 0 door vage datums'),
} as const
export type StageRow = RowOf<typeof stageColumns>

/** One row per step of the curve of a stage. */
export const stageCurveColumns = {
  stage: column('code', 'Fase'),
  ...steps,
  events: column('integer', 'Op deze dag bereikt'),
  share: column('number', 'Aandeel dat deze fase nog niet bereikte (0 tot 1)'),
} as const
export type StageCurveRow = RowOf<typeof stageCurveColumns>

/** One row per (pattern, stage). */
export const stagePatternColumns = {
  pattern: column('code', 'Patroon'),
  title: column('text', 'Omschrijving'),
  stage: column('code', 'Fase'),
  days: nullable('integer', 'Dagen'),
  event: nullable('flag', 'Deze fase of een latere bereikt'),
  reached: nullable('code', 'Door deze fase'),
  on: nullable('date', 'Op (gebruikte datum)'),
  measure: nullable('code', 'Maatregel'),
  measureTitle: nullable('text', 'Omschrijving maatregel'),
  dayZero: column('flag', 'Dag 0 door vage datums'),
  startNote: nullable('text', 'Bij het begin'),
  eventNote: nullable('text', 'Bij de fase'),
  listed: nullable('text', 'Apart vermeld'),
} as const
export type StagePatternRow = RowOf<typeof stagePatternColumns>

/** One row per (group, number of days); figures only where the group has enough events for a curve. */
export const groupColumns = {
  group: column('code', 'Groep'),
  computed: column('integer', 'Patronen in de berekening'),
  events: column('integer', 'Patronen met een maatregel'),
  curve: column('flag', 'Genoeg maatregelen voor een curve'),
  days: column('integer', 'Dagen sinds het eerste signaal'),
  atRisk: nullable('integer', 'Patronen nog in beeld op die dag'),
  within: nullable('number', 'Aandeel met een maatregel binnen die dagen (0 tot 1)'),
  withinLower: nullable('number', 'Ondergrens 95%'),
  withinUpper: nullable('number', 'Bovengrens 95%'),
  median: nullable('number', 'Mediaan (dagen)'),
  medianLower: nullable('number', 'Mediaan, ondergrens 95% (dagen)'),
  medianUpper: nullable('number', 'Mediaan, bovengrens 95% (dagen)'),
} as const
export type GroupRow = RowOf<typeof groupColumns>

/** One row per step of how an outcome builds up, per group or outcome. */
export const incidenceColumns = {
  group: column('code', 'Groep of afloop'),
  days: column('integer', 'Dagen sinds het eerste signaal'),
  atRisk: column('integer', 'Patronen in beeld'),
  events: column('integer', 'Op deze dag'),
  censored: column('integer', 'Patronen die hier uit beeld gaan'),
  share: column('number', 'Aandeel tot en met deze dag (0 tot 1)'),
  lower: nullable('number', 'Ondergrens 95%'),
  upper: nullable('number', 'Bovengrens 95%'),
} as const
export type IncidenceRow = RowOf<typeof incidenceColumns>

/** One row per compared group, with the log-rank test over all of them. */
export const groupTestColumns = {
  group: column('code', 'Groep'),
  computed: column('integer', 'Patronen in de berekening'),
  events: column('integer', 'Patronen met een maatregel'),
  expected: column('number', 'Verwacht als de groepen gelijk zijn'),
  chiSquare: nullable('number', 'Chi-kwadraat van de log-ranktoets'),
  degrees: column('integer', 'Vrijheidsgraden'),
  p: nullable('number', 'p-waarde'),
} as const
export type GroupTestRow = RowOf<typeof groupTestColumns>

/** One row per event in the life of a pattern. */
export const timelineColumns = {
  pattern: column('code', 'Patroon'),
  title: column('text', 'Omschrijving'),
  kind: column('code', 'Wat'),
  on: nullable('edtf', 'Datum, zoals die is gezegd'),
  earliest: nullable('date', 'Vroegst'),
  latest: nullable('date', 'Laatst'),
  used: nullable('date', 'Gebruikte datum'),
  measure: nullable('code', 'Maatregel'),
  measureTitle: nullable('text', 'Omschrijving maatregel'),
  measureKind: nullable('code', 'Soort maatregel'),
  structural: nullable('flag', 'Structureel'),
  status: nullable('text', 'Stand van de maatregel'),
  accordingTo: nullable('text', 'Volgens'),
  state: nullable('code', 'Stand die iemand vastlegde'),
  tafel: nullable('code', 'Tafel'),
} as const
export type TimelineRow = RowOf<typeof timelineColumns>

/** One row per quarter: signals that belong to a pattern, as this reader may see them. */
export const patternSignalColumns = {
  pattern: column('code', 'Patroon'),
  period: column('code', 'Kwartaal (een jaar: de datum is niet nauwkeuriger bekend)'),
  signals: nullable('integer', 'Signalen'),
  suppressed: column('flag', 'Niet getoond'),
} as const
export type PatternSignalRow = RowOf<typeof patternSignalColumns>
