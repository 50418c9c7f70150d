import type { Client } from 'pg'

/** How far a run over all signals is. Counts are of signals. */
export interface RetagState {
  readonly taggerVersion: string
  readonly startedAt: Date
  /** At the start; those that came later were tagged as they came in. */
  readonly signals: number
  readonly tagged: number
  /** Of those tagged: other codes than before. */
  readonly changed: number
  /** Erased: their earlier tags stay. */
  readonly withoutText: number
  /** Had tags of this version, and of no other. */
  readonly already: number
  /** tagged / seconds at work; null before the first. */
  readonly perSecond: number | null
  /** null while it is not through. */
  readonly ended: 'done' | 'replaced' | null
}

const columns = `id::text, tagger_version AS "taggerVersion", started_at AS "startedAt", signals, last_id AS "lastId",
  tagged, changed, without_text AS "withoutText", already, worked_ms::float8 AS "workedMs", ended_as AS ended`

interface RunRow extends Omit<RetagState, 'perSecond'> {
  readonly id: string
  readonly lastId: string | null
  readonly workedMs: number
}

/** What one chunk adds to a run. */
export interface ChunkDone {
  readonly lastId: string
  readonly tagged: number
  readonly changed: number
  readonly withoutText: number
  readonly already: number
}

export type Querying = Pick<Client, 'query'>

/** The newest run, whether it is through or not; null when there was none. */
export async function readRetagState(client: Querying): Promise<RetagState | null> {
  const { rows } = await client.query<RunRow>(
    `SELECT ${columns} FROM retag_run ORDER BY retag_run.id DESC LIMIT 1`,
  )
  return rows[0] ? stateOf(rows[0]) : null
}

/**
 * The run of this version that was not through, or a new one; one of another version ends here.
 * The open transaction reaches everywhere, so that all signals are counted.
 */
export async function openRun(client: Querying, taggerVersion: string, now: Date): Promise<RunRow> {
  await client.query(
    `UPDATE retag_run SET ended_at = $2, ended_as = 'replaced' WHERE ended_at IS NULL AND tagger_version <> $1`,
    [taggerVersion, now],
  )
  const open = await client.query<RunRow>(`SELECT ${columns} FROM retag_run WHERE ended_at IS NULL`)
  if (open.rows[0]) return open.rows[0]
  const made = await client.query<RunRow>(
    `INSERT INTO retag_run (tagger_version, started_at, signals)
     VALUES ($1, $2, (SELECT count(*) FROM signal)) RETURNING ${columns}`,
    [taggerVersion, now],
  )
  if (!made.rows[0]) throw new Error('the run was not written')
  return made.rows[0]
}

/** Moves a run on, in the transaction of the chunk. */
export async function moveRun(
  client: Querying,
  id: string,
  done: ChunkDone,
  workedMs: number,
): Promise<RetagState> {
  const { lastId, tagged, changed, withoutText, already } = done
  const { rows } = await client.query<RunRow>(
    `UPDATE retag_run SET last_id = $2, tagged = tagged + $3, changed = changed + $4,
       without_text = without_text + $5, already = already + $6, worked_ms = worked_ms + $7
     WHERE id = $1 RETURNING ${columns}`,
    [id, lastId, tagged, changed, withoutText, already, Math.round(workedMs)],
  )
  return stateOf(written(rows[0]))
}

export async function endRun(client: Querying, id: string, now: Date): Promise<RetagState> {
  const { rows } = await client.query<RunRow>(
    `UPDATE retag_run SET ended_at = $2, ended_as = 'done' WHERE id = $1 RETURNING ${columns}`,
    [id, now],
  )
  return stateOf(written(rows[0]))
}

function written(row: RunRow | undefined): RunRow {
  if (!row) throw new Error('the run is gone')
  return row
}

function stateOf({ id: _id, lastId: _last, workedMs, ...state }: RunRow): RetagState {
  const perSecond = workedMs === 0 ? null : Math.round((state.tagged * 1000) / workedMs)
  return { ...state, perSecond }
}
