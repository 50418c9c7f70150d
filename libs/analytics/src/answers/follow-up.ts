import {
  followUpColumns,
  followUpMeasureColumns,
  followUpPromiseColumns,
  rowSchema,
  type Columns,
  type FollowUpRequest,
  type RowOf,
} from '@rode-draad/contract'
import type { AccessScope } from '@rode-draad/domain'
import { publicRows } from '@rode-draad/statistics'
import { z } from 'zod'
import type { Facts } from '../duckdb/facts.js'
import type { AnswerTable } from '../encode/answer-table.js'
import { computeFollowUp } from '../follow-up/compute-follow-up.js'
import { type FollowUpQuestion, followUpSql } from '../follow-up/follow-up-sql.js'
import { gatherFollowUp } from '../follow-up/gather-follow-up.js'
import { newestSource } from './newest-source.js'
import { registersState } from './read-rows.js'

/** What became of each recommendation. Public: registers are never suppressed, and no signals are counted here. */
export async function followUp(facts: Facts, query: FollowUpRequest, _scope: AccessScope) {
  return await answer(facts, query, 'recommendations', followUpColumns)
}

/** The measures of each recommendation, of every kind. */
export async function followUpMeasures(facts: Facts, query: FollowUpRequest, _scope: AccessScope) {
  return await answer(facts, query, 'measures', followUpMeasureColumns)
}

/** Measures with a promised date, of every kind, and whether that date is over. */
export async function followUpPromises(facts: Facts, query: FollowUpRequest, _scope: AccessScope) {
  return await answer(facts, query, 'promises', followUpPromiseColumns)
}

async function answer<C extends Columns>(
  facts: Facts,
  query: FollowUpRequest,
  question: FollowUpQuestion,
  columns: C,
): Promise<AnswerTable<C>> {
  const results = await computeFollowUp(await gatherFollowUp(facts, query), await followUpSql())
  const rows = z.array(rowSchema(columns)).parse(results[question].rows) as RowOf<C>[]
  const meta = {
    source:
      query.data === 'demo'
        ? 'Verzonnen voorbeelden'
        : 'Nationale ombudsman, Blijvende zorg 2020; VWS, Het kan wel! 2020; Kamervragen 2021Z05014',
    period: `../${query.referenceDate}`,
    ...(await registersState(facts)),
    ...(await newestSource(facts, { ...query, data: query.data ?? 'real' })),
    controlled: false,
    fictional: query.data === 'demo',
    n: rows.length,
  }
  return { columns, rows: publicRows(rows), meta }
}
