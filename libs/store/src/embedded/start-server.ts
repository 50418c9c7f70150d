import { chmod, open, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Binaries } from './binaries.js'
import { clusterPath, giveTo } from './cluster.js'
import { EmbeddedPostgresError } from './embedded-postgres-error.js'
import { programAs, type Privileges } from './privileges.js'
import { runProgram } from './run-program.js'
import { renderSettings, SETTINGS_FILE } from './server-settings.js'
import { findServing } from './serving-processes.js'
import { removeStalePidFile, stopServer } from './stop-server.js'

const LOG_LIMIT_BYTES = 10 * 1024 * 1024
const PORT_ATTEMPTS = 3
/** Repairing after a crash may take minutes on a slow disk. */
const START_TIMEOUT_S = 300
/** How long what a killed server left (shared memory, children) may stand in the way. */
const LINGER_MS = 10_000
const LINGER_PAUSE_MS = 200

const PORT_TAKEN = /could not (bind|create any TCP\/IP)/
const LINGERING = /shared memory block|lock file "[^"]*" already exists|being used by another process/

/** A server that runs: its port on 127.0.0.1 and the number of its main process. */
export interface RunningServer {
  readonly port: number
  readonly postmaster: number | null
}

/**
 * Starts PostgreSQL on a data folder that nothing serves, and waits until it answers. It runs in a session of its
 * own: Ctrl-C in the terminal does not reach it. Its log goes to `<directory>/postgres.log`.
 * @param choosePort asked again, three times at most, when the port turns out to be taken
 * @throws EmbeddedPostgresError when it does not start; `cause` has the end of the log
 */
export async function startServer(
  binaries: Binaries,
  privileges: Privileges,
  directory: string,
  choosePort: () => Promise<number>,
): Promise<RunningServer> {
  const cluster = clusterPath(directory)
  const lingerUntil = performance.now() + LINGER_MS
  for (let portsTried = 1; ;) {
    await removeStalePidFile(cluster)
    const port = await choosePort()
    const reason = await attempt(binaries, privileges, directory, port)
    if (reason === null) return { port, postmaster: (await findServing(cluster)).postmaster }
    if (PORT_TAKEN.test(reason) && portsTried < PORT_ATTEMPTS) portsTried += 1
    else if (LINGERING.test(reason) && performance.now() < lingerUntil) await delay(LINGER_PAUSE_MS)
    else {
      await stopServer(binaries, cluster)
      throw failure(reason, directory)
    }
  }
}

/** @returns null when the server runs, else what it and pg_ctl wrote about it */
async function attempt(
  binaries: Binaries,
  privileges: Privileges,
  directory: string,
  port: number,
): Promise<string | null> {
  const cluster = clusterPath(directory)
  const settings = join(cluster, SETTINGS_FILE)
  await writeFile(settings, renderSettings(port), { mode: 0o600 })
  const log = join(directory, 'postgres.log')
  const logStart = await prepareLog(log)
  await giveTo(privileges, [settings, log])
  const args = ['start', '-D', cluster, '-l', log, '-w', '-t', String(START_TIMEOUT_S)]
  const program = programAs(privileges, binaries.pgCtl, args)
  const { code, output } = await runProgram(program, (START_TIMEOUT_S + 30) * 1000)
  return code === 0 ? null : `${output}\n${await readFrom(log, logStart)}`
}

/** Makes the log, or empties it when it has grown too large. @returns its length in bytes */
async function prepareLog(log: string): Promise<number> {
  await writeFile(log, '', { flag: 'a', mode: 0o600 })
  await chmod(log, 0o600)
  const { size } = await stat(log)
  if (size <= LOG_LIMIT_BYTES) return size
  await truncate(log)
  return 0
}

async function readFrom(log: string, start: number): Promise<string> {
  const handle = await open(log, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(20_000), 0, 20_000, start)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

function failure(reason: string, directory: string): EmbeddedPostgresError {
  const message = PORT_TAKEN.test(reason)
    ? 'PostgreSQL vond geen vrije poort op 127.0.0.1.'
    : LINGERING.test(reason)
      ? `De map met gegevens is nog in gebruik door een andere PostgreSQL: ${clusterPath(directory)}`
      : `PostgreSQL start niet. Zie het logbestand ${join(directory, 'postgres.log')}.`
  return new EmbeddedPostgresError(message, { cause: new Error(reason.trim()) })
}
