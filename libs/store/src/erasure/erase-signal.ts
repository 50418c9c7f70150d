import { everywhere } from '@rode-draad/domain'
import { Client } from 'pg'
import { reachValues, setReach } from '../database/in-scope.js'
import { registerTextTables } from './register-text-tables.js'
import { rememberErasures, type Erasure } from './erasure-journal.js'

/**
 * Erases a signal with everything said about it: versions, tags, referrals, keys, rows set apart under its number; the
 * dead rows are cleared, and the analytical copy follows by the change log. Who once read it stays in the log of reading. The journal is written first, so that a crash in
 * between leaves a line for a signal that the next restore, or a second call, erases.
 * @returns false when there is no such signal (any more)
 */
export async function eraseSignal(
  ownerUrl: string,
  dataDirectory: string,
  erasure: Erasure,
): Promise<boolean> {
  await rememberErasures(dataDirectory, [erasure])
  const client = new Client({ connectionString: ownerUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(setReach, reachValues(everywhere))
    const erased = await eraseAll(client, [erasure])
    await client.query('COMMIT')
    if (erased === 1)
      await client
        .query(`VACUUM signal_version, review_note, quarantined_row, ${registerTextTables}`)
        .catch(() => undefined)
    return erased === 1
  } finally {
    await client.end()
  }
}

/** Erases signals in the open transaction, which reaches everywhere. @returns how many were there */
export async function eraseAll(client: Client, erasures: readonly Erasure[]): Promise<number> {
  const ids = erasures.map(({ signalId }) => signalId)
  const { rowCount } = await client.query('DELETE FROM signal WHERE id = ANY ($1::uuid[])', [ids])
  return rowCount ?? 0
}
