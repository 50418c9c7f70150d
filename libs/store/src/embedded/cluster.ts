import {
  appendFile,
  chmod,
  chown,
  lchown,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './binaries.js'
import { EmbeddedPostgresError } from './embedded-postgres-error.js'
import { programAs, type Privileges } from './privileges.js'
import { runProgram } from './run-program.js'
import { SETTINGS_FILE } from './server-settings.js'

const TEMPORARY = 'cluster.init-'
const INITDB_TIMEOUT_MS = 300_000

/** Where the data folder is, inside the directory of the embedded server. */
export function clusterPath(directory: string): string {
  return join(directory, 'cluster')
}

/**
 * The major version that made the data folder.
 * @returns null when there is no data folder yet
 * @throws EmbeddedPostgresError when it cannot be read
 */
export async function readClusterVersion(directory: string): Promise<number | null> {
  try {
    return Number.parseInt(await readFile(join(clusterPath(directory), 'PG_VERSION'), 'utf8'), 10)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new EmbeddedPostgresError(`De map met gegevens is niet leesbaar: ${clusterPath(directory)}`, {
      cause,
    })
  }
}

/**
 * Makes the data folder in a temporary folder beside its place and then renames it, so that it is there whole or
 * not at all. What an interrupted attempt left is cleared away.
 * @param password of the superuser `postgres`
 * @throws EmbeddedPostgresError when initdb fails or the place is taken by something else
 */
export async function initialiseCluster(
  binaries: Binaries,
  privileges: Privileges,
  directory: string,
  password: string,
): Promise<void> {
  await removeLeftovers(directory)
  const temporary = await mkdtemp(join(directory, TEMPORARY))
  const [data, passwordFile] = [join(temporary, 'data'), join(temporary, 'password')]
  try {
    await mkdir(data, { mode: 0o700 })
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
    await giveTo(privileges, [passwordFile, data, temporary])
    const options = ['-D', data, '-U', 'postgres', '--pwfile', passwordFile, '--auth=scram-sha-256']
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    const args = [...options, ...locale, '--data-checksums', '--no-instructions']
    const { code, output } = await runProgram(programAs(privileges, binaries.initdb, args), INITDB_TIMEOUT_MS)
    if (code !== 0) {
      throw new EmbeddedPostgresError('PostgreSQL kon geen nieuwe map met gegevens maken.', {
        cause: new Error(output),
      })
    }
    await appendFile(join(data, 'postgresql.conf'), `\ninclude '${SETTINGS_FILE}'\n`)
    await moveIntoPlace(data, clusterPath(directory))
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** Gives the whole data folder to the user the server runs as now, when it belonged to another (root only). */
export async function adoptCluster(privileges: Privileges, directory: string): Promise<void> {
  const cluster = clusterPath(directory)
  const { uid } = await stat(cluster)
  const { owner } = privileges
  if (owner === null || uid === owner) return
  if (privileges.kind === 'plain') {
    throw new EmbeddedPostgresError(`De map met gegevens is van een andere gebruiker: ${cluster}`)
  }
  for (const name of await readdir(cluster, { recursive: true }))
    await lchown(join(cluster, name), owner, owner)
  // The folder itself comes last: its owner tells whether the work was finished.
  await lchown(cluster, owner, owner)
}

/** Makes the user the server runs as the owner of these files. */
export async function giveTo(privileges: Privileges, paths: readonly string[]): Promise<void> {
  if (privileges.kind === 'plain') return
  for (const path of paths) await chown(path, privileges.owner ?? 0, privileges.owner ?? 0)
}

async function moveIntoPlace(data: string, cluster: string): Promise<void> {
  try {
    await rmdir(cluster).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
    await chmod(data, 0o700)
    await rename(data, cluster)
  } catch (cause) {
    throw new EmbeddedPostgresError(`Op deze plaats staat iets anders dan een PostgreSQL-map: ${cluster}`, {
      cause,
    })
  }
}

/** Best effort: an initdb that outlived its parent may still be writing; the next start clears the rest. */
async function removeLeftovers(directory: string): Promise<void> {
  const names = (await readdir(directory)).filter((name) => name.startsWith(TEMPORARY))
  for (const name of names) {
    await rm(join(directory, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
  }
}
