import { everywhere, type IndexedSignal } from '@rode-draad/domain'
import type { DataSource, EntityManager } from 'typeorm'
import { reachValues, setReach } from '../database/in-scope.js'
import { isSolved } from './solved.js'

/** How a signal stands now: solved and with a text, or null: not there, not solved, or emptied. */
export interface SolvedSignalState {
  readonly id: string
  readonly solved: IndexedSignal | null
}

/** Takes a batch; the next is read when it is done. */
export type TakeStates = (states: readonly SolvedSignalState[]) => Promise<void>

/** Where an index of solved signals gets what it needs; the text goes no further than that index. */
export interface SolvedSignalSource {
  /** Every solved signal, the one received first first. @returns from where on to ask for changes */
  all(take: TakeStates): Promise<bigint>
  /** Signals that changed from a cursor on, as they stand now. @returns the next cursor */
  changedSince(cursor: bigint, take: TakeStates): Promise<bigint>
}

const batchSize = 500
const columns = 's.fictional, s.region, s.channel, s.text'
/** Keys as the change log has them, for transactions that have all ended. */
const changedKeys = (from: bigint, horizon: bigint) => `SELECT DISTINCT key::uuid AS id FROM change_log
  WHERE dataset = 'signal' AND xid >= '${from}'::xid8 AND xid < '${horizon}'::xid8`

interface Row {
  id: string
  fictional: boolean
  region: string | null
  channel: string
  text: string | null
}

/**
 * Solved signals of all regions and channels, from PostgreSQL and its change log, each call in one read-only snapshot.
 * Reading below pg_snapshot_xmin means that no line can appear later behind the cursor.
 */
export function solvedSignalSource(app: DataSource): SolvedSignalSource {
  return {
    all: (take) =>
      inSnapshot(app, async (manager, horizon) => {
        const sql = `SELECT s.signal_id AS id, ${columns} FROM signal_current s
          WHERE ${isSolved('s')} AND s.text <> '' ORDER BY s.received_latest, s.signal_id`
        await inBatches(manager, sql, take)
        return horizon
      }),
    changedSince: (cursor, take) =>
      inSnapshot(app, async (manager, horizon) => {
        const sql = `SELECT c.id, ${columns} FROM (${changedKeys(cursor, horizon)}) c
          LEFT JOIN LATERAL (SELECT * FROM signal_current one WHERE one.signal_id = c.id AND ${isSolved('one')}) s
            ON true
          ORDER BY s.received_latest, c.id`
        await inBatches(manager, sql, take)
        return horizon
      }),
  }
}

async function inSnapshot(
  app: DataSource,
  work: (manager: EntityManager, horizon: bigint) => Promise<bigint>,
): Promise<bigint> {
  return await app.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('SET TRANSACTION READ ONLY')
    await manager.query(setReach, reachValues(everywhere))
    const [look] = (await manager.query(
      'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon',
    )) as { horizon: string }[]
    if (!look) throw new Error('PostgreSQL gave no snapshot')
    return await work(manager, BigInt(look.horizon))
  })
}

async function inBatches(manager: EntityManager, sql: string, take: TakeStates): Promise<void> {
  await manager.query(`DECLARE solved_signals NO SCROLL CURSOR FOR ${sql}`)
  for (;;) {
    const rows = (await manager.query(`FETCH ${batchSize} FROM solved_signals`)) as Row[]
    if (rows.length > 0) await take(rows.map(stateOf))
    if (rows.length < batchSize) return
  }
}

function stateOf({ text, ...row }: Row): SolvedSignalState {
  return { id: row.id, solved: text === null || text === '' ? null : { ...row, text } }
}
