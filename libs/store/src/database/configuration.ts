import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { z } from 'zod'
import { keptSecret, presentSecret } from './kept-secret.js'

export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
}

const postgresUrl = z.string().refine((url) => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url))
/** These roles are granted their rights by name, so the address has to say the name. */
const roleUrl = postgresUrl.refine((url) => URL.canParse(url) && new URL(url).username !== '')
const environment = z.object({
  DATA_DIR: z.string().min(1).optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_APP_URL: roleUrl.optional(),
  DATABASE_AUDIT_URL: roleUrl.optional(),
  SIGNAL_HASH_KEY: z.string().min(32).optional(),
  RETENTION_TERMS: z.string().min(1).optional(),
})

export interface StoreConfiguration {
  readonly dataDirectory: string
  /** Owner of one's own PostgreSQL; null for the embedded one. */
  readonly databaseUrl: string | null
  readonly databaseAppUrl: string | null
  /** Role that adds to the log of reading cases. */
  readonly databaseAuditUrl: string | null
  readonly signalHashKey: string | null
  /** File with the terms of text; null for the proposal in data/reference/retention.csv. */
  readonly retentionTerms: string | null
}

/**
 * Reads what concerns the store from the environment, once. An error names keys, never values.
 * @param workspace folder that a relative DATA_DIR and the default data/local start from
 * @throws ConfigurationError
 */
export function storeConfiguration(env: NodeJS.ProcessEnv, workspace: string): StoreConfiguration {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    const keys = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))].join(', ')
    throw new ConfigurationError(`Deze instelling klopt niet: ${keys}.`)
  }
  const { DATA_DIR, DATABASE_URL, DATABASE_APP_URL, DATABASE_AUDIT_URL, SIGNAL_HASH_KEY, RETENTION_TERMS } =
    parsed.data
  for (const [key, value] of Object.entries({ DATABASE_APP_URL, DATABASE_AUDIT_URL })) {
    if (value && !DATABASE_URL) throw new ConfigurationError(`${key} werkt alleen samen met DATABASE_URL.`)
  }
  for (const [key, value] of Object.entries({ DATABASE_URL, DATABASE_APP_URL, DATABASE_AUDIT_URL })) {
    if (value && !isSafeConnection(value)) {
      throw new ConfigurationError(
        `${key} wijst naar een andere computer: zet er ?sslmode=verify-full achter, zodat niemand meeleest.`,
      )
    }
  }
  return {
    dataDirectory: resolve(workspace, DATA_DIR ?? 'data/local'),
    databaseUrl: DATABASE_URL ?? null,
    databaseAppUrl: DATABASE_APP_URL ?? null,
    databaseAuditUrl: DATABASE_AUDIT_URL ?? null,
    signalHashKey: SIGNAL_HASH_KEY ?? null,
    retentionTerms: RETENTION_TERMS === undefined ? null : resolve(workspace, RETENTION_TERMS),
  }
}

/** On this machine, or over TLS to a server that proves who it is. */
function isSafeConnection(url: string): boolean {
  const { hostname, searchParams } = new URL(url)
  const host = searchParams.get('host') ?? hostname
  const local = host === '' || host.startsWith('/') || /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host)
  return local || searchParams.get('sslmode') === 'verify-full'
}

export type HashKeyConfiguration = Pick<StoreConfiguration, 'signalHashKey' | 'dataDirectory'>

const hashKeyFile = 'signal-hash.key'

/** The key of the keyed hashes: from the environment, else a 0600 file in the data folder made at first use. */
export async function signalHashKey({
  signalHashKey: given,
  dataDirectory,
}: HashKeyConfiguration): Promise<Buffer> {
  if (given) return Buffer.from(given, 'utf8')
  return keyOf(await keptSecret(dataDirectory, hashKeyFile, () => randomBytes(32).toString('hex')))
}

/** The same where it is there already; null where it would be made. */
export async function presentHashKey({
  signalHashKey: given,
  dataDirectory,
}: HashKeyConfiguration): Promise<Buffer | null> {
  if (given) return Buffer.from(given, 'utf8')
  const secret = await presentSecret(dataDirectory, hashKeyFile)
  return secret === null ? null : keyOf(secret)
}

function keyOf(secret: string): Buffer {
  const key = Buffer.from(secret, 'hex')
  if (key.length === 32) return key
  throw new ConfigurationError(
    `Het bestand ${hashKeyFile} in de datamap is beschadigd. Zet de reservekopie terug.`,
  )
}
