import type { DataSource } from 'typeorm'

/** This moment by the clock of the database, which is the one that records; ISO 8601 to the microsecond. */
export async function recordedUntilNow(app: DataSource): Promise<string> {
  const [row] = (await app.query(
    `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS now`,
  )) as { now: string }[]
  if (!row) throw new Error('the database did not tell the time')
  return row.now
}
