import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'

/** Where the .sql files stand, seen from sources and from the build alike. */
const directory = new URL('../../sql/', import.meta.url)

const texts = new Map<string, Promise<string>>()

/** Text of a .sql file by its name without extension; read once. */
export function sqlText(name: string): Promise<string> {
  const known = texts.get(name)
  if (known) return known
  const text = readFile(new URL(`${name}.sql`, directory), 'utf8')
  texts.set(name, text)
  return text
}

/** Names of all .sql files that answer questions. */
export async function sqlNames(): Promise<string[]> {
  const files = await readdir(directory)
  return files
    .map((file) => file.replace(/\.sql$/, ''))
    .filter((name) => name !== 'schema')
    .sort()
}

/** Changes whenever the tables change: then the copy is built again. */
export async function schemaHash(): Promise<string> {
  return createHash('sha256')
    .update(await sqlText('schema'))
    .digest('hex')
}
