import type { eraseAnswer } from '@rode-draad/contract'
import { everywhere } from '@rode-draad/domain'
import { Client } from 'pg'
import type { z } from 'zod'
import { reachValues, setReach } from '../database/in-scope.js'
import { waitForIntake } from '../intake/intake-lock.js'
import { registerTextTables } from './register-text-tables.js'
import { rememberOnce, type Erasure } from './erasure-journal.js'

/** never-seen: neither this database nor the journal knows that it was ever there. */
export type ErasureOutcome = z.infer<typeof eraseAnswer>['outcome']

/**
 * Erases a signal with everything said about it: versions, tags, referrals, keys, and rows set apart under its number,
 * also of a chunk that is being kept. The dead rows are cleared, and the analytical copy follows by the change log. Who
 * once read it stays in the log of reading. What it is known by stays, so that it does not come back when it is sent
 * again. The journal is written first, so that a crash in between leaves a line for a signal that the next restore, or a
 * second call, erases. An id that was never here gets its line too, since a backup may have it; none gets two that say
 * the same.
 */
export async function eraseSignal(
  ownerUrl: string,
  dataDirectory: string,
  erasure: Erasure,
): Promise<ErasureOutcome> {
  const client = new Client({ connectionString: ownerUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(setReach, reachValues(everywhere))
    const known = { ...erasure, ...(await knownBy(client, erasure.signalId)) }
    const remembered = await rememberOnce(dataDirectory, known)
    const seen = remembered === 'as-seen' || (await wasHere(client, erasure.signalId))
    await client.query(waitForIntake)
    const erased = await eraseAll(client, [known])
    await client.query('COMMIT')
    if (erased === 0) return seen ? 'erased-before' : 'never-seen'
    await client
      .query(`VACUUM signal_version, review_note, quarantined_row, ${registerTextTables}`)
      .catch(() => undefined)
    return 'erased'
  } finally {
    await client.end()
  }
}

/** What a signal is known by when it is sent again; nothing when it is not there. */
async function knownBy(client: Client, id: string): Promise<Pick<Erasure, 'channel' | 'externalIdHash'>> {
  const { rows } = await client.query<{ channel: string; externalIdHash: string }>(
    `SELECT channel, encode(external_id_hash, 'hex') AS "externalIdHash" FROM signal WHERE id = $1`,
    [id],
  )
  return rows[0] ?? {}
}

/** Whether the change log has ever had it: it keeps the ids of what is gone. */
async function wasHere(client: Client, id: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM change_log WHERE dataset = 'signal' AND key = $1 LIMIT 1`,
    [id],
  )
  return rowCount === 1
}

/**
 * Erases signals in the open transaction, which reaches everywhere, by their id and by what they are known by: an older
 * backup that was put back may have given one another id. Those that are not there, because they came in after the
 * backup that is put back, are remembered as erased all the same, and rows set apart under their number go.
 * @returns how many were there
 */
export async function eraseAll(client: Client, erasures: readonly Erasure[]): Promise<number> {
  const wanted = [
    JSON.stringify(
      erasures.map(({ signalId: id, channel, externalIdHash: hash, erasedAt: at }) => ({
        ...{ id, channel, hash, at },
      })),
    ),
  ]
  await client.query(
    `INSERT INTO erased_signal (channel, external_id_hash, erased_at)
     SELECT DISTINCT ON (1, 2) coalesce(s.channel, e.channel), coalesce(s.external_id_hash, e.hash), e.at
     FROM ${erasuresAsRows} LEFT JOIN signal s ON s.id = e.id
     WHERE s.id IS NOT NULL OR e.hash IS NOT NULL
     ON CONFLICT DO NOTHING`,
    wanted,
  )
  const { rowCount } = await client.query(
    `DELETE FROM signal s USING ${erasuresAsRows}
     WHERE s.id = e.id OR (s.channel = e.channel AND s.external_id_hash = e.hash)`,
    wanted,
  )
  await client.query(
    `DELETE FROM quarantined_row r USING ${erasuresAsRows}
     WHERE r.channel = e.channel AND r.external_id_hash = e.hash`,
    wanted,
  )
  return rowCount ?? 0
}

const erasuresAsRows = `(
  SELECT id, channel, decode(hash, 'hex') AS hash, at
  FROM jsonb_to_recordset($1::jsonb) AS j(id uuid, channel text, hash text, at timestamptz)) AS e`
