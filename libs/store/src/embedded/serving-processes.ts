import { execFile } from 'node:child_process'
import { readFile, readdir, readlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

/** The PostgreSQL processes that work in one data folder. */
export interface Serving {
  /** The main process, when it is alive and known from postmaster.pid. */
  readonly postmaster: number | null
  /** All of them, the main process included; children may outlive it for a moment. [] when nothing runs. */
  readonly all: readonly number[]
}

/**
 * Looks which processes serve this data folder. A number in postmaster.pid is not believed at its word: after a
 * restart of the machine it may belong to any other program.
 * @param cluster the data folder by its real path; it need not exist
 * @source https://www.postgresql.org/docs/18/storage-file-layout.html (postmaster.pid)
 */
export async function findServing(cluster: string): Promise<Serving> {
  const noted = await readPostmasterFile(cluster)
  if (process.platform === 'linux') {
    const all = await processesIn(cluster)
    return { postmaster: noted !== null && all.includes(noted.pid) ? noted.pid : null, all }
  }
  const serves =
    noted !== null && resolve(noted.folder) === cluster && isAlive(noted.pid) && (await isPostgres(noted.pid))
  return serves ? { postmaster: noted.pid, all: [noted.pid] } : { postmaster: null, all: [] }
}

/** Whether this main process still serves the data folder: one look at it, where `findServing` looks at all. */
export async function isServing(cluster: string, postmaster: number | null): Promise<boolean> {
  if (postmaster === null) return (await findServing(cluster)).all.length > 0
  if (process.platform !== 'linux') return isAlive(postmaster)
  // A dead one that nobody has cleared away has no folder.
  return (await readlink(`/proc/${postmaster}/cwd`).catch(() => null)) === cluster
}

/** First line: number of the main process; second: its data folder. Null when absent or unreadable. */
async function readPostmasterFile(cluster: string): Promise<{ pid: number; folder: string } | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const [pid = '', folder = ''] = text.split('\n')
  return /^[1-9]\d*$/.test(pid) ? { pid: Number(pid), folder } : null
}

/** Every PostgreSQL process has its data folder as working folder; dead ones not yet cleared away have none. */
async function processesIn(cluster: string): Promise<readonly number[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    numbers.map(async (pid) => {
      const folder = await readlink(`/proc/${pid}/cwd`).catch(() => null)
      if (folder !== cluster) return []
      const program = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
      return program.trim() === 'postgres' ? [Number(pid)] : []
    }),
  )
  return found.flat()
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** On Windows the number is believed: there signals go through a pipe that only PostgreSQL answers. */
async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform === 'win32') return true
  const { stdout } = await promisify(execFile)('ps', ['-o', 'comm=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }))
  return stdout.trim().endsWith('postgres')
}
