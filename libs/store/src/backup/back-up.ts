import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { everywhere } from '@rode-draad/domain'
import { reachValues, setReach } from '../database/in-scope.js'
import { backupTables, copyOut, exactText } from './backup-tables.js'
import { keptFiles, writeManifest, type BackupManifest, type BackupTable } from './manifest.js'
import { writeSealed, type Seal } from './sealed-file.js'

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
export async function backUp(options: BackUpOptions): Promise<BackupManifest & { id: string }> {
  const { output, key, dataDirectory, now } = options
  await mkdir(output, { recursive: true, mode: 0o700 })
  const id = randomBytes(16).toString('hex')
  const seal = { key, backupId: id }
  const files: BackupManifest['files'] = []
  for (const name of keptFiles) {
    const content = await readFile(join(dataDirectory, name)).catch(() => null)
    if (content === null) continue
    await writeSealed(join(output, `${name}.sealed`), seal, Readable.from([content]))
    files.push(name)
  }
  const database = await backUpTables(options, seal)
  const manifest = { id, madeAt: now.toISOString(), ...database, files }
  await writeManifest(output, key, manifest)
  return manifest
}

async function backUpTables({ ownerUrl, output, onTable }: BackUpOptions, seal: Seal) {
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
      const sha256 = await writeSealed(join(output, `${shape.name}.csv.sealed`), seal, rows)
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
