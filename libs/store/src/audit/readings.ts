import type { PlainDate } from '@rode-draad/domain'
import type { Pool } from 'pg'
import type { CaseReading } from './case-reading.js'
import type { ChainLine } from './verify-chains.js'

/** The columns of case_reading under the names of a CaseReading. */
const columns = `replica, sequence::float8 AS sequence, read_at AS "readAt", reader, role,
  on_behalf_of AS "onBehalfOf", action, signal_id AS "signalId", purpose, result, origin,
  request_id AS "requestId"`
const batchSize = 1000

/** Newest first. */
export async function readingsAbout(pool: Pool, signalId: string): Promise<CaseReading[]> {
  const { rows } = await pool.query<CaseReading>(
    `SELECT ${columns} FROM case_reading WHERE signal_id = $1
     ORDER BY read_at DESC, replica, case_reading.sequence DESC`,
    [signalId],
  )
  return rows
}

/** Oldest first, of the days from `from` until (not including) `until`, in Dutch time. */
export async function readingsBetween(pool: Pool, from: PlainDate, until: PlainDate): Promise<CaseReading[]> {
  const { rows } = await pool.query<CaseReading>(
    `SELECT ${columns} FROM case_reading
     WHERE read_at >= $1::date::timestamp AT TIME ZONE 'Europe/Amsterdam'
       AND read_at < $2::date::timestamp AT TIME ZONE 'Europe/Amsterdam'
     ORDER BY read_at, replica, case_reading.sequence`,
    [from, until],
  )
  return rows
}

/** The whole log in order of replica and sequence, in batches. */
export async function* storedLines(pool: Pool): AsyncGenerator<ChainLine> {
  let after: { replica: string; sequence: number } = {
    replica: '00000000-0000-0000-0000-000000000000',
    sequence: 0,
  }
  for (;;) {
    const { rows } = await pool.query<ChainLine>(
      `SELECT ${columns}, previous_hash AS "previousHash", hash FROM case_reading
       WHERE (replica, case_reading.sequence) > ($1, $2)
       ORDER BY replica, case_reading.sequence LIMIT ${batchSize}`,
      [after.replica, after.sequence],
    )
    yield* rows
    const last = rows.at(-1)
    if (!last) return
    after = last
  }
}
