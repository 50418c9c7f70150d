import { execFileSync } from 'node:child_process'
import { appendFile, chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder that database specs begin with a copy of, made once per run of Jest instead of once per spec; none where
 * there is no `cp`, and then each spec makes its own.
 * @param {string} name environment variable that tells the specs where it is
 * @param {(folder: string) => Promise<void>} fill
 */
export async function beginFolder(name, fill) {
  if (process.platform === 'win32') return
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'rode-draad-begin-')))
  // The user of PostgreSQL has to pass through it.
  await chmod(folder, 0o711)
  process.env[name] = folder
  globalThis.rodeDraadBeginFolder = folder
  await fill(folder)
}

export async function removeBeginFolder() {
  const folder = globalThis.rodeDraadBeginFolder
  if (folder !== undefined) await rm(folder, { recursive: true, force: true })
}

/** With owners and rights. */
export function copyFolder(from, to) {
  execFileSync('cp', ['-a', from, to])
}

/** Specs kill processes, never the machine: what was written is there without waiting for the disk. */
export async function doNotWaitForDisk(postgresFolder) {
  await appendFile(join(postgresFolder, 'cluster', 'postgresql.conf'), `fsync = 'off'\n`)
}
