import { column, nullable, type RowOf } from '../columns.js'

/** One row per published pattern. */
export const patternColumns = {
  code: column('code', 'Patroon'),
  title: column('text', 'Omschrijving'),
  themes: nullable('text', 'Thema’s (met puntkomma)'),
  laws: nullable('text', 'Wetten (met puntkomma)'),
  firstSignal: nullable('edtf', 'Eerste signaal'),
  recognised: nullable('edtf', 'Herkend door VWS'),
  lastKnown: nullable('edtf', 'Stand bekend tot'),
  closed: nullable('edtf', 'Gesloten op'),
  closedAs: nullable('code', 'Gesloten als'),
  measures: nullable('text', 'Maatregelen (met puntkomma)'),
  state: column('code', 'Stand'),
  stateOn: nullable('edtf', 'Stand sinds'),
  stateAccordingTo: column('text', 'Volgens'),
  stateRecorded: column(
    'flag',
    'Iemand heeft deze stand vastgelegd (anders volgt die uit de rij en de maatregelen)',
  ),
  remark: nullable('text', 'Opmerking'),
  source: column('text', 'Bron'),
} as const
export type PatternRow = RowOf<typeof patternColumns>

/** One row per measure. */
export const measureColumns = {
  code: column('code', 'Maatregel'),
  title: column('text', 'Omschrijving'),
  themes: nullable('text', 'Thema’s (met puntkomma)'),
  kind: column('code', 'Soort'),
  announced: nullable('edtf', 'Aangekondigd'),
  adopted: nullable('edtf', 'Vastgesteld'),
  inForce: nullable('edtf', 'In werking'),
  planned: nullable('edtf', 'Gepland'),
  status: column('code', 'Stand'),
  accordingTo: column('text', 'Volgens'),
  knownOn: column('edtf', 'Bekend op'),
  responsible: nullable('text', 'Wie het doet'),
  remark: nullable('text', 'Opmerking'),
  evidence: nullable('text', 'Bewijs (adres)'),
  source: column('text', 'Bron'),
} as const
export type MeasureRow = RowOf<typeof measureColumns>

/** One row per recommendation; what VWS says and what the ombudsman says stand side by side. */
export const recommendationColumns = {
  code: column('code', 'Aanbeveling'),
  report: column('text', 'Rapport'),
  issued: column('edtf', 'Uitgebracht'),
  form: column('code', 'Vorm'),
  addressee: column('text', 'Aan wie'),
  recommendation: column('text', 'Wat is aanbevolen'),
  themes: nullable('text', 'Thema’s (met puntkomma)'),
  response: nullable('edtf', 'Reactie gegeven op'),
  promise: nullable('text', 'Toezegging'),
  vwsSays: nullable('text', 'VWS zegt'),
  ombudsmanSays: nullable('text', 'De ombudsman zegt'),
  status: column('code', 'Stand, naar ons oordeel'),
  measures: nullable('text', 'Maatregelen (met puntkomma)'),
  knownOn: column('edtf', 'Bekend op'),
  remark: nullable('text', 'Opmerking'),
  source: column('text', 'Bron'),
} as const
export type RecommendationRow = RowOf<typeof recommendationColumns>

/** One row per obstacle that people name ("waar staat dat?"). */
export const obstacleColumns = {
  code: column('code', 'Belemmering'),
  claimedObstacle: column('text', 'Wat mensen zeggen dat niet mag'),
  answer: column('text', 'Wat de regel zegt'),
  themes: nullable('text', 'Thema’s (met puntkomma)'),
  laws: nullable('text', 'Wetten (met puntkomma)'),
  source: column('text', 'Bron'),
} as const

/** One row per published figure, as its source says it. */
export const keyFigureColumns = {
  code: column('code', 'Kerncijfer'),
  label: column('text', 'Omschrijving'),
  value: column('text', 'Waarde, zoals de bron die noemt'),
  amount: nullable('number', 'Waarde als getal (leeg als het geen getal is)'),
  unit: column('text', 'Eenheid'),
  period: nullable('edtf', 'Periode'),
  source: column('text', 'Bron'),
} as const
export type KeyFigureRow = RowOf<typeof keyFigureColumns>
