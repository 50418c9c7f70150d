import type { Client } from 'pg'
import { ConfigurationError, type StoreConfiguration } from './configuration.js'
import { fitsHashKey, otherHashKey } from './known-hash-key.js'
import { appRole, auditRole, roleOfDatabase } from './own-roles.js'
import { reachDatabase } from './reach-database.js'

export interface DatabaseUrls {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly auditUrl: string
}

/**
 * The three roles in somebody's own PostgreSQL. Those whose address is not given are made by the owner, and their
 * password is kept in the data folder (0600); an owner who may not make roles is told what to set. A program that
 * has no business with the database, its hash key being another one, is refused before any role is touched.
 * @throws ConfigurationError when one of them cannot get in, or may do what another one does
 */
export async function ownPostgres(
  configuration: StoreConfiguration & { databaseUrl: string },
): Promise<DatabaseUrls> {
  const { databaseUrl: ownerUrl, databaseAppUrl, databaseAuditUrl, dataDirectory } = configuration
  const owner = await reachDatabase(ownerUrl, 'DATABASE_URL')
  try {
    await requireWritable(owner)
    await requireHashKey(owner, configuration)
    const appUrl = databaseAppUrl ?? (await roleOfDatabase(owner, ownerUrl, appRole, dataDirectory))
    const auditUrl = databaseAuditUrl ?? (await roleOfDatabase(owner, ownerUrl, auditRole, dataDirectory))
    const ownerName = await nameOf(owner)
    const appName = await requireApart(appUrl, appRole.key, { DATABASE_URL: ownerName })
    await requireApart(auditUrl, auditRole.key, { DATABASE_URL: ownerName, DATABASE_APP_URL: appName })
    return { ownerUrl, appUrl, auditUrl }
  } finally {
    await owner.end()
  }
}

/** A standby, or a database that was made read-only, cannot be worked with. */
async function requireWritable(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ transaction_read_only: string }>('SHOW transaction_read_only')
  if (rows[0]?.transaction_read_only === 'off') return
  throw new ConfigurationError('De database van DATABASE_URL is alleen te lezen.')
}

async function requireHashKey(owner: Client, configuration: StoreConfiguration): Promise<void> {
  const { rows } = await owner.query<{ there: boolean }>(
    `SELECT to_regclass('hash_key') IS NOT NULL AS there`,
  )
  if (rows[0]?.there !== true) return
  const query = async (sql: string, values: unknown[]) =>
    (await owner.query<{ fingerprint: Buffer }>(sql, values)).rows
  if (!(await fitsHashKey(query, configuration))) throw new ConfigurationError(otherHashKey)
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
  const client = await reachDatabase(url, key)
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

async function nameOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ role: string }>('SELECT current_user AS role')
  return rows[0]?.role ?? ''
}
