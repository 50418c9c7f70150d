import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { everywhere, themes } from '@rode-draad/domain'
import { Client } from 'pg'
import { reachValues, setReach } from '../database/in-scope.js'
import { knownHashKey } from '../database/known-hash-key.js'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { startEmptyDatabase, type TestDatabase } from '../database/test-database.js'
import { eraseSignal } from '../erasure/erase-signal.js'
import { erasureJournalFile, readErasures, type Erasure } from '../erasure/erasure-journal.js'
import { readStrikes, strikeJournalFile } from '../strikes/strike-journal.js'
import { rowsToKeep, storedSignal } from '../intake/stored-row.js'
import { loadReference } from '../reference/load-reference.js'
import { loadTagger } from '../reference/load-tagger.js'
import { keepDemoChunk } from '../signals/keep-demo-chunk.js'
import { prepareSignal } from '../signals/prepare-signal.js'
import { signalHashes } from '../signals/signal-hashes.js'
import { backUp } from './back-up.js'
import { writeManifest, type BackupManifest } from './manifest.js'
import { restore } from './restore.js'

const key = 'een sleutel van meer dan 32 tekens lang'
const bodies = Array.from({ length: 40 }, (_, index) => ({
  externalId: `dossier-${index}`,
  channel: index % 2 === 0 ? ('gemeente' as const) : ('juiste-loket' as const),
  receivedOn: '2020-03-04',
  region: 'ZK10' as const,
  text: `De rolstoel, "te klein",\nwordt niet betaald; regel ${index} met een \\ en een ë.`,
}))

let folder: string
let from: TestDatabase
let to: TestDatabase
let manifest: BackupManifest & { id: string }
let erasedId: string

async function asEverywhere<Row>(
  database: TestDatabase,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(setReach, reachValues(everywhere))
    return (await client.query(sql, values)).rows as Row[]
  } finally {
    await client.end()
  }
}

async function emptyDatabase(): Promise<TestDatabase> {
  const database = await startEmptyDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  return database
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-backup-'))
  ;[from, to] = [await emptyDatabase(), await emptyDatabase()]
  for (const name of ['from', 'to']) await mkdir(join(folder, name))
  await writeFile(join(folder, 'from', 'signal-hash.key'), 'ab'.repeat(32), { mode: 0o600 })
  const app = await openDatabase(from.appUrl)
  await loadReference(app)
  const own = { signalHashKey: null, dataDirectory: join(folder, 'from') }
  const hashes = signalHashes(await knownHashKey((sql, values) => app.query(sql, values), own))
  const preparing = { tagger: await loadTagger(), hashes }
  const prepared = bodies.map((body) =>
    prepareSignal(body as Parameters<typeof prepareSignal>[0], preparing, { fictional: true }),
  )
  await keepDemoChunk(app, rowsToKeep(prepared.map((signal) => storedSignal(0, signal))))
  await app.destroy()
  manifest = await backUp({
    ownerUrl: from.ownerUrl,
    dataDirectory: join(folder, 'from'),
    output: join(folder, 'backup'),
    key,
    now: new Date('2026-06-15T12:00:00Z'),
  })
  const [first] = await asEverywhere<{ id: string }>(from, 'SELECT id FROM signal ORDER BY id LIMIT 1')
  erasedId = first?.id ?? ''
})
afterAll(async () => {
  await Promise.all([from.stop(), to.stop()])
  await rm(folder, { recursive: true, force: true })
})

const restoring = (database: TestDatabase, changed: Partial<Parameters<typeof restore>[0]> = {}) =>
  restore({
    ownerUrl: database.ownerUrl,
    dataDirectory: join(folder, 'to'),
    input: join(folder, 'backup'),
    key,
    signalHashKey: null,
    erasures: [],
    strikes: [],
    retention: null,
    ...changed,
  })

describe('a backup', () => {
  it('holds every table with its rows, signals and registers alike', () => {
    const rows = Object.fromEntries(manifest.tables.map(({ name, rows }) => [name, rows]))
    expect(rows).toMatchObject({ signal: 40, signal_version: 40, theme: themes.length })
    expect(rows['signal_tag']).toBeGreaterThan(40)
    expect(Object.keys(rows)).not.toContain('session')
  })

  it('is readable by this user only, and says nothing of a case without the key', async () => {
    for (const file of await readdir(join(folder, 'backup'))) {
      const path = join(folder, 'backup', file)
      expect([file, ((await stat(path)).mode & 0o777).toString(8)]).toEqual([file, '600'])
      expect((await readFile(path)).includes('rolstoel')).toBe(false)
    }
  })

  it('is not written over another', async () => {
    const again = backUp({
      ownerUrl: from.ownerUrl,
      dataDirectory: join(folder, 'from'),
      output: join(folder, 'backup'),
      key,
      now: new Date(),
    })
    await expect(again).rejects.toThrow('EEXIST')
  })
})

