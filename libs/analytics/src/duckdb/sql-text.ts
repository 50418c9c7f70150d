import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'

/** Where the .sql files stand, seen from sources and from the build alike. */
const directory = new URL('../../sql/', import.meta.url)

/** Files that are no question of their own: the tables, and the signals that a reader may count. */
const building = ['schema', 'scoped-signal']

const texts = new Map<string, Promise<string>>()

/** Text of a .sql file by its name without extension, `scoped_signal` in front where it reads that; read once. */
export function sqlText(name: string): Promise<string> {
  const known = texts.get(name)
  if (known) return known
  const text = fileText(name).then(withScope)
  texts.set(name, text)
  return text
}

/** Names of all .sql files that answer questions. */
export async function sqlNames(): Promise<string[]> {
  const files = await readdir(directory)
  return files
    .map((file) => file.replace(/\.sql$/, ''))
    .filter((name) => !building.includes(name))
    .sort()
}

/** Changes whenever the tables change: then the copy is built again. */
export async function schemaHash(): Promise<string> {
  return createHash('sha256')
    .update(await sqlText('schema'))
    .digest('hex')
}

/** The one place where the reach of a reader comes into a question over signals. */
async function withScope(text: string): Promise<string> {
  if (!/\bscoped_signal\b/.test(withoutComments(text))) return text
  const scope = withoutComments(await fileText('scoped-signal')).trim()
  return text.replace(/^(WITH|SELECT)\b/m, (start) =>
    start === 'WITH'
      ? `WITH scoped_signal AS (\n${scope}\n),`
      : `WITH scoped_signal AS (\n${scope}\n)\n${start}`,
  )
}

function withoutComments(text: string): string {
  return text.replace(/--.*$/gm, '')
}

function fileText(name: string): Promise<string> {
  return readFile(new URL(`${name}.sql`, directory), 'utf8')
}
