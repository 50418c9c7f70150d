import { column, nullable, type RowOf } from '../columns.js'

/**
 * One row per (period, theme) and, when asked for, one region, channel or law. A period code that is larger
 * than the one asked for (a year among weeks) counts signals without a date precise enough: "datum onbekend".
 */
export const themeTrendColumns = {
  period: column('code', 'Periode'),
  theme: column('code', 'Thema'),
  region: nullable('code', 'Regio (leeg = alle)'),
  channel: nullable('code', 'Kanaal (leeg = alle)'),
  law: nullable('code', 'Wet (leeg = alle)'),
  signals: nullable('integer', 'Aantal signalen'),
  suppressed: column('flag', 'Niet getoond: klein, of om een klein aantal te beschermen'),
  signalsInPeriod: nullable(
    'integer',
    'Signalen in deze periode over alle gevraagde thema’s samen, elk één keer (leeg = niet getoond)',
  ),
} as const
export type ThemeTrendRow = RowOf<typeof themeTrendColumns>

/** Period code of signals whose date does not even fit in one year. */
export const unknownPeriod = 'onbekend'
