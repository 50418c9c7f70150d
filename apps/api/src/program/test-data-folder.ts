import { execFile } from 'node:child_process'
import { mkdir, readdir } from 'node:fs/promises'
import { promisify } from 'node:util'

/** Fills an empty folder as the program does at its first start; see tools/test-folders. For tests. */
export async function beginDataFolder(folder: string): Promise<void> {
  const begin = process.env['RODE_DRAAD_BEGIN_DATA']
  if (begin === undefined) return
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) return
  await promisify(execFile)('cp', ['-a', `${begin}/.`, folder])
}
