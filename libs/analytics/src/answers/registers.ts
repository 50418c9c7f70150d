import {
  keyFigureColumns,
  measureColumns,
  nullable,
  obstacleColumns,
  patternColumns,
  recommendationColumns,
  termColumns,
  type Columns,
  type PatternRow,
  type RegisterQuery,
  type RowOf,
  type TermQuery,
} from '@rode-draad/contract'
import { patternClosings, patternStates, standingState, type AccessScope } from '@rode-draad/domain'
import { publicRows } from '@rode-draad/statistics'
import type { Facts } from '../duckdb/facts.js'
import type { AnswerTable } from '../encode/answer-table.js'
import { readRegisters, type Registers } from './read-registers.js'
import { registersState, readRows } from './read-rows.js'
import { readValidRows, type ValidRowQuery } from './row-versions.js'

/** Published patterns, each with its state by measures that are valid. Public, as all registers: never suppressed. */
export async function patterns(
  facts: Facts,
  query: ValidRowQuery,
  _scope: AccessScope,
): Promise<AnswerTable<typeof patternColumns>> {
  const fictional = query.data === 'demo'
  const { stateRecorded: _said, ...stored } = patternColumns
  const columns = { ...stored, state: asSaid, stateAccordingTo: asSaid }
  const rows = await readRows(facts, 'register-patterns', columns, { fictional })
  const { measures: known } = await readRegisters(facts, fictional, query)
  return await table(
    facts,
    patternColumns,
    rows.map((row) => withState(row, known)),
    asItStands(query),
  )
}

const asSaid = nullable('text', 'Zoals vastgelegd')

type StoredPattern = Omit<PatternRow, 'state' | 'stateAccordingTo' | 'stateRecorded'> & {
  readonly state: string | null
  readonly stateAccordingTo: string | null
}

/** Each with how it stands. */
function withState(row: StoredPattern, known: Registers['measures']): PatternRow {
  const { state: said, stateAccordingTo, stateOn } = row
  const state = patternStates.find((one) => one === said)
  const recorded =
    state === undefined || stateAccordingTo === null
      ? null
      : { state, on: stateOn, accordingTo: stateAccordingTo }
  const named = new Set(row.measures?.split(';'))
  const closedAs = patternClosings.find((closing) => closing === row.closedAs) ?? null
  const standing = standingState(
    recorded,
    { ...row, closedAs },
    known.filter(({ code }) => named.has(code)),
  )
  return {
    ...row,
    ...{ state: standing.state, stateOn: standing.on, stateAccordingTo: standing.accordingTo },
    stateRecorded: standing.recorded,
  }
}

export async function measures(facts: Facts, query: ValidRowQuery, _scope: AccessScope) {
  return await validRows(facts, 'register-measures', measureColumns, query)
}

/** Recommendations of the ombudsman, with what VWS says and what the ombudsman says. */
export async function recommendations(facts: Facts, query: ValidRowQuery, _scope: AccessScope) {
  return await validRows(facts, 'recommendations', recommendationColumns, query)
}

/** What people say is not allowed, with what the rule says. */
export async function obstacles(facts: Facts, query: ValidRowQuery, _scope: AccessScope) {
  return await validRows(facts, 'obstacles', obstacleColumns, query)
}

/** Published figures, as their sources say them. */
export async function keyFigures(facts: Facts, query: RegisterQuery, _scope: AccessScope) {
  const rows = await readRows(facts, 'key-figures', keyFigureColumns, { fictional: query.data === 'demo' })
  return await table(facts, keyFigureColumns, rows, query)
}

/** Terms that people watch, as they stand on a day. */
export async function watchedTerms(
  facts: Facts,
  { data, referenceDate }: TermQuery,
  _scope: AccessScope,
): Promise<AnswerTable<typeof termColumns>> {
  const asked = { fictional: data === 'demo', until: referenceDate }
  const rows = await readRows(facts, 'terms-watched', termColumns, asked)
  return await table(facts, termColumns, rows, { data, period: `../${referenceDate}` })
}

/** Either all real or all made up; each row names its own source. */
async function validRows<C extends Columns>(
  facts: Facts,
  name: string,
  columns: C,
  query: ValidRowQuery,
): Promise<AnswerTable<C>> {
  return await table(facts, columns, await readValidRows(facts, name, columns, query), asItStands(query))
}

/** The day is part of the answer: what it says can change by that day alone. */
function asItStands({ data, validOn }: ValidRowQuery) {
  return { data, period: `../${validOn}` }
}

async function table<C extends Columns>(
  facts: Facts,
  columns: C,
  rows: readonly RowOf<C>[],
  { data, period = null }: RegisterQuery & { readonly period?: string | null },
): Promise<AnswerTable<C>> {
  const fictional = data === 'demo'
  const meta = {
    source: fictional ? 'Verzonnen voorbeelden' : 'Registers van Rode Draad; de bron staat bij elke rij',
    period,
    ...(await registersState(facts)),
    controlled: false,
    fictional,
    n: rows.length,
  }
  return { columns, rows: publicRows(rows), meta }
}
