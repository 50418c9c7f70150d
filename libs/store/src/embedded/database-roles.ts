import { Client } from 'pg'
import type { Credentials } from './credentials.js'
import { EmbeddedPostgresError } from './embedded-postgres-error.js'

export const DATABASE = 'rode_draad'
export const OWNER_ROLE = 'rode_draad_owner'
export const APP_ROLE = 'rode_draad_app'
export const AUDIT_ROLE = 'rode_draad_audit'

/** Comment on the database: set as the last step, so that its presence means that all steps were done. */
const DONE = 'rode-draad 2'
const RIGHTS = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS'

/**
 * Makes the roles and the database, as the superuser; every step may be repeated, and nothing is written when all
 * was done before. The owner owns the database and is not a superuser; the app role and the audit role may connect
 * and nothing more: the migrations grant them what they need.
 * @throws EmbeddedPostgresError when the server refuses, for instance because the passwords are not its own
 */
export async function setUpDatabase(port: number, credentials: Credentials): Promise<void> {
  try {
    const done = await withClient(port, 'postgres', credentials, async (client) => {
      if (await isDone(client)) return true
      await makeRole(client, OWNER_ROLE, credentials.owner)
      await makeRole(client, APP_ROLE, credentials.app)
      await makeRole(client, AUDIT_ROLE, credentials.audit)
      await makeDatabase(client)
      return false
    })
    if (done) return
    await withClient(port, DATABASE, credentials, async (client) => {
      await client.query('REVOKE ALL ON SCHEMA public FROM PUBLIC')
      await client.query(`COMMENT ON DATABASE ${DATABASE} IS '${DONE}'`)
    })
  } catch (cause) {
    throw new EmbeddedPostgresError('De database kon niet worden ingericht.', { cause })
  }
}

async function isDone(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ comment: string | null }>(
    `SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = $1`,
    [DATABASE],
  )
  return rows[0]?.comment === DONE
}

async function makeRole(client: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role])
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER'
  await client.query(`${verb} ROLE ${role} ${RIGHTS} PASSWORD ${client.escapeLiteral(password)}`)
}

async function makeDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
  if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER_ROLE} TEMPLATE template0`)
  await client.query(`REVOKE ALL ON DATABASE ${DATABASE}, postgres, template1 FROM PUBLIC`)
  await client.query(`GRANT CONNECT ON DATABASE ${DATABASE} TO ${APP_ROLE}, ${AUDIT_ROLE}`)
}

async function withClient<T>(
  port: number,
  database: string,
  { superuser }: Credentials,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    database,
    user: 'postgres',
    password: superuser,
    ssl: false,
  })
  // A connection that breaks also fails the query under way; without a listener it would end the program.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
