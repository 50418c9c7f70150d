/**
 * The embedded PostgreSQL cannot be prepared, started or stopped.
 * `message` is one line of plain Dutch for the person who starts the program; `cause` has the technical side.
 */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError'
}

/** What every message ends with when the way out is a PostgreSQL of one's own. */
export const OWN_SERVER_HINT = 'Zet DATABASE_URL op een eigen PostgreSQL 15 of nieuwer.'
