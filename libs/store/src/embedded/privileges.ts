import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Binaries } from './binaries.js'
import { EmbeddedPostgresError, OWN_SERVER_HINT } from './embedded-postgres-error.js'
import { runProgram, type Program } from './run-program.js'

/**
 * As whom PostgreSQL runs; it refuses to be root.
 * - plain: as the user of this process
 * - other-user: as a user without rights (root only)
 * - namespace: inside a user namespace where root counts as user 1000 (root only); its files stay root's
 */
export interface Privileges {
  readonly kind: 'plain' | 'other-user' | 'namespace'
  /** uid and gid that must own the data folder; null when that is nobody's concern (Windows). */
  readonly owner: number | null
}

/** The customary number of `nobody`: it needs no entry in the list of users. */
const NOBODY = 65_534
const PROBE_TIMEOUT_MS = 15_000

/** The program as it has to be started under these privileges. */
export function programAs(privileges: Privileges, file: string, args: readonly string[]): Program {
  switch (privileges.kind) {
    case 'plain':
      return { file, args }
    case 'other-user':
      return { file, args, identity: { uid: NOBODY, gid: NOBODY } }
    case 'namespace':
      return { file: 'unshare', args: ['-U', '--map-user=1000', '--map-group=1000', file, ...args] }
  }
}

/**
 * Chooses as whom PostgreSQL runs, and tries it.
 * @param directory an existing folder, by its real path: the parent of the data folder
 * @param uid the user of this process; undefined on Windows
 * @returns the first that can reach both the folder and the programs and that really starts; `version` is its answer
 * @throws EmbeddedPostgresError when PostgreSQL cannot run here
 */
export async function choosePrivileges(
  binaries: Binaries,
  directory: string,
  uid: number | undefined = process.getuid?.(),
): Promise<{ readonly privileges: Privileges; readonly version: string }> {
  const failures: string[] = []
  for (const privileges of candidates(uid)) {
    if (privileges.kind !== 'plain' && !(await reaches(privileges.owner, binaries, directory))) {
      failures.push(`${privileges.kind}: not every parent folder is traversable`)
      continue
    }
    const probe = await runProgram(programAs(privileges, binaries.postgres, ['--version']), PROBE_TIMEOUT_MS)
    if (probe.code === 0) return { privileges, version: probe.output.trim() }
    failures.push(`${privileges.kind}: ${probe.output.trim()}`)
  }
  const message =
    uid === 0
      ? `PostgreSQL weigert te draaien als root. Start het programma als gewone gebruiker. Of: ${lowerFirst(OWN_SERVER_HINT)}`
      : `De ingebouwde PostgreSQL werkt niet op dit systeem. ${OWN_SERVER_HINT}`
  throw new EmbeddedPostgresError(message, { cause: new Error(failures.join('; ')) })
}

function candidates(uid: number | undefined): readonly Privileges[] {
  if (uid !== 0) return [{ kind: 'plain', owner: uid ?? null }]
  return [
    { kind: 'other-user', owner: NOBODY },
    { kind: 'namespace', owner: 0 },
  ]
}

async function reaches(owner: number | null, binaries: Binaries, directory: string): Promise<boolean> {
  const folders = new Set([
    ...withParents(directory),
    ...withParents(dirname(binaries.postgres)),
    ...withParents(join(binaries.packageFolder, 'native', 'share', 'postgresql')),
  ])
  const passable = await Promise.all([...folders].map((folder) => isTraversable(folder, owner)))
  return passable.every(Boolean)
}

/** Without the powers of root, the owner's or else everyone's execute bit decides. */
async function isTraversable(folder: string, owner: number | null): Promise<boolean> {
  const { mode, uid } = await stat(folder)
  return (mode & (uid === owner ? 0o100 : 0o001)) !== 0
}

function withParents(folder: string): readonly string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...withParents(parent)]
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
