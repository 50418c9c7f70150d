import { termPassed } from '@rode-draad/contract'
import type { PlainDate } from '@rode-draad/domain'
import type { Client } from 'pg'
import { everywhereInTransaction } from '../database/everywhere-in-transaction.js'
import { registerTextTables } from '../erasure/register-text-tables.js'
import { overdueRow, overdueSignal, rowParameters, signalParameters } from './overdue.js'
import type { RetentionTerms } from './retention-terms.js'

export interface ErasedText {
  readonly signals: number
  readonly quarantinedRows: number
}

export interface Erasing {
  readonly terms: RetentionTerms
  /** Dutch calendar day. */
  readonly today: PlainDate
  readonly now: Date
  /** How many at a time; each chunk is a transaction, so that a stopped run has lost nothing. */
  readonly chunk?: number
  readonly onChunk?: (erased: ErasedText) => void
}

/**
 * Erases every text whose term has passed, on a connection of the owner without open transaction; afterwards the dead
 * rows are cleared from the tables too. Codes, dates, tags and hashes stay; notes on the case and the keys of senders' requests go. The signals
 * are remembered as erased: no other text of them comes in again.
 * @returns how many were erased now
 */
export async function eraseOverdue(client: Client, erasing: Erasing): Promise<ErasedText> {
  const erased = { signals: 0, quarantinedRows: 0 }
  for (let after = firstId; ;) {
    const ids = await everywhereInTransaction(client, () => eraseSignalTexts(client, erasing, after))
    const last = ids.at(-1)
    if (last === undefined) break
    after = last
    erased.signals += ids.length
    erasing.onChunk?.({ ...erased })
  }
  for (;;) {
    const rows = await everywhereInTransaction(client, () => dropRows(client, erasing))
    if (rows === 0) break
    erased.quarantinedRows += rows
    erasing.onChunk?.({ ...erased })
  }
  if (erased.signals > 0) await client.query(`VACUUM signal_version, review_note, ${registerTextTables}`)
  if (erased.quarantinedRows > 0) await client.query('VACUUM quarantined_row')
  return erased
}

/** The same within the open transaction, which reaches everywhere: for a restore. */
export async function eraseOverdueWithin(client: Client, erasing: Erasing): Promise<ErasedText> {
  const all = { ...erasing, chunk: everything }
  return {
    signals: (await eraseSignalTexts(client, all, firstId)).length,
    quarantinedRows: await dropRows(client, all),
  }
}

const firstId = '00000000-0000-0000-0000-000000000000'
const everything = 2_147_483_647

async function eraseSignalTexts(
  client: Client,
  { terms, today, now, chunk = 1000 }: Erasing,
  after: string,
): Promise<string[]> {
  const due = await client.query<{ id: string }>(
    `SELECT s.id FROM signal s WHERE s.id > $4::uuid AND ${overdueSignal} ORDER BY s.id LIMIT $5`,
    [...signalParameters(terms, today), after, chunk],
  )
  const ids = due.rows.map(({ id }) => id)
  if (ids.length === 0) return ids
  await client.query(
    `UPDATE signal_version SET text = '', outcome = NULL, answer = without_evidence(answer), erased_at = $2
     WHERE signal_id = ANY ($1::uuid[]) AND erased_at IS NULL`,
    [ids, now],
  )
  await client.query(
    `INSERT INTO erased_signal (channel, external_id_hash, erased_at)
     SELECT channel, external_id_hash, $2 FROM signal WHERE id = ANY ($1::uuid[]) ON CONFLICT DO NOTHING`,
    [ids, now],
  )
  for (const table of ['signal_tag', 'signal_referral']) {
    await client.query(
      `UPDATE ${table} SET evidence = '[]' WHERE signal_id = ANY ($1::uuid[]) AND evidence <> '[]'`,
      [ids],
    )
  }
  for (const table of ['idempotency_key', 'review_note']) {
    await client.query(`DELETE FROM ${table} WHERE signal_id = ANY ($1::uuid[])`, [ids])
  }
  return ids
}

/** A row that waited too long is dropped as anybody would drop it, which takes its text away. */
async function dropRows(client: Client, { terms, today, now, chunk = 1000 }: Erasing): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO quarantine_decision (row_id, decision, reason, decided_by, recorded_at)
     SELECT r.id, 'dropped', $5, $5, $6 FROM quarantined_row r WHERE ${overdueRow} ORDER BY r.id LIMIT $7
     ON CONFLICT (row_id) DO NOTHING`,
    [...rowParameters(terms, today), termPassed, now, chunk],
  )
  return rowCount ?? 0
}
