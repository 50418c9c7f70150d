import type { PlainDate } from '@rode-draad/domain'
import { Client } from 'pg'
import { eraseOverdue, type ErasedText, type Erasing } from './erase-overdue.js'

/** 'done' when this day had its run already; 'busy' when another program is at it. */
export type RetentionRun = ErasedText | 'done' | 'busy'

/**
 * The run of one day, once for all programs on this database: who holds the lock erases, and writes the day down when
 * nothing overdue is left. A run that was stopped has no line, and the next one goes on where it was.
 * @param run.day which day's run this is; `always` runs again though the day had one
 */
export async function runRetention(
  ownerUrl: string,
  { day, always = false, ...erasing }: Erasing & { day: PlainDate; always?: boolean },
): Promise<RetentionRun> {
  const client = new Client({ connectionString: ownerUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ locked: boolean }>(
      `SELECT pg_try_advisory_lock(hashtext('rode-draad retention')) AS locked`,
    )
    if (rows[0]?.locked !== true) return 'busy'
    const earlier = await client.query('SELECT FROM retention_run WHERE day = $1', [day])
    if (!always && earlier.rows.length > 0) return 'done'
    const erased = await eraseOverdue(client, erasing)
    await client.query(
      `INSERT INTO retention_run (day, signals, quarantined_rows, finished_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (day) DO NOTHING`,
      [day, erased.signals, erased.quarantinedRows, erasing.now],
    )
    return erased
  } finally {
    await client.end()
  }
}
