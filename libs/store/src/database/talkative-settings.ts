import { Client } from 'pg'

/**
 * Settings of PostgreSQL by which text of signals can come into its log: statements with their parameters, and errors
 * that quote the row they choke on. Each with the value that keeps it out; only a superuser can set most of them.
 * @source https://www.postgresql.org/docs/18/runtime-config-logging.html
 */
const quiet = {
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
  log_error_verbosity: 'terse',
} as const

/**
 * What a role's connections may write into the log, as `name = 'value'` that would keep it out; [] for a quiet server.
 * @param url of the role that keeps signals
 */
export async function talkativeSettings(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ name: keyof typeof quiet; setting: string }>(
      'SELECT name, setting FROM pg_settings WHERE name = ANY ($1) ORDER BY name',
      [Object.keys(quiet)],
    )
    return rows
      .filter(({ name, setting }) => setting !== quiet[name])
      .map(({ name }) => `${name} = '${quiet[name]}'`)
  } finally {
    await client.end()
  }
}
