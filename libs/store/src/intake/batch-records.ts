import { randomUUID } from 'node:crypto'
import { standardMapping, type SignalBatchRecord } from '@rode-draad/contract'
import { everywhere, type AccessScope } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import type { OpenBatch } from './keep-chunk.js'

type Writes = AccessScope['writes']

/** Which mapping reads a table; without a name and version 0 when the headings are our own field names. */
export interface UsedMapping {
  readonly name: string | null
  readonly version: number
}

export interface NewBatch {
  readonly channel: string
  readonly format: 'ndjson' | 'csv'
  /** null for NDJSON. */
  readonly mapping: UsedMapping | null
  readonly sentBy: string
}

/** Writes down that a batch begins. */
export async function beginBatch(app: DataSource, writes: Writes, batch: NewBatch): Promise<OpenBatch> {
  const id = randomUUID()
  await inWrites(
    app,
    writes,
    `INSERT INTO signal_batch (id, channel, format, mapping_name, mapping_version, sent_by)
    VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      ...[id, batch.channel, batch.format, batch.mapping?.name ?? null, batch.mapping?.version ?? null],
      batch.sentBy,
    ],
  )
  return { id, channel: batch.channel, sentBy: batch.sentBy }
}

/** Writes down that nothing more comes: all of it was read, or it stopped midway. */
export async function endBatch(
  app: DataSource,
  writes: Writes,
  { id }: OpenBatch,
  outcome: 'complete' | 'interrupted',
): Promise<void> {
  await inWrites(app, writes, 'INSERT INTO signal_batch_end (batch_id, outcome) VALUES ($1, $2)', [
    id,
    outcome,
  ])
}

/** How long a batch that says nothing is still taken to be busy. */
const silence = `interval '2 minutes'`

const records = `
  SELECT b.id, b.channel, b.format, 
    CASE WHEN b.mapping_version > 0 THEN COALESCE(b.mapping_name, '${standardMapping}') END AS "mappingName",
    b.mapping_version AS "mappingVersion", b.sent_by AS "sentBy",
    b.started_at AS "startedAt", e.recorded_at AS "endedAt",
    COALESCE(e.outcome, CASE WHEN COALESCE(c.last, b.started_at) > now() - ${silence}
                             THEN 'busy' ELSE 'interrupted' END) AS state,
    COALESCE(c.received, 0) AS received, COALESCE(c.accepted, 0) AS accepted,
    COALESCE(c.duplicate, 0) AS duplicate, COALESCE(c.quarantined, 0) AS quarantined,
    -- Unknown when a chunk is from before this was counted.
    CASE WHEN c.counted IS NOT FALSE THEN COALESCE(c.erased_before, 0) END AS "erasedBefore",
    (SELECT count(*)::integer FROM quarantined_row q WHERE q.batch_id = b.id AND q.state = 'open') AS open
  FROM signal_batch b
  LEFT JOIN signal_batch_end e ON e.batch_id = b.id
  LEFT JOIN LATERAL (
    SELECT sum(received)::integer AS received, sum(accepted)::integer AS accepted,
      sum(duplicate)::integer AS duplicate, sum(quarantined)::integer AS quarantined,
      sum(erased_before)::integer AS erased_before, bool_and(erased_before IS NOT NULL) AS counted,
      max(recorded_at) AS last
    FROM signal_batch_chunk WHERE batch_id = b.id
  ) c ON true`

type Stored = Omit<SignalBatchRecord, 'startedAt' | 'endedAt'> & { startedAt: Date; endedAt: Date | null }

/** The last hundred batches of the channels that somebody sends in for, newest first. */
export async function listBatches(
  app: DataSource,
  writes: Writes,
  channel: string | null,
): Promise<SignalBatchRecord[]> {
  const sql = `${records} WHERE $1::text IS NULL OR b.channel = $1 ORDER BY b.started_at DESC, b.id LIMIT 100`
  return (await inWrites<Stored>(app, writes, sql, [channel])).map(recordOf)
}

/** @param id a uuid @returns null when it is not there or of another channel */
export async function readBatch(
  app: DataSource,
  writes: Writes,
  id: string,
): Promise<SignalBatchRecord | null> {
  const [row] = await inWrites<Stored>(app, writes, `${records} WHERE b.id = $1`, [id])
  return row ? recordOf(row) : null
}

function recordOf({ startedAt, endedAt, ...record }: Stored): SignalBatchRecord {
  return { ...record, startedAt: startedAt.toISOString(), endedAt: endedAt?.toISOString() ?? null }
}

async function inWrites<Row>(
  app: DataSource,
  writes: Writes,
  sql: string,
  values: unknown[],
): Promise<Row[]> {
  return await inScope(
    app,
    { ...everywhere, channels: writes },
    (manager) => manager.query(sql, values) as Promise<Row[]>,
  )
}
