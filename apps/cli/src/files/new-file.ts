import { open, rm, type FileHandle } from 'node:fs/promises'
import { CommandError } from '../command-error.js'

/**
 * A new file for texts about people: readable by nobody else, never over something that is there, and gone again when
 * the work fails, as half of it would look like all of it.
 * @throws CommandError when the file is there already or cannot be made
 */
export async function withNewFile<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'wx', 0o600).catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'EEXIST' ? 'staat er al. Kies een nieuw bestand' : 'is niet te schrijven'
    throw new CommandError(`${path} ${why}.`, { cause })
  })
  try {
    return await work(file)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}
