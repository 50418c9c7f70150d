import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { everywhere } from '@rode-draad/domain'
import { reachValues, setReach } from '../database/in-scope.js'
import { backupTables, copyOut, exactText } from './backup-tables.js'
import { manifestFile, type BackupManifest, type BackupTable } from './manifest.js'
import { writeSealed } from './sealed-file.js'

/**
 * Files of the data folder that go along: without the key senders would no longer be recognised, without the heads
 * nobody could tell that the end of a log of reading was cut off. They are taken first: lines that are added in the
 * meantime then come after the head.
 */
const keptFiles = ['signal-hash.key', 'audit-heads.json']

export interface BackUpOptions {
  /** Owner of the database: it sees every table. */
  readonly ownerUrl: string
  readonly dataDirectory: string
  /** A new folder, or an empty one. */
  readonly output: string
  /** What the files are sealed with, 32 characters or more. */
  readonly key: string
  readonly now: Date
  readonly onTable?: (done: number, all: number) => void
}

/**
 * Writes everything that PostgreSQL keeps, as it stands at one moment, to sealed files; the manifest comes last, so
 * that a backup without one is known to be unfinished.
 * @throws Error when the folder holds something already, or the database does not answer
 */
export async function backUp(options: BackUpOptions): Promise<BackupManifest> {
  const { output, key, dataDirectory, now } = options
  await mkdir(output, { recursive: true, mode: 0o700 })
  const files: string[] = []
  for (const name of keptFiles) {
    const content = await readFile(join(dataDirectory, name)).catch(() => null)
    if (content === null) continue
    await writeSealed(join(output, `${name}.sealed`), key, Readable.from([content]))
    files.push(name)
  }
  const database = await backUpTables(options)
  const manifest: BackupManifest = { format: 1, madeAt: now.toISOString(), ...database, files }
  const draft = join(output, `${manifestFile}.new`)
  await writeFile(draft, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true, flag: 'wx' })
  await rename(draft, join(output, manifestFile))
  return manifest
}

async function backUpTables({ ownerUrl, output, key, onTable }: BackUpOptions) {
  const client = new Client({ connectionString: ownerUrl, options: exactText })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query(setReach, reachValues(everywhere))
    const shapes = await backupTables(client)
    const tables: BackupTable[] = []
    for (const shape of shapes) {
      const rows = client.query(copyTo(copyOut(shape, shape.columns)))
      const sha256 = await writeSealed(join(output, `${shape.name}.csv.sealed`), key, rows)
      tables.push({ name: shape.name, columns: [...shape.columns], rows: rows.rowCount ?? 0, sha256 })
      onTable?.(tables.length, shapes.length)
    }
    return { migrations: await migrationsOf(client), tables }
  } finally {
    await client.end()
  }
}

export async function migrationsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migration ORDER BY id')
  return rows.map(({ name }) => name)
}

/** SHA-256 of the rows of a table, as the manifest has it. */
export async function hashOf(
  client: Client,
  shape: Parameters<typeof copyOut>[0],
  columns: readonly string[],
) {
  const hash = createHash('sha256')
  for await (const chunk of client.query(copyTo(copyOut(shape, columns)))) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
