import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './binaries.js'
import { EmbeddedPostgresError } from './embedded-postgres-error.js'
import { runProgram } from './run-program.js'
import { findServing } from './serving-processes.js'
import { waitUntil } from './wait-until.js'

/**
 * How long each way of stopping may take, in milliseconds. A fast shutdown that falls in the repair after a crash
 * of one server process may wait for ever (seen in 18.4), and stopping immediately loses nothing, so this is short.
 */
export interface StopPatience {
  /** Fast shutdown: ends the connections, writes everything down. */
  readonly fastMs: number
  /** Children that survived their main process end by themselves. */
  readonly childrenMs: number
  /** Immediate shutdown: drops everything, the next start repairs. */
  readonly immediateMs: number
}

const PATIENCE: StopPatience = { fastMs: 10_000, childrenMs: 2_000, immediateMs: 10_000 }

/**
 * Stops whatever serves this data folder: fast (SIGINT), and immediately (SIGQUIT) when that takes too long.
 * Returns at once when nothing runs.
 * @param cluster the data folder by its real path
 * @throws EmbeddedPostgresError when it does not stop
 */
export async function stopServer(binaries: Binaries, cluster: string, patience = PATIENCE): Promise<void> {
  const gone = async (): Promise<boolean> => (await findServing(cluster)).all.length === 0
  const { postmaster, all } = await findServing(cluster)
  if (all.length === 0) return
  if (postmaster !== null) await send(binaries, 'INT', postmaster)
  if (await waitUntil(gone, { timeoutMs: postmaster === null ? patience.childrenMs : patience.fastMs }))
    return
  for (const pid of (await findServing(cluster)).all) await send(binaries, 'QUIT', pid)
  if (await waitUntil(gone, { timeoutMs: patience.immediateMs })) return
  throw new EmbeddedPostgresError(`PostgreSQL is niet te stoppen in de map ${cluster}.`)
}

/**
 * Removes the postmaster.pid that a killed server left behind. PostgreSQL does so itself, unless the number in it
 * has meanwhile been given to another program. Only on Linux is it certain that nothing serves the folder.
 */
export async function removeStalePidFile(cluster: string): Promise<void> {
  if (process.platform !== 'linux') return
  if ((await findServing(cluster)).all.length === 0)
    await rm(join(cluster, 'postmaster.pid'), { force: true })
}

async function send(binaries: Binaries, signal: 'INT' | 'QUIT', pid: number): Promise<void> {
  if (process.platform === 'win32') {
    await runProgram({ file: binaries.pgCtl, args: ['kill', signal, String(pid)] }, 10_000)
    return
  }
  try {
    process.kill(pid, `SIG${signal}`)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ESRCH') return
    throw new EmbeddedPostgresError('PostgreSQL draait al, gestart door een andere gebruiker.', { cause })
  }
}
