import { createHash, randomBytes } from 'node:crypto'
import { escapeIdentifier, escapeLiteral, type Client } from 'pg'
import { ConfigurationError } from './configuration.js'
import { keptSecret, presentSecret } from './kept-secret.js'
import { codeOf, reachDatabase, whyNot } from './reach-database.js'

/** A role beside the owner: what it is called when we make it, where its password is kept, and who may name another. */
export interface OtherRole {
  readonly name: string
  readonly passwordFile: string
  readonly key: string
  readonly purpose: string
}

export const appRole: OtherRole = {
  name: 'rode_draad_app',
  passwordFile: 'app-role.password',
  key: 'DATABASE_APP_URL',
  purpose: 'de toepassing',
}
export const auditRole: OtherRole = {
  name: 'rode_draad_audit',
  passwordFile: 'audit-role.password',
  key: 'DATABASE_AUDIT_URL',
  purpose: 'het logboek',
}

export const rolesOfAnother =
  'Een ander programma heeft de rollen van deze database gemaakt. Zet DATABASE_APP_URL en DATABASE_AUDIT_URL, of neem app-role.password en audit-role.password over uit de datamap van dat programma.'

/**
 * The role of this database, made when it is not there. Roles are of the whole server: the name has the database in
 * it, and the password of a role that is there stays as it is. A role without the database in its name, for which
 * the kept password is right, goes on.
 * @returns its connection string
 * @throws ConfigurationError when the role is there and its password is not in this data folder, or when it cannot
 *   be made
 */
export async function roleOfDatabase(
  owner: Client,
  ownerUrl: string,
  role: OtherRole,
  dataDirectory: string,
): Promise<string> {
  const name = `${role.name}_${await databasePart(owner, role.name)}`
  const present = await presentRoles(owner, [name, role.name])
  const kept = await presentSecret(dataDirectory, role.passwordFile)
  for (const known of kept === null ? [] : present) {
    const url = urlOf(ownerUrl, known, kept ?? '')
    if (await letsIn(url)) return url
  }
  if (present.includes(name)) throw new ConfigurationError(rolesOfAnother)
  const password = await keptSecret(dataDirectory, role.passwordFile, () =>
    randomBytes(24).toString('base64url'),
  )
  await makeRole(owner, { ...role, name }, password)
  return urlOf(ownerUrl, name, password)
}

async function makeRole(owner: Client, { name, key, purpose }: OtherRole, password: string): Promise<void> {
  const [role, secret] = [escapeIdentifier(name), escapeLiteral(password)]
  try {
    await owner.query(`CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${secret}`)
  } catch (cause) {
    const code = codeOf(cause)
    // Two programs that start at once both found none.
    if (code === '42710' || code === '23505') throw new ConfigurationError(rolesOfAnother, { cause })
    throw new ConfigurationError(
      code === '42501'
        ? `De eigenaar van DATABASE_URL mag geen rol maken. Zet ${key} op een rol voor ${purpose}.`
        : `De database van DATABASE_URL ${whyNot(cause)}.`,
      { cause },
    )
  }
}

/** The name of the database, or its hash where a name of a role (63 bytes) would become too long. */
async function databasePart(owner: Client, prefix: string): Promise<string> {
  const { rows } = await owner.query<{ name: string }>('SELECT current_database() AS name')
  const name = rows[0]?.name ?? ''
  if (Buffer.byteLength(`${prefix}_${name}`) <= 63) return name
  return createHash('sha256').update(name).digest('hex').slice(0, 32)
}

/** @returns those of the names that are roles of the server, in the order given */
async function presentRoles(owner: Client, names: readonly string[]): Promise<string[]> {
  const { rows } = await owner.query<{ rolname: string }>(
    'SELECT rolname FROM pg_roles WHERE rolname = ANY ($1::text[])',
    [names],
  )
  return names.filter((name) => rows.some(({ rolname }) => rolname === name))
}

/** Whether the password is that of the role. @throws ConfigurationError when the server does not come to say */
async function letsIn(url: string): Promise<boolean> {
  try {
    const client = await reachDatabase(url, 'DATABASE_URL')
    await client.end()
    return true
  } catch (error) {
    const code = codeOf((error as Error).cause)
    if (code === '28P01' || code === '28000') return false
    throw error
  }
}

function urlOf(ownerUrl: string, name: string, password: string): string {
  const url = new URL(ownerUrl)
  url.username = encodeURIComponent(name)
  url.password = encodeURIComponent(password)
  return url.href
}
