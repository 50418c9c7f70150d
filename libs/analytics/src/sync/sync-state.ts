import type { DuckDBConnection } from '@duckdb/node-api'
import { schemaHash } from '../duckdb/sql-text.js'

/** How far the copy is. The cursor lives in the DuckDB file and is written with the facts, in one transaction. */
export interface SyncState {
  readonly storeId: string
  readonly horizon: bigint
  /** Names what the copy holds; it changes whenever a row of the copy can have changed. */
  readonly version: string
  /** When that line was written (ISO 8601, UTC). */
  readonly lastAt: string
}

/** Date of data of a store without a single change. */
export const beforeAllChanges = '1970-01-01T00:00:00.000Z'

export async function readSyncState(connection: DuckDBConnection): Promise<SyncState | null> {
  const reader = await connection.runAndReadAll('SELECT store_id, horizon, version, last_at FROM sync_state')
  const [row] = reader.getRowsJS() as [string, string, string, string][]
  if (!row) return null
  const [storeId, horizon, version, lastAt] = row
  return { storeId, horizon: BigInt(horizon), version, lastAt }
}

export async function writeSyncState(connection: DuckDBConnection, state: SyncState): Promise<void> {
  await connection.run('DELETE FROM sync_state')
  await connection.run('INSERT INTO sync_state VALUES ($1, $2, $3, $4, $5)', [
    state.storeId,
    await schemaHash(),
    state.horizon.toString(),
    state.version,
    state.lastAt,
  ])
}
