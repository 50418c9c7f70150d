import type { AnalyticalStore } from '../duckdb/analytical-store.js'
import type { FactSnapshot, FactSource } from './fact-source.js'
import { deleteKeys, loadCsv } from './load-csv.js'
import { readSyncState, stateAfter, writeSyncState, type SyncState } from './sync-state.js'

export interface SyncResult {
  readonly kind: 'rebuilt' | 'updated' | 'unchanged'
  readonly state: SyncState
}

/**
 * Brings the copy up to what PostgreSQL had committed when this began, below its oldest running transaction.
 * A copy of another database (or of none) is built from scratch. All or nothing: facts and cursor go together.
 */
export async function sync(
  store: AnalyticalStore,
  source: FactSource,
  { rebuild = false } = {},
): Promise<SyncResult> {
  return await source.snapshot(async (snapshot) => {
    const state = await store.use(readSyncState)
    const usable = state !== null && state.storeId === snapshot.storeId && state.horizon <= snapshot.horizon
    if (!usable || rebuild) return { kind: 'rebuilt', state: await build(store, source, snapshot) }
    const changes = await snapshot.changesSince(state.horizon)
    if (changes.length === 0) return { kind: 'unchanged', state }
    const next = stateAfter(snapshot, changes, state.registers)
    await store.use(async (connection) => {
      await connection.run('BEGIN')
      for (const { dataset } of changes) {
        const views = source.views[dataset] ?? []
        await deleteKeys(connection, store.file, views, snapshot.copyChangedKeys(dataset, state.horizon))
        for (const view of views) {
          await loadCsv(connection, store.file, view, snapshot.copyFacts(view, dataset, state.horizon))
        }
      }
      await writeSyncState(connection, next)
      await connection.run('COMMIT')
    })
    return { kind: 'updated', state: next }
  })
}

/** In one transaction too: who reads meanwhile sees the old facts, never half of the new ones. */
async function build(store: AnalyticalStore, source: FactSource, snapshot: FactSnapshot): Promise<SyncState> {
  const state = stateAfter(snapshot, await snapshot.changesSince(0n), null)
  await store.use(async (connection) => {
    await connection.run('BEGIN')
    for (const [dataset, views] of Object.entries(source.views)) {
      for (const view of views) {
        await connection.run(`DELETE FROM ${view}`)
        await loadCsv(connection, store.file, view, snapshot.copyFacts(view, dataset, null))
      }
    }
    await writeSyncState(connection, state)
    await connection.run('COMMIT')
  })
  return state
}
