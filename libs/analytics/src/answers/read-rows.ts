import { rowSchema, type AnswerMeta, type Columns, type RowOf } from '@rode-draad/contract'
import { addDays, type PlainDate } from '@rode-draad/domain'
import { z } from 'zod'
import { beforeAllChanges, type SyncState } from '../sync/sync-state.js'
import type { Facts, SqlParameters } from '../duckdb/facts.js'

/** Rows of a .sql file, checked against the declared columns. @throws Error when they differ: a fault of ours */
export async function readRows<C extends Columns>(
  facts: Facts,
  name: string,
  columns: C,
  parameters: SqlParameters,
): Promise<RowOf<C>[]> {
  const rows = await facts.rows(name, parameters)
  const parsed = z.array(rowSchema(columns)).safeParse(rows)
  if (!parsed.success)
    throw new Error(`${name}.sql does not give its declared columns`, { cause: parsed.error })
  return parsed.data as RowOf<C>[]
}

/** Version and date of the data as this look sees them. */
export async function dataState(facts: Facts): Promise<DataState> {
  return stateMeta(await facts.state())
}

export type DataState = Pick<AnswerMeta, 'asOf' | 'dataVersion'>

export function stateMeta(state: SyncState | null): DataState {
  return {
    asOf: state?.lastAt ?? beforeAllChanges,
    dataVersion: state ? `${state.storeId.slice(0, 8)}-${state.version}` : '0',
  }
}

/** A day in UTC begins later than one in the Netherlands, so nothing has been received after the day behind it. */
export function lastDayOf(asOf: string): PlainDate {
  return addDays(asOf.slice(0, 10), 1)
}
