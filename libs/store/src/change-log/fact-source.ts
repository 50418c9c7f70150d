import { everywhere } from '@rode-draad/domain'
import type { Readable } from 'node:stream'
import { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { reachValues, setReach } from '../database/in-scope.js'

/** The views that leave for analysis, by the dataset of the change log that touches them. */
export const factViews = {
  signal: ['fact_signal', 'fact_signal_tag'],
  theme: ['fact_theme'],
  norm: ['fact_norm'],
  waiting_list_definition: ['fact_waiting_list_definition'],
  waiting_list_count: ['fact_waiting_list_count'],
  zorgprofiel_capacity: ['fact_zorgprofiel_capacity'],
  pattern: ['fact_pattern', 'fact_pattern_state'],
  measure: ['fact_measure'],
  recommendation: ['fact_recommendation'],
  obstacle: ['fact_obstacle'],
  key_figure: ['fact_key_figure'],
  pattern_signal: ['fact_pattern_signal'],
  tafel: ['fact_tafel', 'fact_agenda_item', 'fact_tafel_decision'],
  termijn: ['fact_termijn'],
} as const satisfies Record<string, readonly string[]>

export type FactDataset = keyof typeof factViews

/** Type of a dataset's keys where it is not text: the change log writes every key as text. */
const keyTypes: Readonly<Record<string, string>> = { signal: 'uuid', pattern_signal: 'uuid' }

/** One consistent look at the facts. `horizon`: every transaction below it has ended and stands in the log. */
export interface FactSnapshot {
  readonly storeId: string
  readonly horizon: bigint
  /** Names what this look sees: two looks with the same version see the same rows. */
  readonly version: string
  /** What changed in [from, horizon), each with when its newest line was written; [] for nothing. */
  changesSince(from: bigint): Promise<{ dataset: FactDataset; lastAt: string }[]>
  /** CSV without header of keys of a dataset that changed in [from, horizon). */
  copyChangedKeys(dataset: string, from: bigint): Readable
  /** CSV with header of the rows of a view: all, or those whose key changed in [from, horizon). */
  copyFacts(view: string, dataset: string, from: bigint | null): Readable
}

/**
 * Looks at PostgreSQL, all signals in reach, in one read-only snapshot from which the analytical copy is brought up
 * to date.
 * Reading below pg_snapshot_xmin means that no line can appear later behind the cursor.
 */
export async function withFactSnapshot<T>(
  appUrl: string,
  work: (snapshot: FactSnapshot) => Promise<T>,
): Promise<T> {
  const client = new Client({
    connectionString: appUrl,
    options: '-c TimeZone=UTC',
    connectionTimeoutMillis: 10_000,
  })
  // A connection that is lost fails the query at work; without a listener it would end the program.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query(setReach, reachValues(everywhere))
    const { rows } = await client.query<{ id: string; horizon: string; version: string }>(
      `SELECT id, pg_snapshot_xmin(pg_current_snapshot())::text AS horizon, pg_current_snapshot()::text AS version
       FROM store_identity`,
    )
    const [first] = rows
    if (!first) throw new Error('store_identity is empty')
    const result = await work(
      snapshotOn(client, { storeId: first.id, horizon: BigInt(first.horizon), version: first.version }),
    )
    await client.query('COMMIT')
    return result
  } finally {
    await client.end()
  }
}

function snapshotOn(
  client: Client,
  look: Pick<FactSnapshot, 'storeId' | 'horizon' | 'version'>,
): FactSnapshot {
  const { horizon } = look
  const range = (from: bigint) => `xid >= '${from}'::xid8 AND xid < '${horizon}'::xid8`
  const changed = (dataset: string, from: bigint) =>
    `SELECT DISTINCT key::${keyTypes[dataset] ?? 'text'} FROM change_log WHERE dataset = '${dataset}' AND ${range(from)}`
  return {
    ...look,
    async changesSince(from) {
      const { rows } = await client.query<{ dataset: FactDataset; last_at: Date }>(
        `SELECT dataset, max(recorded_at) AS last_at
         FROM change_log WHERE ${range(from)} GROUP BY dataset`,
      )
      return rows.map(({ dataset, last_at }) => ({ dataset, lastAt: last_at.toISOString() }))
    },
    copyChangedKeys(dataset, from) {
      return rowsOf(client, `COPY (${changed(dataset, from)}) TO STDOUT (FORMAT csv)`)
    },
    copyFacts(view, dataset, from) {
      // An array, not a join: so the keys reach the indexes below the view.
      const scope = from === null ? '' : ` WHERE key = ANY (ARRAY(${changed(dataset, from)}))`
      return rowsOf(client, `COPY (SELECT * FROM ${view}${scope}) TO STDOUT (FORMAT csv, HEADER)`)
    },
  }
}

/** Who reads the rows comes a moment later: what goes wrong until then has to reach them all the same. */
function rowsOf(client: Client, copy: string): Readable {
  const rows = client.query(copyTo(copy))
  rows.on('error', (error) => rows.destroy(error))
  return rows
}

/** The facts of one PostgreSQL, as the analytical copy takes them. */
export function factSource(appUrl: string) {
  return {
    views: factViews,
    snapshot: <T>(work: (snapshot: FactSnapshot) => Promise<T>) => withFactSnapshot(appUrl, work),
  }
}
