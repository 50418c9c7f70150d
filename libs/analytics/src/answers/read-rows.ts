import { rowSchema, type AnswerMeta, type Columns, type RowOf } from '@rode-draad/contract'
import { z } from 'zod'
import type { AnalyticalStore, SqlParameters } from '../duckdb/analytical-store.js'
import { readSyncState } from '../sync/sync-state.js'

/** Rows of a .sql file, checked against the declared columns. @throws Error when they differ: a fault of ours */
export async function readRows<C extends Columns>(
  store: AnalyticalStore,
  name: string,
  columns: C,
  parameters: SqlParameters,
): Promise<RowOf<C>[]> {
  const rows = await store.rows(name, parameters)
  const parsed = z.array(rowSchema(columns)).safeParse(rows)
  if (!parsed.success)
    throw new Error(`${name}.sql does not give its declared columns`, { cause: parsed.error })
  return parsed.data as RowOf<C>[]
}

/** Version and date of the data as they are now. */
export async function dataState(store: AnalyticalStore): Promise<Pick<AnswerMeta, 'asOf' | 'dataVersion'>> {
  const state = await store.use(readSyncState)
  return {
    asOf: state?.lastAt ?? new Date(0).toISOString(),
    dataVersion: state ? `${state.storeId.slice(0, 8)}-${state.horizon}` : '0',
  }
}
