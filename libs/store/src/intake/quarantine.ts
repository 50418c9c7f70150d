import type { DropReason, QuarantinedRow, QuarantineState, RowCodes } from '@rode-draad/contract'
import { everywhere, readStoredRedactedText, type AccessScope, type RedactedText } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'

type Writes = AccessScope['writes']

interface StoredRow extends Omit<QuarantinedRow, 'receivedByUs' | 'decidedAt'> {
  receivedByUs: Date
  decidedAt: Date | null
}

const rowsOf = `
  SELECT q.id, q.batch_id AS "batchId", q.row_number AS "row", q.state, q.reasons, q.codes,
    q.external_id_hash IS NOT NULL AS "hasExternalId", q.text, q.outcome,
    q.text_is_whole_row AS "textIsWholeRow", q.recorded_at AS "receivedByUs", d.recorded_at AS "decidedAt",
    q.signal_id AS "signalId", d.reason AS "dropReason"
  FROM quarantined_row q LEFT JOIN quarantine_decision d ON d.row_id = q.id
  WHERE q.batch_id = $1 AND q.row_number > $2 AND ($3 = 'all' OR q.state = $3)
  ORDER BY q.row_number, q.id LIMIT $4`

/**
 * Rows of a batch that were set apart, in order, of the channels that somebody sends in for. Whoever shows them writes
 * down first that they were read.
 * @param page.after row number; rows with it and before are left out
 */
export async function listQuarantine(
  app: DataSource,
  writes: Writes,
  batchId: string,
  { state, after, limit }: { state: QuarantineState | 'all'; after: number; limit: number },
): Promise<QuarantinedRow[]> {
  const rows = await inScope(
    app,
    { ...everywhere, channels: writes },
    (manager) => manager.query(rowsOf, [batchId, after, state, limit]) as Promise<StoredRow[]>,
  )
  return rows.map(({ receivedByUs, decidedAt, ...row }) => ({
    ...row,
    receivedByUs: receivedByUs.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  }))
}

/** What there is to go on when a row is mended. */
export interface WaitingRow {
  readonly id: string
  readonly channel: string
  readonly codes: RowCodes
  readonly externalIdHash: Buffer | null
  /** null when no text could be made out. */
  readonly text: RedactedText | null
  readonly outcome: RedactedText | null
}

/**
 * A row that waits for a decision.
 * @param id a uuid
 * @returns 'decided' when it no longer does; null when it is not there or of another channel
 */
export async function readWaitingRow(
  app: DataSource,
  writes: Writes,
  id: string,
): Promise<WaitingRow | 'decided' | null> {
  const [row] = await inScope(
    app,
    { ...everywhere, channels: writes },
    (manager) =>
      manager.query(
        `SELECT id, channel, codes, external_id_hash AS "externalIdHash", state, outcome,
           CASE WHEN text_is_whole_row THEN NULL ELSE text END AS text
         FROM quarantined_row WHERE id = $1`,
        [id],
      ) as Promise<
        (Omit<WaitingRow, 'text' | 'outcome'> & Record<'text' | 'outcome' | 'state', string | null>)[]
      >,
  )
  if (!row) return null
  const { state, text, outcome, ...known } = row
  if (state !== 'open') return 'decided'
  const redacted = (value: string | null) => (value === null ? null : readStoredRedactedText(value))
  return { ...known, text: redacted(text), outcome: redacted(outcome) }
}

/**
 * Writes down that a row is not wanted; its text goes.
 * @returns 'decided' when something was decided about it already; null when it is not there or of another channel
 */
export async function dropRow(
  app: DataSource,
  writes: Writes,
  { id, reason, by }: { id: string; reason: DropReason; by: string },
): Promise<'dropped' | 'decided' | null> {
  return await inScope(app, { ...everywhere, channels: writes }, async (manager) => {
    const [row] = (await manager.query('SELECT state FROM quarantined_row WHERE id = $1', [id])) as unknown[]
    if (!row) return null
    const added = (await manager.query(
      `INSERT INTO quarantine_decision (row_id, decision, reason, decided_by) VALUES ($1, 'dropped', $2, $3)
       ON CONFLICT (row_id) DO NOTHING RETURNING row_id`,
      [id, reason, by],
    )) as unknown[]
    return added.length === 1 ? 'dropped' : 'decided'
  })
}
