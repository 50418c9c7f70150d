import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { z } from 'zod'
import { keptSecret } from './kept-secret.js'

export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
}

const postgresUrl = z.string().refine((url) => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url))
/** The application role is granted its rights by name, so its address has to say the name. */
const appUrl = postgresUrl.refine((url) => URL.canParse(url) && new URL(url).username !== '')
const environment = z.object({
  DATA_DIR: z.string().min(1).optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_APP_URL: appUrl.optional(),
  SIGNAL_HASH_KEY: z.string().min(32).optional(),
})

export interface StoreConfiguration {
  readonly dataDirectory: string
  /** Owner of one's own PostgreSQL; null for the embedded one. */
  readonly databaseUrl: string | null
  readonly databaseAppUrl: string | null
  readonly signalHashKey: string | null
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
  const { DATA_DIR, DATABASE_URL, DATABASE_APP_URL, SIGNAL_HASH_KEY } = parsed.data
  if (DATABASE_APP_URL && !DATABASE_URL) {
    throw new ConfigurationError('DATABASE_APP_URL werkt alleen samen met DATABASE_URL.')
  }
  return {
    dataDirectory: resolve(workspace, DATA_DIR ?? 'data/local'),
    databaseUrl: DATABASE_URL ?? null,
    databaseAppUrl: DATABASE_APP_URL ?? null,
    signalHashKey: SIGNAL_HASH_KEY ?? null,
  }
}

/** The key of the keyed hashes: from the environment, else a 0600 file in the data folder made at first use. */
export async function signalHashKey({
  signalHashKey: given,
  dataDirectory,
}: StoreConfiguration): Promise<Buffer> {
  if (given) return Buffer.from(given, 'utf8')
  const secret = await keptSecret(dataDirectory, 'signal-hash.key', () => randomBytes(32).toString('hex'))
  const key = Buffer.from(secret, 'hex')
  if (key.length !== 32) {
    throw new ConfigurationError(
      `Het bestand signal-hash.key in de datamap is beschadigd. Zet de reservekopie terug.`,
    )
  }
  return key
}
