import { randomBytes } from 'node:crypto'
import { access, chmod, constants, mkdir, realpath } from 'node:fs/promises'
import { locateBinaries, type Binaries } from './binaries.js'
import { adoptCluster, clusterPath, initialiseCluster, readClusterVersion } from './cluster.js'
import { makeCredentials, readCredentials, writeCredentials, type Credentials } from './credentials.js'
import { APP_ROLE, AUDIT_ROLE, DATABASE, OWNER_ROLE, setUpDatabase } from './database-roles.js'
import { EmbeddedPostgresError } from './embedded-postgres-error.js'
import { findFreePort } from './free-port.js'
import { keepRunning } from './keep-running.js'
import { preparePackage } from './prepare-package.js'
import { choosePrivileges, type Privileges } from './privileges.js'
import { findServing, isServing } from './serving-processes.js'
import { startServer } from './start-server.js'
import { stopServer } from './stop-server.js'

export interface EmbeddedPostgresOptions {
  /** Folder for everything of the server; made when absent. It must have one user at a time: the caller sees to that. */
  readonly directory: string
  /** Told in Dutch, a line at a time, what goes on. */
  readonly log?: (line: string) => void
  /** A port of 127.0.0.1; asked again when it turns out to be taken. Default: any free one. */
  readonly choosePort?: () => Promise<number>
  /** Start it again, on the same port, when it falls away before it is stopped. */
  readonly keepRunning?: boolean
}

/** A PostgreSQL that runs and is set up. */
export interface EmbeddedPostgres {
  /** Connection string of the role that owns the database and migrates it. */
  readonly ownerUrl: string
  /** Connection string of the role the program works with; it may only connect until it is granted more. */
  readonly appUrl: string
  /** Connection string of the role that adds to the log of reading cases; likewise. */
  readonly auditUrl: string
  readonly port: number
  /** Stops the server; may be called more than once. It leaves a server that was started later alone. */
  stop(): Promise<void>
}

/**
 * Starts the embedded PostgreSQL on a folder: the first time it makes the database, later it continues with the
 * data. A server that a killed program left behind is stopped first.
 * @throws EmbeddedPostgresError with one line of Dutch
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log = () => undefined, choosePort = findFreePort } = options
  const binaries = locateBinaries()
  await preparePackage(binaries)
  const directory = await prepareDirectory(options.directory)
  const cluster = clusterPath(directory)
  if ((await findServing(cluster)).all.length > 0) {
    log('Een eerder gestarte PostgreSQL draait nog en wordt gestopt.')
    await stopServer(binaries, cluster)
  }
  const { privileges, version } = await choosePrivileges(binaries, directory)
  const credentials = await prepareCluster(binaries, privileges, version, directory, log)
  let server = await startServer(binaries, privileges, directory, choosePort)
  const { port } = server
  let stopLooking = async () => {}
  const stop = async (): Promise<void> => {
    await stopLooking()
    if ((await findServing(cluster)).postmaster === server.postmaster) await stopServer(binaries, cluster)
  }
  try {
    await setUpDatabase(port, credentials)
  } catch (error) {
    await stop()
    throw error
  }
  if (options.keepRunning === true) {
    stopLooking = keepRunning({
      isRunning: () => isServing(cluster, server.postmaster),
      start: async () => {
        // What its children still hold.
        await stopServer(binaries, cluster)
        server = await startServer(binaries, privileges, directory, async () => port)
      },
      log,
    })
  }
  log(`PostgreSQL draait op 127.0.0.1:${port}.`)
  const urlOf = (role: string, password: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${DATABASE}`
  return {
    ownerUrl: urlOf(OWNER_ROLE, credentials.owner),
    appUrl: urlOf(APP_ROLE, credentials.app),
    auditUrl: urlOf(AUDIT_ROLE, credentials.audit),
    port,
    stop,
  }
}

/** A new folder is closed to others, except that as root the server's own user has to pass through it. */
async function prepareDirectory(wanted: string): Promise<string> {
  try {
    const made = await mkdir(wanted, { recursive: true })
    const directory = await realpath(wanted)
    if (made !== undefined) await chmod(directory, process.getuid?.() === 0 ? 0o711 : 0o700)
    await access(directory, constants.R_OK | constants.W_OK | constants.X_OK)
    return directory
  } catch (cause) {
    throw new EmbeddedPostgresError(`PostgreSQL kan niet schrijven in de map ${wanted}`, { cause })
  }
}

async function prepareCluster(
  binaries: Binaries,
  privileges: Privileges,
  version: string,
  directory: string,
  log: (line: string) => void,
): Promise<Credentials> {
  const [kept, made] = [await keptCredentials(directory), await readClusterVersion(directory)]
  const major = Number(/ (\d+)/.exec(version)?.[1])
  if (made === null) {
    log('PostgreSQL wordt voor de eerste keer klaargezet.')
    const credentials = kept ?? makeCredentials(randomBytes)
    if (kept === null) await writeCredentials(directory, credentials)
    await initialiseCluster(binaries, privileges, directory, credentials.superuser)
    return credentials
  }
  if (made !== major) {
    throw new EmbeddedPostgresError(
      `De gegevens in ${directory} zijn van PostgreSQL ${made}; deze versie van het programma heeft ${major}.`,
    )
  }
  if (kept === null) {
    throw new EmbeddedPostgresError(
      `In ${directory} ontbreekt credentials.json. Zet dat bestand terug uit de reservekopie.`,
    )
  }
  await adoptCluster(privileges, directory)
  return kept
}

/** The passwords that are there, with those of roles that came later; null when there are none yet. */
async function keptCredentials(directory: string): Promise<Credentials | null> {
  const kept = await readCredentials(directory)
  if (kept === null) return null
  const { audit } = kept
  if (audit !== undefined) return { ...kept, audit }
  const credentials = { ...kept, audit: makeCredentials(randomBytes).audit }
  await writeCredentials(directory, credentials)
  return credentials
}
