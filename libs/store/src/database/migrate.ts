import type { QueryRunner } from 'typeorm'
import { postgresDataSource } from './open-database.js'

/** PostgreSQL older than this lacks what we use (security_invoker views, xid8 and MERGE together). */
const oldestPostgres = 15

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
 * @returns names of the migrations that ran now
 * @throws UnsuitablePostgres when the server is older than 15
 */
export async function migrate(ownerUrl: string, appRole: string, auditRole?: string): Promise<string[]> {
  const owner = await postgresDataSource(ownerUrl, { poolSize: 2 }).initialize()
  const lock = owner.createQueryRunner()
  try {
    await requireRecentPostgres(lock)
    await lock.query(`SELECT pg_advisory_lock(hashtext('rode-draad migrate'))`)
    const ran = await owner.runMigrations()
    await lock.query(appGrants(quoteName(appRole)))
    if (auditRole !== undefined) await lock.query(auditGrants(quoteName(auditRole)))
    return ran.map(({ name }) => name)
  } finally {
    await lock.release()
    await owner.destroy()
  }
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
