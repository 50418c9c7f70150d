import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those that it is in, one by one: mkdir with `recursive` never ends where a file system says of a
 * folder in one that is there that it is not, such as /proc.
 * @throws what the file system says when it cannot be made
 */
export async function makeFolder(folder: string): Promise<void> {
  if ((await make(folder)) !== 'absent') return
  await makeFolder(dirname(folder))
  await make(folder, true)
}

/** @returns absent when the folder that it is in has to be made first */
async function make(folder: string, isParentThere = dirname(folder) === folder): Promise<'there' | 'absent'> {
  try {
    await mkdir(folder)
    return 'there'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && !isParentThere) return 'absent'
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return 'there'
    throw error
  }
}
