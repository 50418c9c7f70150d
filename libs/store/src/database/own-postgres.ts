import { randomBytes } from 'node:crypto'
import { Client, escapeIdentifier, escapeLiteral } from 'pg'
import { keptSecret } from './kept-secret.js'
import { ConfigurationError, type StoreConfiguration } from './configuration.js'

export interface DatabaseUrls {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly auditUrl: string
}

/** A role beside the owner: what it is called when we make it, where its password is kept, and who may name another. */
interface OtherRole {
  readonly name: string
  readonly passwordFile: string
  readonly key: string
  readonly purpose: string
}

const appRole: OtherRole = {
  name: 'rode_draad_app',
  passwordFile: 'app-role.password',
  key: 'DATABASE_APP_URL',
  purpose: 'de toepassing',
}
const auditRole: OtherRole = {
  name: 'rode_draad_audit',
  passwordFile: 'audit-role.password',
  key: 'DATABASE_AUDIT_URL',
  purpose: 'het logboek',
}

/**
 * The three roles in somebody's own PostgreSQL. Those whose address is not given are made by the owner, and their
 * password is kept in the data folder (0600); an owner who may not make roles is told what to set.
 * @throws ConfigurationError when one of them cannot get in, or may do what another one does
 */
export async function ownPostgres(
  configuration: StoreConfiguration & { databaseUrl: string },
): Promise<DatabaseUrls> {
  const { databaseUrl: ownerUrl, databaseAppUrl, databaseAuditUrl, dataDirectory } = configuration
  const owner = await connect(ownerUrl, 'DATABASE_URL')
  try {
    const appUrl = databaseAppUrl ?? (await makeRole(owner, ownerUrl, appRole, dataDirectory))
    const auditUrl = databaseAuditUrl ?? (await makeRole(owner, ownerUrl, auditRole, dataDirectory))
    const ownerName = await nameOf(owner)
    const appName = await requireApart(appUrl, appRole.key, { DATABASE_URL: ownerName })
    await requireApart(auditUrl, auditRole.key, { DATABASE_URL: ownerName, DATABASE_APP_URL: appName })
    return { ownerUrl, appUrl, auditUrl }
  } finally {
    await owner.end()
  }
}

/**
 * That a role is not another one and cannot do as that one: no superuser, no way around row-level security.
 * @returns its name
 */
async function requireApart(
  url: string,
  key: string,
  others: Readonly<Record<string, string>>,
): Promise<string> {
  const client = await connect(url, key)
  try {
    const name = await nameOf(client)
    for (const [otherKey, other] of Object.entries(others)) {
      if (name === other) throw new ConfigurationError(`${key} moet een andere rol hebben dan ${otherKey}.`)
    }
    const { rows } = await client.query<{ too_much: boolean }>(
      `SELECT rolsuper OR rolbypassrls OR EXISTS (
         SELECT FROM unnest($1::text[]) AS other WHERE pg_has_role(current_user, other, 'MEMBER')) AS too_much
       FROM pg_roles WHERE rolname = current_user`,
      [Object.values(others)],
    )
    if (rows[0]?.too_much !== false) {
      throw new ConfigurationError(
        `De rol van ${key} mag te veel: neem een rol die geen beheerder is en die niet bij een van de andere hoort.`,
      )
    }
    return name
  } finally {
    await client.end()
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

/** Makes a role, or gives the one that is there the kept password. @returns its connection string */
async function makeRole(
  owner: Client,
  ownerUrl: string,
  { name, passwordFile, key, purpose }: OtherRole,
  dataDirectory: string,
): Promise<string> {
  const password = await keptSecret(dataDirectory, passwordFile, () => randomBytes(24).toString('base64url'))
  const [role, secret] = [escapeIdentifier(name), escapeLiteral(password)]
  try {
    const { rowCount } = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [name])
    // Naming a power, even to deny it, is in ALTER ROLE only allowed to who has that power.
    await owner.query(
      rowCount === 0
        ? `CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${secret}`
        : `ALTER ROLE ${role} LOGIN PASSWORD ${secret}`,
    )
  } catch (cause) {
    throw new ConfigurationError(
      `De eigenaar van DATABASE_URL mag geen rol maken. Zet ${key} op een rol voor ${purpose}.`,
      { cause },
    )
  }
  const url = new URL(ownerUrl)
  url.username = name
  url.password = password
  return url.href
}

async function nameOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ role: string }>('SELECT current_user AS role')
  return rows[0]?.role ?? ''
}
