import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { EmbeddedPostgresError, OWN_SERVER_HINT } from './embedded-postgres-error.js'

/** Absolute paths of the programs of the embedded PostgreSQL, and of the package folder that holds them. */
export interface Binaries {
  readonly initdb: string
  readonly pgCtl: string
  readonly postgres: string
  /** Folder of the platform package; `native/bin`, `native/lib` and `native/share` are in it. */
  readonly packageFolder: string
}

/** The system whose binaries are wanted. */
export interface System {
  readonly platform: NodeJS.Platform
  readonly arch: NodeJS.Architecture
}

const PACKAGES: ReadonlyMap<string, string> = new Map([
  ['darwin-arm64', 'darwin-arm64'],
  ['darwin-x64', 'darwin-x64'],
  ['linux-arm', 'linux-arm'],
  ['linux-arm64', 'linux-arm64'],
  ['linux-ia32', 'linux-ia32'],
  ['linux-ppc64', 'linux-ppc64'],
  ['linux-x64', 'linux-x64'],
  ['win32-x64', 'windows-x64'],
])

/**
 * Finds the PostgreSQL programs that npm installed for this system. Starts nothing and changes nothing.
 * @throws EmbeddedPostgresError when there is no package for the system, or npm did not install it
 */
export function locateBinaries(
  system: System = { platform: process.platform, arch: process.arch },
): Binaries {
  const name = PACKAGES.get(`${system.platform}-${system.arch}`)
  if (name === undefined) throw absent()
  const packageFolder = dirname(dirname(resolveEntry(`@embedded-postgres/${name}`)))
  const program = (file: string): string =>
    join(packageFolder, 'native', 'bin', system.platform === 'win32' ? `${file}.exe` : file)
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres'), packageFolder }
}

/** The platform packages are optional dependencies of embedded-postgres, so they are looked up from there. */
function resolveEntry(packageName: string): string {
  try {
    const own = createRequire(import.meta.url)
    return createRequire(own.resolve('embedded-postgres')).resolve(packageName)
  } catch (cause) {
    throw absent(cause)
  }
}

function absent(cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `Er is geen ingebouwde PostgreSQL voor dit systeem. ${OWN_SERVER_HINT}`,
    cause === undefined ? undefined : { cause },
  )
}
