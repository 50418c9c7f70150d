import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { EmbeddedPostgresError } from './embedded-postgres-error.js'

const shape = z.strictObject({
  superuser: z.string().min(20),
  owner: z.string().min(20),
  app: z.string().min(20),
  audit: z.string().min(20),
})
/** An installation from before the log of reading cases lacks that role. */
const keptShape = shape.partial({ audit: true })

/**
 * Passwords of the four roles: `postgres` (set-up only), `rode_draad_owner`, `rode_draad_app` and
 * `rode_draad_audit`.
 */
export type Credentials = Readonly<z.infer<typeof shape>>
export type KeptCredentials = Readonly<z.infer<typeof keptShape>>

/** Passwords that need no escaping in a URL. @param randomBytes as in node:crypto */
export function makeCredentials(randomBytes: (size: number) => Buffer): Credentials {
  const password = (): string => randomBytes(24).toString('base64url')
  return { superuser: password(), owner: password(), app: password(), audit: password() }
}

/**
 * The passwords kept in `<directory>/credentials.json`.
 * @returns null when the file is absent
 * @throws EmbeddedPostgresError when the file cannot be read or is damaged; it never says what the file holds
 */
export async function readCredentials(directory: string): Promise<KeptCredentials | null> {
  const file = pathOf(directory)
  try {
    return keptShape.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new EmbeddedPostgresError(
      `Het bestand met de wachtwoorden van PostgreSQL is onleesbaar of beschadigd: ${file}`,
      // A JSON error quotes what it could not read, so only the system's own errors go along.
      (cause as NodeJS.ErrnoException).code === undefined ? undefined : { cause },
    )
  }
}

/** Writes `<directory>/credentials.json`, readable by this user only; whole or not at all. */
export async function writeCredentials(directory: string, credentials: Credentials): Promise<void> {
  const file = pathOf(directory)
  const handle = await open(`${file}.new`, 'w', 0o600)
  try {
    await handle.chmod(0o600)
    await handle.writeFile(`${JSON.stringify(credentials, null, 2)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${file}.new`, file)
}

function pathOf(directory: string): string {
  return join(directory, 'credentials.json')
}
