import { randomBytes } from 'node:crypto'
import { Client, escapeIdentifier, escapeLiteral } from 'pg'
import { keptSecret } from './kept-secret.js'
import { ConfigurationError, type StoreConfiguration } from './configuration.js'

export interface DatabaseUrls {
  readonly ownerUrl: string
  readonly appUrl: string
}

const appRole = 'rode_draad_app'

/**
 * The two roles in somebody's own PostgreSQL. Without DATABASE_APP_URL the owner makes the application role
 * and its password is kept in the data folder (0600); an owner who may not make roles is told what to set.
 * @throws ConfigurationError when one of them cannot get in, or both are the same
 */
export async function ownPostgres(
  configuration: StoreConfiguration & { databaseUrl: string },
): Promise<DatabaseUrls> {
  const { databaseUrl: ownerUrl, databaseAppUrl, dataDirectory } = configuration
  const owner = await connect(ownerUrl, 'DATABASE_URL')
  try {
    const appUrl = databaseAppUrl ?? (await makeAppRole(owner, ownerUrl, dataDirectory))
    const app = await connect(appUrl, 'DATABASE_APP_URL')
    try {
      if ((await roleOf(app)) === (await roleOf(owner))) {
        throw new ConfigurationError('DATABASE_APP_URL moet een andere rol hebben dan DATABASE_URL.')
      }
    } finally {
      await app.end()
    }
    return { ownerUrl, appUrl }
  } finally {
    await owner.end()
  }
}

async function connect(connectionString: string, key: string): Promise<Client> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (cause) {
    throw new ConfigurationError(`De database van ${key} is niet te bereiken.`, { cause })
  }
  return client
}

/** Makes the application role, or gives the one that is there the kept password. @returns its connection string */
async function makeAppRole(owner: Client, ownerUrl: string, dataDirectory: string): Promise<string> {
  const password = await keptSecret(dataDirectory, 'app-role.password', () =>
    randomBytes(24).toString('base64url'),
  )
  const [role, secret] = [escapeIdentifier(appRole), escapeLiteral(password)]
  try {
    const { rowCount } = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [appRole])
    // Naming a power, even to deny it, is in ALTER ROLE only allowed to who has that power.
    await owner.query(
      rowCount === 0
        ? `CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${secret}`
        : `ALTER ROLE ${role} LOGIN PASSWORD ${secret}`,
    )
  } catch (cause) {
    throw new ConfigurationError(
      'De eigenaar van DATABASE_URL mag geen rol maken. Zet DATABASE_APP_URL op een rol voor de toepassing.',
      { cause },
    )
  }
  const url = new URL(ownerUrl)
  url.username = appRole
  url.password = password
  return url.href
}

async function roleOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ role: string }>('SELECT current_user AS role')
  return rows[0]?.role ?? ''
}
