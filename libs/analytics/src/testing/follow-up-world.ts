import type { FollowUpData } from '../follow-up/follow-up-tables.js'
import { measureStatusRows } from '../follow-up/measure-status-rows.js'

const firstVersion = ['1', null, 'false']

/** A date that is known to the day, as the table of vague dates has it. */
export const day = (date: string) => [date, date, date, date]

/** A row of a recommendation, in its first version. */
export const recommendation = (
  code: string,
  issued: string,
  response: string | null = null,
  knownOn: string = issued,
) => [
  ...[
    code,
    'Rapport',
    issued,
    'aanbeveling',
    'minister',
    'Doe iets',
    'pgb',
    response,
    'beloofd',
    'doen we',
    'nog niet',
    'deels',
    'bron',
    knownOn,
  ],
  ...firstVersion,
]

/** What a version of a measure says; the rest is left as it is most often. */
export interface ToldMeasure {
  readonly kind?: string
  readonly structural?: boolean
  readonly status?: string
  readonly announced?: string
  readonly adopted?: string
  readonly inForce?: string
  readonly planned?: string
  readonly knownOn?: string
  readonly version?: number
  readonly validFrom?: string
  readonly withdrawn?: boolean
}

/** A row of a measure, in its first version unless told otherwise. */
export const measure = (code: string, told: ToldMeasure) => [
  ...[code, `De ${code}`, told.kind ?? 'wet', String(told.structural ?? true), told.status ?? 'in werking'],
  ...[told.announced ?? null, told.adopted ?? null, told.inForce ?? null, told.planned ?? null],
  ...['VWS', told.knownOn ?? '2020-06-01', null, 'bron'],
  ...[String(told.version ?? 1), told.validFrom ?? null, String(told.withdrawn ?? false)],
]

/** Those that the tests name. */
const dates = ['2018-06-01', '2019-01-01', '2019-06-01', '2020-01-01', '2020-06-01', '2020-12-31'].map(day)

/** Two recommendations, of which the first has these measures. */
export function world(
  measures: readonly (readonly (string | null)[])[],
  referenceDate = '2021-01-01',
): FollowUpData {
  return {
    setting: [[referenceDate]],
    measure_status: measureStatusRows(),
    vague_date: [...dates, ['../2017', null, '2017-12-31', '2017-12-31']],
    recommendation: [
      recommendation('later', '2020-01-01'),
      recommendation('eerst', '2019-01-01', '2019-06-01'),
    ],
    recommendation_measure: [...new Set(measures.map(([code]) => code))].map((code) => [
      'eerst',
      '1',
      code ?? null,
    ]),
    recommendation_theme: [['eerst', '1', 'pgb']],
    measure: measures,
    theme_year: [
      ['pgb', '2015', '40', 'false'],
      ['pgb', '2018', '25', 'false'],
      ['pgb', '2019', null, 'true'],
      ['pgb', '2020', '0', 'false'],
      ['vervoer', '2020', '15', 'false'],
    ],
  }
}
