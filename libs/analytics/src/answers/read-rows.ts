import { createHash } from 'node:crypto'
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

/** Version and date of all data as this look sees them: for who may count signals exactly. */
export async function dataState(facts: Facts): Promise<DataState> {
  return stateMeta(await facts.state())
}

/** The same of the registers alone, so that an answer that everybody may see does not tell when a signal came in. */
export async function registersState(facts: Facts): Promise<DataState> {
  const state = await facts.state()
  return stateMeta(state && { ...state, ...state.registers })
}

export type DataState = Pick<AnswerMeta, 'asOf' | 'dataVersion'>

/** The version is hashed, with the id of the store that nobody sees: it has the number of a transaction, which counts. */
export function stateMeta(state: SyncState | null): DataState {
  if (state === null) return { asOf: beforeAllChanges, dataVersion: '0' }
  const version = createHash('sha256').update(`${state.storeId} ${state.version}`).digest('base64url')
  return { asOf: state.lastAt, dataVersion: version.slice(0, 16) }
}

/** A day in UTC begins later than one in the Netherlands, so nothing has been received after the day behind it. */
export function lastDayOf(asOf: string): PlainDate {
  return addDays(asOf.slice(0, 10), 1)
}
