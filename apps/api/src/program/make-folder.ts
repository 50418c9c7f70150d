import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those that it is in, one by one: mkdir with `recursive` never ends where a file system says of a
 * folder in one that is there that it is not, such as /proc.
 * @throws what the file system says when it cannot be made
 */
export async function makeFolder(folder: string): Promise<void> {
  if ((await make(folder)) !== 'absent') return
  await makeFolder(dirname(folder))
  await mkdir(folder).catch(unlessThere)
}

async function make(folder: string): Promise<'there' | 'absent'> {
  try {
    await mkdir(folder).catch(unlessThere)
    return 'there'
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && dirname(folder) !== folder) return 'absent'
    throw error
  }
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
