import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A secret that is made once and kept in a 0600 file of the data folder. It appears there whole or not at all:
 * of two programs that make it at once, both get the one that was first.
 */
export async function keptSecret(dataDirectory: string, name: string, make: () => string): Promise<string> {
  const known = await presentSecret(dataDirectory, name)
  if (known !== null) return known
  const file = join(dataDirectory, name)
  await mkdir(dataDirectory, { recursive: true })
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, make(), { flag: 'wx', mode: 0o600, flush: true })
  try {
    await link(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await unlink(draft)
  }
  return (await readFile(file, 'utf8')).trim()
}

/** The same where it was made already, else null. */
export async function presentSecret(dataDirectory: string, name: string): Promise<string | null> {
  const known = await readFile(join(dataDirectory, name), 'utf8').catch(unlessAbsent)
  return known?.trim() ?? null
}

function unlessAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
