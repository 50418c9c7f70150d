import type { AnswerMeta, Columns, RowOf } from '@rode-draad/contract'
import { publicRows } from '@rode-draad/statistics'
import type { Facts } from '../../duckdb/facts.js'
import type { AnswerTable } from '../../encode/answer-table.js'
import { newestSource } from '../newest-source.js'
import { registersState } from '../read-rows.js'

/** Rows over the registers of patterns and measures, with what they say about themselves. */
export async function registerTable<C extends Columns>(
  facts: Facts,
  { referenceDate, data }: { readonly referenceDate: string; readonly data: 'real' | 'demo' },
  n: number,
  columns: C,
  rows: readonly RowOf<C>[],
): Promise<AnswerTable<C>> {
  const meta: AnswerMeta = {
    source:
      data === 'demo'
        ? 'Verzonnen voorbeelden'
        : 'MEE NL 2016; VWS, Het kan wel! 2020; Nationale ombudsman, Blijvende zorg 2020; Kamervragen 2021Z05014',
    period: `../${referenceDate}`,
    ...(await registersState(facts)),
    ...(await newestSource(facts, { referenceDate, data })),
    controlled: false,
    fictional: data === 'demo',
    n,
  }
  return { columns, rows: publicRows(rows), meta }
}
