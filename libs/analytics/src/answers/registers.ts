import {
  keyFigureColumns,
  measureColumns,
  obstacleColumns,
  patternColumns,
  recommendationColumns,
  type Columns,
  type RegisterQuery,
} from '@rode-draad/contract'
import type { AccessScope } from '@rode-draad/domain'
import { publicRows } from '@rode-draad/statistics'
import type { Facts } from '../duckdb/facts.js'
import type { AnswerTable } from '../encode/answer-table.js'
import { dataState, readRows } from './read-rows.js'

/** Published patterns. Public, as all registers: never suppressed. */
export async function patterns(facts: Facts, query: RegisterQuery, _scope: AccessScope) {
  return await register(facts, 'register-patterns', patternColumns, query)
}

export async function measures(facts: Facts, query: RegisterQuery, _scope: AccessScope) {
  return await register(facts, 'register-measures', measureColumns, query)
}

/** Recommendations of the ombudsman, with what VWS says and what the ombudsman says. */
export async function recommendations(facts: Facts, query: RegisterQuery, _scope: AccessScope) {
  return await register(facts, 'recommendations', recommendationColumns, query)
}

/** What people say is not allowed, with what the rule says. */
export async function obstacles(facts: Facts, query: RegisterQuery, _scope: AccessScope) {
  return await register(facts, 'obstacles', obstacleColumns, query)
}

/** Published figures, as their sources say them. */
export async function keyFigures(facts: Facts, query: RegisterQuery, _scope: AccessScope) {
  return await register(facts, 'key-figures', keyFigureColumns, query)
}

/** Either all real or all made up; each row names its own source. */
async function register<C extends Columns>(
  facts: Facts,
  name: string,
  columns: C,
  { data }: RegisterQuery,
): Promise<AnswerTable<C>> {
  const fictional = data === 'demo'
  const rows = await readRows(facts, name, columns, { fictional })
  const meta = {
    source: fictional ? 'Verzonnen voorbeelden' : 'Registers van Rode Draad; de bron staat bij elke rij',
    period: null,
    ...(await dataState(facts)),
    controlled: false,
    fictional,
    n: rows.length,
  }
  return { columns, rows: publicRows(rows), meta }
}
