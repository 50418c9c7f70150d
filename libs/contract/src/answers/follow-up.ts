import { column, nullable, type RowOf } from '../columns.js'

/** One row per recommendation: from the call to what people notice. */
export const followUpColumns = {
  code: column('code', 'Aanbeveling'),
  report: column('text', 'Rapport'),
  issued: column('edtf', 'Uitgebracht'),
  form: column('code', 'Vorm'),
  addressee: column('text', 'Aan wie'),
  recommendation: column('text', 'Wat is aanbevolen'),
  themes: nullable('text', 'Thema’s (met puntkomma)'),
  response: nullable('edtf', 'Reactie'),
  responseDays: nullable('integer', 'Dagen tot de reactie'),
  promise: nullable('text', 'Toezegging'),
  vwsSays: nullable('text', 'VWS zegt'),
  ombudsmanSays: nullable('text', 'De ombudsman zegt'),
  status: column('code', 'Stand, naar ons oordeel'),
  structuralMeasures: column('integer', 'Structurele maatregelen'),
  otherMeasures: column('integer', 'Programma’s, pilots en onderzoek'),
  reached: nullable('code', 'Verste stap van een structurele maatregel, ook als de dag niet bekend is'),
  announced: nullable('edtf', 'Aangekondigd'),
  announcedDays: nullable('integer', 'Dagen tot aangekondigd'),
  adopted: nullable('edtf', 'Vastgesteld'),
  adoptedDays: nullable('integer', 'Dagen tot vastgesteld'),
  inForce: nullable('edtf', 'In werking'),
  inForceDays: nullable('integer', 'Dagen tot in werking'),
  noticeableAccordingTo: nullable('text', 'Merkbaar volgens'),
  lateMeasures: column('integer', 'Maatregelen die te laat zijn'),
  knownOn: column('edtf', 'Bron is van'),
  known: column('flag', 'De bron was er op de peildatum (anders is de stand niet bekend)'),
  source: column('text', 'Bron'),
} as const
export type FollowUpRow = RowOf<typeof followUpColumns>

/** One row per (recommendation, measure). */
export const followUpMeasureColumns = {
  recommendation: column('code', 'Aanbeveling'),
  measure: column('code', 'Maatregel'),
  title: column('text', 'Omschrijving'),
  kind: column('code', 'Soort'),
  structural: column('flag', 'Structureel'),
  status: column('code', 'Stand'),
  accordingTo: column('text', 'Volgens'),
  announced: nullable('edtf', 'Aangekondigd'),
  announcedDays: nullable('integer', 'Dagen tot aangekondigd'),
  adopted: nullable('edtf', 'Vastgesteld'),
  adoptedDays: nullable('integer', 'Dagen tot vastgesteld'),
  inForce: nullable('edtf', 'In werking of begonnen'),
  inForceDays: nullable('integer', 'Dagen tot in werking of begonnen'),
  planned: nullable('edtf', 'Beloofd voor'),
  late: column('flag', 'Te laat (datum voorbij, niet in werking, niet gestopt)'),
  responsible: nullable('text', 'Wie het doet'),
  source: column('text', 'Bron'),
} as const
export type FollowUpMeasureRow = RowOf<typeof followUpMeasureColumns>

/** One row per measure for which a date was promised. */
export const followUpPromiseColumns = {
  measure: column('code', 'Maatregel'),
  title: column('text', 'Omschrijving'),
  kind: column('code', 'Soort'),
  structural: column('flag', 'Structureel'),
  planned: column('edtf', 'Beloofd voor'),
  late: column('flag', 'Te laat (datum voorbij, niet in werking, niet gestopt)'),
  status: column('code', 'Stand'),
  accordingTo: column('text', 'Volgens'),
  knownOn: column('edtf', 'Stand bekend tot'),
  responsible: nullable('text', 'Wie het doet'),
  source: column('text', 'Bron'),
} as const
export type FollowUpPromiseRow = RowOf<typeof followUpPromiseColumns>