describe('a restore that may not be', () => {
  it.each([
    [
      'with another key',
      { key: 'een andere sleutel van meer dan 32 tekens' },
      'beschadigd, of dit is niet de sleutel',
    ],
    ['from a folder without a manifest', { input: tmpdir() }, 'die af is'],
    [
      'where the hashes are made with another key',
      { signalHashKey: 'k'.repeat(40) },
      'SIGNAL_HASH_KEY, of zonder die instelling het bestand signal-hash.key',
    ],
  ])('%s', async (_name, changed, message) => {
    await expect(restoring(to, changed)).rejects.toThrow(message)
    expect(await asEverywhere(to, 'SELECT FROM theme')).toEqual([])
  })

  it('from a file of which one byte changed', async () => {
    const damaged = join(folder, 'damaged')
    await mkdir(damaged)
    for (const file of await readdir(join(folder, 'backup'))) {
      const content = await readFile(join(folder, 'backup', file))
      if (file.startsWith('signal_version')) content[content.length - 40] = (content.at(-40) ?? 0) ^ 1
      await writeFile(join(damaged, file), content)
    }
    await expect(restoring(to, { input: damaged })).rejects.toThrow('beschadigd')
    expect(await asEverywhere(to, 'SELECT FROM theme')).toEqual([])
  })

  it('of another version', async () => {
    const newer = join(folder, 'newer')
    await mkdir(newer)
    const migrations = [...manifest.migrations, 'Later9999999999999']
    await writeManifest(newer, key, { ...manifest, migrations })
    await expect(restoring(to, { input: newer })).rejects.toThrow('nieuwere versie')
  })

  it('over what is there', async () => {
    await expect(restoring(from)).rejects.toThrow('alleen in een lege')
  })
})

const hashOf = (erasure: Erasure | undefined) => Buffer.from(erasure?.externalIdHash ?? '', 'hex')

describe('a restore', () => {
  it('gives back equal counts and hashes, and who was erased since then stays erased', async () => {
    const erasure = { signalId: erasedId, reason: 'verzoek' as const, erasedAt: '2026-06-16T09:00:00Z' }
    expect(await eraseSignal(from.ownerUrl, join(folder, 'from'), erasure)).toBe('erased')
    expect(await eraseSignal(from.ownerUrl, join(folder, 'from'), erasure)).toBe('erased-before')
    const erasures = (await readErasures(join(folder, 'from', erasureJournalFile))) ?? []
    const known = { channel: expect.any(String), externalIdHash: expect.stringMatching(/^[0-9a-f]{64}$/) }
    expect(erasures).toEqual([{ ...erasure, ...known }])

    const result = await restoring(to, { erasures })

    expect(result.erasedAgain).toBe(1)
    const ids = (await asEverywhere<{ id: string }>(to, 'SELECT id FROM signal')).map(({ id }) => id)
    expect(ids).toHaveLength(39)
    expect(ids).not.toContain(erasedId)
    for (const table of ['signal_version', 'signal_tag', 'signal_referral', 'idempotency_key']) {
      const left = await asEverywhere(to, `SELECT FROM ${table} WHERE signal_id = $1`, [erasedId])
      expect([table, left.length]).toEqual([table, 0])
    }
    const texts = (database: TestDatabase) =>
      asEverywhere(database, 'SELECT signal_id, text, answer FROM signal_version ORDER BY signal_id')
    expect(await texts(to)).toEqual(await texts(from))
    const remembered = (database: TestDatabase) => asEverywhere(database, 'SELECT * FROM erased_signal')
    expect(await remembered(to)).toEqual([
      {
        channel: erasures[0]?.channel,
        external_id_hash: hashOf(erasures[0]),
        erased_at: new Date(erasure.erasedAt),
      },
    ])
    expect(await remembered(to)).toEqual(await remembered(from))
    expect(await readFile(join(folder, 'to', 'signal-hash.key'), 'utf8')).toBe('ab'.repeat(32))
    expect(await readErasures(join(folder, 'to', erasureJournalFile))).toEqual(erasures)
    expect(await readStrikes(join(folder, 'to', strikeJournalFile))).toEqual([])
  })

  it('leaves a store that registers can be added to', async () => {
    const app = await openDatabase(to.appUrl)
    try {
      const before = await app.query('SELECT count(*)::integer AS n FROM theme')
      const loaded = await loadReference(app)
      expect(loaded.reduce((sum, { added }) => sum + added, 0)).toBe(0)
      await app.query(
        `INSERT INTO theme (code, label, definition, recorded_by, source, content_hash)
         VALUES ('nieuw', 'x', 'x', 'x', 'x', 'x')`,
      )
      const after = await app.query('SELECT count(*)::integer AS n FROM theme')
      expect(after[0].n).toBe(before[0].n + 1)
    } finally {
      await app.destroy()
    }
  })

  it('leaves lines in the change log, so that the analytical copy is made of it', async () => {
    const lines = await asEverywhere(to, `SELECT FROM change_log WHERE dataset = 'signal' AND NOT gone`)
    expect(lines.length).toBeGreaterThan(0)
  })
})
