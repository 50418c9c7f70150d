import { setTimeout as wait } from 'node:timers/promises'
import type { DataSource, QueryRunner } from 'typeorm'
import { ConfigurationError } from './configuration.js'
import { postgresDataSource } from './open-database.js'

/** PostgreSQL older than this lacks what we use (security_invoker views, xid8 and MERGE together). */
const oldestPostgres = 15

/** How often is asked whether the other program is done. */
const askAgainMs = 250

const newerDatabase =
  'De database is van een nieuwere versie van Rode Draad. Start die, of zet een reservekopie terug.'

export class UnsuitablePostgres extends Error {
  override name = 'UnsuitablePostgres'
}

/**
 * What the application role may do: read all and add to all, nothing can be changed or removed by it; sessions
 * aside, which end, and what a reader strikes out of a case, which the database does itself. It comes nowhere near the log of reading cases.
 */
const appGrants = (role: string) => `
  REVOKE CREATE ON SCHEMA public FROM PUBLIC;
  GRANT USAGE ON SCHEMA public TO ${role};
  GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${role};
  REVOKE ALL ON case_reading FROM ${role};
  REVOKE INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public FROM ${role};
  GRANT INSERT ON theme, region, channel, norm, waiting_list_definition, waiting_list_count,
    zorgprofiel_capacity, pattern, measure, signal, signal_version, signal_tag, signal_referral,
    idempotency_key, case_grant, sender_key, sender_key_withdrawal, tried_out, signal_batch, signal_batch_chunk,
    signal_batch_end, quarantined_row, quarantine_decision, column_mapping, strike, strike_pattern, struck_words,
    tag_decision, tag_review, review_note, personal_data_flag,
    recommendation, obstacle, key_figure, pattern_state, pattern_reaction, pattern_succession,
    pattern_publication, pattern_signal, tafel, tafel_agenda, tafel_item, tafel_decision, termijn, week_closing,
    hash_key, gemeente_list TO ${role};
  GRANT EXECUTE ON FUNCTION strike_out(uuid, integer, text, jsonb, text, text) TO ${role};
  GRANT INSERT, UPDATE, DELETE ON session TO ${role};`

/** What the audit role may do: add to the log of reading cases and read it, nothing else. */
const auditGrants = (role: string) => `
  GRANT USAGE ON SCHEMA public TO ${role};
  REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role};
  GRANT SELECT, INSERT ON case_reading TO ${role};`

/**
 * Brings the structure up to date as owner and gives the other roles their rights. Safe to repeat, and
 * safe when two programs start at once: an advisory lock lets one through at a time.
 * @param appRole name of the application role, which must exist
 * @param auditRole name of the role that writes the log of reading cases, which must exist; without one no case can
 *   be given
 * @param waiting `abort` ends the waiting for another program; `onWaiting` is told once that there is one
 * @returns names of the migrations that ran now
 * @throws UnsuitablePostgres when the server is older than 15
 * @throws ConfigurationError when a newer program has migrated the database
 * @throws the reason of `abort`
 */
export async function migrate(
  ownerUrl: string,
  appRole: string,
  auditRole?: string,
  waiting: Waiting = {},
): Promise<string[]> {
  const owner = await postgresDataSource(ownerUrl, { poolSize: 2 }).initialize()
  const lock = owner.createQueryRunner()
  try {
    await requireRecentPostgres(lock)
    await takeLock(lock, waiting)
    await requireKnown(owner, lock)
    const ran = await owner.runMigrations()
    await lock.query(appGrants(quoteName(appRole)))
    if (auditRole !== undefined) await lock.query(auditGrants(quoteName(auditRole)))
    return ran.map(({ name }) => name)
  } finally {
    await lock.release()
    await owner.destroy()
  }
}

interface Waiting {
  readonly abort?: AbortSignal | undefined
  readonly onWaiting?: (() => void) | undefined
}

async function takeLock(runner: QueryRunner, { abort, onWaiting }: Waiting): Promise<void> {
  for (let tries = 0; ; tries++) {
    abort?.throwIfAborted()
    const [row] = (await runner.query(
      `SELECT pg_try_advisory_lock(hashtext('rode-draad migrate')) AS taken`,
    )) as { taken: boolean }[]
    if (row?.taken === true) return
    if (tries === 0) onWaiting?.()
    // Told by `throwIfAborted`, which gives the reason itself.
    await wait(askAgainMs, undefined, { signal: abort }).catch(() => undefined)
  }
}

/** By number: one that got another name is the same step. */
async function requireKnown({ migrations }: DataSource, runner: QueryRunner): Promise<void> {
  if (!(await runner.hasTable('migration'))) return
  const known = new Set(migrations.map(({ name, constructor }) => numberOf(name ?? constructor.name)))
  const done = (await runner.query('SELECT "timestamp" FROM migration')) as { timestamp: string }[]
  if (done.some(({ timestamp }) => !known.has(timestamp))) throw new ConfigurationError(newerDatabase)
}

/** The digits that the name of a migration ends with. */
function numberOf(name: string): string {
  return /\d+$/.exec(name)?.[0] ?? ''
}

async function requireRecentPostgres(runner: QueryRunner): Promise<void> {
  const [row] = (await runner.query('SHOW server_version_num')) as { server_version_num: string }[]
  const version = Math.floor(Number(row?.server_version_num) / 10_000)
  if (version >= oldestPostgres) return
  throw new UnsuitablePostgres(
    `PostgreSQL ${version} is te oud: Rode Draad heeft versie ${oldestPostgres} of nieuwer nodig.`,
  )
}

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
