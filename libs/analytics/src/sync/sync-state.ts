import type { DuckDBConnection } from '@duckdb/node-api'
import { schemaHash } from '../duckdb/sql-text.js'
import type { FactChange } from './fact-source.js'

/** How far the copy is. The cursor lives in the DuckDB file and is written with the facts, in one transaction. */
export interface SyncState {
  readonly storeId: string
  readonly horizon: bigint
  /** Names what the copy holds; it changes whenever a row of the copy can have changed. */
  readonly version: string
  /** When its newest line was written (ISO 8601, UTC). */
  readonly lastAt: string
  /** The same of what everybody may see: it stays when signals come in. */
  readonly registers: Moment
}

export type Moment = Pick<SyncState, 'version' | 'lastAt'>

/** Datasets that say something of single signals; all others are registers. */
const signalDatasets: readonly string[] = ['signal', 'pattern_signal']

/** @param registers as they were, null for a copy that is built anew */
export function stateAfter(
  { storeId, horizon, version }: Pick<SyncState, 'storeId' | 'horizon' | 'version'>,
  changes: readonly FactChange[],
  registers: Moment | null,
): SyncState {
  const changed = changes.filter(({ dataset }) => !signalDatasets.includes(dataset))
  return {
    ...{ storeId, horizon, version, lastAt: newestOf(changes) },
    registers:
      registers !== null && changed.length === 0 ? registers : { version, lastAt: newestOf(changed) },
  }
}

function newestOf(changes: readonly FactChange[]): string {
  return changes.reduce((newest, { lastAt }) => (lastAt > newest ? lastAt : newest), beforeAllChanges)
}

/** Date of data of a store without a single change. */
export const beforeAllChanges = '1970-01-01T00:00:00.000Z'

export async function readSyncState(connection: DuckDBConnection): Promise<SyncState | null> {
  const reader = await connection.runAndReadAll(
    'SELECT store_id, horizon, version, last_at, registers_version, registers_at FROM sync_state',
  )
  const [row] = reader.getRowsJS() as [string, string, string, string, string, string][]
  if (!row) return null
  const [storeId, horizon, version, lastAt, registersVersion, registersAt] = row
  const registers = { version: registersVersion, lastAt: registersAt }
  return { storeId, horizon: BigInt(horizon), version, lastAt, registers }
}

export async function writeSyncState(connection: DuckDBConnection, state: SyncState): Promise<void> {
  await connection.run('DELETE FROM sync_state')
  await connection.run('INSERT INTO sync_state VALUES ($1, $2, $3, $4, $5, $6, $7)', [
    state.storeId,
    await schemaHash(),
    state.horizon.toString(),
    state.version,
    state.lastAt,
    state.registers.version,
    state.registers.lastAt,
  ])
}
