import { chmod, readFile, stat, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Binaries } from './binaries.js'
import { EmbeddedPostgresError, OWN_SERVER_HINT } from './embedded-postgres-error.js'

/** Read and execute for everyone. */
const EXECUTABLE = 0o555

/**
 * Makes the installed package ready to run: npm packages hold no symbolic links, so the shared libraries get theirs
 * from `native/pg-symlinks.json` (npm may have blocked the install script that does it), and the programs get
 * their execute bits. Nothing is written when all is in place already.
 * @throws EmbeddedPostgresError when something is missing and the package folder is not writable
 */
export async function preparePackage(binaries: Binaries): Promise<void> {
  try {
    for (const link of await readLinks(binaries.packageFolder)) {
      await ensureLink(join(binaries.packageFolder, link.source), join(binaries.packageFolder, link.target))
    }
    for (const program of [binaries.initdb, binaries.pgCtl, binaries.postgres])
      await ensureExecutable(program)
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `De ingebouwde PostgreSQL is niet volledig geïnstalleerd. Voer npm ci opnieuw uit. ${OWN_SERVER_HINT}`,
      { cause },
    )
  }
}

/** `source` is the real file, `target` the link to it, both relative to the package folder; [] without a list. */
async function readLinks(packageFolder: string): Promise<readonly { source: string; target: string }[]> {
  const text = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  return JSON.parse(text) as { source: string; target: string }[]
}

async function ensureLink(source: string, target: string): Promise<void> {
  const present = await stat(target).then(
    () => true,
    () => false,
  )
  if (present) return
  await symlink(relative(dirname(target), source), target).catch((error: NodeJS.ErrnoException) => {
    // Another process may have made it in the meantime.
    if (error.code !== 'EEXIST') throw error
  })
}

async function ensureExecutable(program: string): Promise<void> {
  if (process.platform === 'win32') return
  const { mode } = await stat(program)
  if ((mode & EXECUTABLE) !== EXECUTABLE) await chmod(program, mode | EXECUTABLE)
}
