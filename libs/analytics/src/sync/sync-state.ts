import type { DuckDBConnection } from '@duckdb/node-api'
import { schemaHash } from '../duckdb/sql-text.js'

/** How far the copy is. The cursor lives in the DuckDB file and is written with the facts, in one transaction. */
export interface SyncState {
  readonly storeId: string
  readonly horizon: bigint
  /** Newest line of the change log that is in; the version of the data. '0' when there is none. */
  readonly lastId: string
  /** When that line was written (ISO 8601, UTC). */
  readonly lastAt: string
}

export const emptyState = { lastId: '0', lastAt: '1970-01-01T00:00:00.000Z' } as const

export async function readSyncState(connection: DuckDBConnection): Promise<SyncState | null> {
  const reader = await connection.runAndReadAll('SELECT store_id, horizon, last_id, last_at FROM sync_state')
  const [row] = reader.getRowsJS() as [string, string, string, string][]
  if (!row) return null
  const [storeId, horizon, lastId, lastAt] = row
  return { storeId, horizon: BigInt(horizon), lastId, lastAt }
}

export async function writeSyncState(connection: DuckDBConnection, state: SyncState): Promise<void> {
  await connection.run('DELETE FROM sync_state')
  await connection.run('INSERT INTO sync_state VALUES ($1, $2, $3, $4, $5)', [
    state.storeId,
    await schemaHash(),
    state.horizon.toString(),
    state.lastId,
    state.lastAt,
  ])
}
