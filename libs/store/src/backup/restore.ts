import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { everywhere } from '@rode-draad/domain'
import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { fitsHashKey, otherHashKey } from '../database/known-hash-key.js'
import { reachValues, setReach } from '../database/in-scope.js'
import { eraseAll } from '../erasure/erase-signal.js'
import { keepErasures, type Erasure } from '../erasure/erasure-journal.js'
import { eraseOverdueWithin, type ErasedText, type Erasing } from '../retention/erase-overdue.js'
import { strikeAgain, type StruckAgain } from '../strikes/strike-again.js'
import { keepStrikes, type KeptStrike } from '../strikes/strike-journal.js'
import { hashOf, migrationsOf } from './back-up.js'
import { backupTables, exactText, type TableShape } from './backup-tables.js'
import { requireFitting } from './fits-structure.js'
import { readManifest, type BackupManifest, type BackupTable } from './manifest.js'
import { hashing, readSealed, UnreadableBackup, type Seal } from './sealed-file.js'

export interface RestoreOptions {
  /** Owner of a database with the structure and nothing in it. */
  readonly ownerUrl: string
  readonly dataDirectory: string
  readonly input: string
  readonly key: string
  /** Takes a backup of the first format too, whose manifest cannot be checked. */
  readonly unchecked?: boolean
  /** Of the keyed hashes; null for the one in the data folder, or in the backup. */
  readonly signalHashKey: string | null
  /** Signals that were erased since the backup was made, or before: they do not come back. */
  readonly erasures: readonly Erasure[]
  /** What readers struck out since, or before. */
  readonly strikes: readonly KeptStrike[]
  /** By which text goes that has become overdue since; null keeps it until the next run. */
  readonly retention: Erasing | null
}

export interface RestoreResult {
  readonly manifest: BackupManifest
  /** Signals of the backup that were erased again. */
  readonly erasedAgain: number
  readonly struckAgain: StruckAgain
  /** Texts whose term has passed. */
  readonly overdue: ErasedText
}

/**
 * Puts a backup back into an empty database, in one transaction: all of it or nothing. Every table is read again
 * afterwards and must have the rows and the hash of the manifest; then what was erased is erased again, what was struck
 * out is struck out, and text whose term has passed is erased. The journals stand in the data folder before any of it
 * can be seen, so that a backup that is put back from there forgets nothing either.
 * @throws UnreadableBackup with one line in Dutch
 */
export async function restore(options: RestoreOptions): Promise<RestoreResult> {
  const { ownerUrl, dataDirectory, input, key, erasures, strikes, retention } = options
  const manifest = await readManifest(input, options)
  const seal = { key, backupId: manifest.id }
  const client = new Client({ connectionString: ownerUrl, options: exactText })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(setReach, reachValues(everywhere))
    const shapes = await backupTables(client)
    requireFitting(manifest, { migrations: await migrationsOf(client), shapes })
    for (const shape of shapes) await requireEmpty(client, shape)
    const filled = shapes.flatMap((shape) => {
      const table = manifest.tables.find(({ name }) => name === shape.name)
      return table ? [{ shape, table }] : []
    })
    for (const { shape, table } of filled)
      await fill(client, shape, table, await readSealed(join(input, `${table.name}.csv.sealed`), seal))
    for (const { shape, table } of filled) await requireEqual(client, shape, table)
    const erasedAgain = await eraseAll(client, erasures)
    const struckAgain = await strikeAgain(client, strikes)
    const overdue = retention
      ? await eraseOverdueWithin(client, retention)
      : { signals: 0, quarantinedRows: 0 }
    for (const name of manifest.files) await restoreFile(dataDirectory, input, name, seal)
    if (!(await fitsHashKey(async (sql, values) => (await client.query(sql, values)).rows, options)))
      throw new UnreadableBackup(`${otherHashKey} Er is niets teruggezet.`)
    await keepErasures(dataDirectory, erasures)
    await keepStrikes(dataDirectory, strikes)
    await client.query('COMMIT')
    return { manifest, erasedAgain, struckAgain, overdue }
  } finally {
    await client.end()
  }
}

async function requireEmpty(client: Client, { name }: TableShape): Promise<void> {
  const { rowCount } = await client.query(`SELECT FROM ${name} LIMIT 1`)
  if (rowCount === 0) return
  throw new UnreadableBackup('In deze database staat al iets. Terugzetten kan alleen in een lege.')
}

/** By way of a temporary table: rows come in under the same policies and triggers as any other. */
async function fill(
  client: Client,
  shape: TableShape,
  { columns, sha256, name, rows }: BackupTable,
  content: NodeJS.ReadableStream,
): Promise<void> {
  const list = columns.join(', ')
  await client.query(`CREATE TEMP TABLE incoming ON COMMIT DROP AS SELECT ${list} FROM ${name} WITH NO DATA`)
  const hash = createHash('sha256')
  await pipeline(
    content,
    hashing(hash),
    client.query(copyFrom(`COPY incoming (${list}) FROM STDIN (FORMAT csv)`)),
  )
  if (hash.digest('hex') !== sha256) {
    throw new UnreadableBackup(`De inhoud van ${name} is niet wat het manifest zegt.`)
  }
  // Nothing is added where nothing was: triggers of a statement run for no rows too.
  if (rows > 0)
    await client.query(
      `INSERT INTO ${name} (${list}) OVERRIDING SYSTEM VALUE SELECT ${list} FROM incoming ORDER BY ${shape.primaryKey.join(', ')}`,
    )
  await client.query('DROP TABLE incoming')
  if (shape.identity !== null) {
    await client.query(
      `SELECT setval(pg_get_serial_sequence($1, $2), (SELECT max(${shape.identity}) FROM ${name}))`,
      [name, shape.identity],
    )
  }
}

async function requireEqual(client: Client, shape: TableShape, table: BackupTable): Promise<void> {
  const { rows } = await client.query<{ n: string }>(`SELECT count(*) AS n FROM ${table.name}`)
  const equal =
    Number(rows[0]?.n) === table.rows && (await hashOf(client, shape, table.columns)) === table.sha256
  if (!equal)
    throw new UnreadableBackup(`Na het terugzetten is ${table.name} niet gelijk aan de reservekopie.`)
}

async function restoreFile(dataDirectory: string, input: string, name: string, seal: Seal): Promise<void> {
  const content = await buffer(await readSealed(join(input, `${name}.sealed`), seal))
  const file = join(dataDirectory, name)
  const present = await readFile(file).catch(() => null)
  if (present === null) await writeFile(file, content, { mode: 0o600, flag: 'wx', flush: true })
  else if (!present.equals(content)) {
    throw new UnreadableBackup(`In de datamap staat een andere ${name} dan die van de reservekopie.`)
  }
}
