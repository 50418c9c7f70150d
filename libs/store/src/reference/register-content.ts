import { daysOfTerm } from '../registers/term-faults.js'
import { list, optional, required, type CsvRow } from './read-csv.js'

/** The content of one register row: everything that the store does not add itself. */
export type RegisterContent = { code: string; source: string } & Record<string, unknown>

/** Content of the registers in which people write, from a row of their file; dates are vague (EDTF). */
export const patternContent = (row: CsvRow): RegisterContent => ({
  code: required(row, 'id'),
  title: required(row, 'title'),
  themes: list(row, 'themes'),
  laws: list(row, 'laws'),
  firstSignal: optional(row, 'first_signal_edtf'),
  recognised: optional(row, 'recognised_by_vws_edtf'),
  lastKnown: optional(row, 'last_known_edtf'),
  closed: optional(row, 'closed_edtf'),
  closedAs: optional(row, 'closed_as'),
  measures: list(row, 'measures'),
  remark: optional(row, 'remark'),
  source: required(row, 'source'),
})

export const measureContent = (row: CsvRow): RegisterContent => ({
  code: required(row, 'id'),
  title: required(row, 'title'),
  themes: list(row, 'themes'),
  kind: required(row, 'kind'),
  announced: optional(row, 'announced_edtf'),
  adopted: optional(row, 'adopted_edtf'),
  inForce: optional(row, 'in_force_edtf'),
  planned: optional(row, 'planned_edtf'),
  status: required(row, 'status'),
  accordingTo: required(row, 'according_to'),
  knownOn: required(row, 'known_on_edtf'),
  responsible: optional(row, 'responsible'),
  remark: optional(row, 'remark'),
  source: required(row, 'source'),
})

export const recommendationContent = (row: CsvRow): RegisterContent => ({
  code: required(row, 'id'),
  report: required(row, 'report'),
  issued: required(row, 'issued_edtf'),
  form: required(row, 'form'),
  addressee: required(row, 'addressee'),
  recommendation: required(row, 'recommendation'),
  themes: list(row, 'themes'),
  response: optional(row, 'response_edtf'),
  promise: optional(row, 'promise'),
  vwsSays: optional(row, 'vws_says'),
  ombudsmanSays: optional(row, 'ombudsman_says'),
  status: required(row, 'our_label_2020'),
  measures: list(row, 'measures'),
  knownOn: required(row, 'known_on_edtf'),
  source: required(row, 'source'),
})

export const obstacleContent = (row: CsvRow): RegisterContent => ({
  code: required(row, 'id'),
  claimedObstacle: required(row, 'claimed_obstacle'),
  answer: required(row, 'answer'),
  themes: list(row, 'themes'),
  laws: list(row, 'laws'),
  source: required(row, 'source'),
})

export const tafelContent = (row: CsvRow): RegisterContent => ({
  code: required(row, 'id'),
  name: required(row, 'name'),
  kind: required(row, 'kind'),
  level: required(row, 'level'),
  region: optional(row, 'region'),
  remark: optional(row, 'remark'),
  source: required(row, 'source'),
})

/** The last day is computed as it is for what people write. @throws RangeError for a term of which it cannot be told */
export const termijnContent = (row: CsvRow): RegisterContent => {
  const said = {
    about: required(row, 'about'),
    kind: required(row, 'kind'),
    startsOn: required(row, 'starts_on'),
    endsOn: optional(row, 'ends_on_edtf'),
    lengthened: required(row, 'lengthened'),
    accordingTo: required(row, 'according_to'),
    doneOn: optional(row, 'done_on'),
    source: required(row, 'source'),
  }
  return { code: required(row, 'id'), ...said, ...daysOfTerm(said) }
}
