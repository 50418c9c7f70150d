import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client, escapeIdentifier, escapeLiteral } from 'pg'
import { ConfigurationError, type StoreConfiguration } from './configuration.js'

export interface DatabaseUrls {
  readonly ownerUrl: string
  readonly appUrl: string
}

const appRole = 'rode_draad_app'

/**
 * The two roles in somebody's own PostgreSQL. Without DATABASE_APP_URL the owner makes the application role
 * and its password is kept in the data folder (0600); an owner who may not make roles is told what to set.
 * @throws ConfigurationError
 */
export async function ownPostgres(
  configuration: StoreConfiguration & { databaseUrl: string },
): Promise<DatabaseUrls> {
  const { databaseUrl: ownerUrl, databaseAppUrl, dataDirectory } = configuration
  if (databaseAppUrl) return { ownerUrl, appUrl: databaseAppUrl }
  const password = await keptPassword(dataDirectory)
  const client = new Client({ connectionString: ownerUrl })
  try {
    await client.connect()
  } catch (cause) {
    throw new ConfigurationError('De database van DATABASE_URL is niet te bereiken.', { cause })
  }
  try {
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [appRole])
    const verb = rowCount === 0 ? 'CREATE' : 'ALTER'
    await client.query(
      `${verb} ROLE ${escapeIdentifier(appRole)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${escapeLiteral(password)}`,
    )
  } catch (cause) {
    throw new ConfigurationError(
      'De eigenaar van DATABASE_URL mag geen rol maken. Zet DATABASE_APP_URL op een rol voor de toepassing.',
      { cause },
    )
  } finally {
    await client.end()
  }
  const url = new URL(ownerUrl)
  url.username = appRole
  url.password = password
  return { ownerUrl, appUrl: url.href }
}

async function keptPassword(dataDirectory: string): Promise<string> {
  const file = join(dataDirectory, 'app-role.password')
  await mkdir(dataDirectory, { recursive: true })
  try {
    await writeFile(file, randomBytes(24).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return (await readFile(file, 'utf8')).trim()
}
