import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { everywhere } from '@rode-draad/domain'
import { migrate } from '../database/migrate.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { backUp } from './back-up.js'
import { writeManifest, type BackupManifest } from './manifest.js'
import { restore } from './restore.js'
import { readSealed, writeSealed } from './sealed-file.js'

const key = 'een sleutel van meer dan 32 tekens lang'
let folder: string
let from: TestDatabase
let to: TestDatabase
/** Two of one database at one moment: only the random id differs. */
let older: BackupManifest & { id: string }
let newer: BackupManifest & { id: string }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-changed-backup-'))
  ;[from, to] = [await startTestDatabase(), await startTestDatabase()]
  for (const { ownerUrl } of [from, to]) await migrate(ownerUrl, 'rode_draad_app')
  await mkdir(join(folder, 'from'))
  await writeFile(join(folder, 'from', 'audit-heads.json'), '{}\n', { mode: 0o600 })
  await queryAt(
    from.ownerUrl,
    `INSERT INTO theme (code, label, definition, recorded_by, source, content_hash)
     VALUES ('regels', 'x', 'x', 'x', 'x', 'x')`,
    [],
    everywhere,
  )
  const options = { ownerUrl: from.ownerUrl, dataDirectory: join(folder, 'from'), key, now: new Date(0) }
  older = await backUp({ ...options, output: join(folder, 'older') })
  newer = await backUp({ ...options, output: join(folder, 'newer') })
})
afterAll(async () => {
  await Promise.all([from.stop(), to.stop()])
  await rm(folder, { recursive: true, force: true })
})

let changed: string
beforeEach(async () => {
  changed = await mkdtemp(join(folder, 'changed-'))
  await cp(join(folder, 'newer'), changed, { recursive: true })
})

const restoring = (unchecked = false, database = to) =>
  restore({
    ...{ ownerUrl: database.ownerUrl, dataDirectory: changed, input: changed, key, unchecked },
    ...{ signalHashKey: null, erasures: [], strikes: [], retention: null },
  })
const themes = () => queryAt<{ code: string }>(to.ownerUrl, 'SELECT code FROM theme')

type Said = Record<string, unknown> & Pick<BackupManifest, 'tables' | 'files'>
/** What somebody can do who can write in the folder and has no key. */
async function edit(change: (said: Said) => object): Promise<void> {
  const file = join(changed, 'manifest.json')
  const said = JSON.parse(await readFile(file, 'utf8')) as Said
  await writeFile(file, JSON.stringify(change(said)))
}
const without = ({ tables }: Pick<BackupManifest, 'tables'>, ...names: string[]) =>
  tables.filter(({ name }) => !names.includes(name))

describe('a backup that somebody without the key changed is not put back:', () => {
  it.each<[string, (said: Said) => object]>([
    [
      'withdrawals of keys and the log of reading left out',
      (said) => ({ ...said, tables: without(said, 'sender_key_withdrawal', 'case_reading') }),
    ],
    ['the heads of the log left out', (said) => ({ ...said, files: [] })],
    [
      'a column left out',
      (said) => ({
        ...said,
        tables: said.tables.map((table) => ({ ...table, columns: table.columns.slice(1) })),
      }),
    ],
    ['the seal of another', (said) => ({ ...said, seal: '0'.repeat(64) })],
    ['the id of another', (said) => ({ ...said, id: older.id })],
  ])('%s', async (_name, change) => {
    await edit(change)
    await expect(restoring()).rejects.toThrow('manifest.json is veranderd')
    expect(await themes()).toEqual([])
  })

  it('a table of an older backup, though its rows are the same', async () => {
    await cp(join(folder, 'older', 'theme.csv.sealed'), join(changed, 'theme.csv.sealed'))
    await expect(restoring()).rejects.toThrow('theme.csv.sealed is beschadigd')
    expect(await themes()).toEqual([])
  })

  it('made to look like one of the first format', async () => {
    await edit(({ seal: _seal, id: _id, ...said }) => ({ ...said, format: 1 }))
    await expect(restoring()).rejects.toThrow('van een eerdere vorm')
    await expect(restoring(true)).rejects.toThrow('is beschadigd, of dit is niet de sleutel')
    expect(await themes()).toEqual([])
  })
})

it('one that lacks a table of its structure is not put back, whoever sealed it', async () => {
  await rm(join(changed, 'manifest.json'))
  await writeManifest(changed, key, { ...newer, tables: without(newer, 'sender_key_withdrawal') })
  await expect(restoring()).rejects.toThrow('ontbreekt sender_key_withdrawal')
})

it('one whose manifest is laid out otherwise but says the same is put back', async () => {
  await edit((said) => Object.fromEntries(Object.entries(said).reverse()))
  await restoring()
  expect(await themes()).toEqual([{ code: 'regels' }])
})

it('one of the first format is put back only where it is said that it cannot be checked', async () => {
  const empty = await startTestDatabase()
  try {
    await migrate(empty.ownerUrl, 'rode_draad_app')
    const files = [...newer.tables.map(({ name }) => `${name}.csv.sealed`), 'audit-heads.json.sealed']
    for (const file of files) {
      const content = await readSealed(join(folder, 'newer', file), { key, backupId: newer.id })
      await rm(join(changed, file))
      await writeSealed(join(changed, file), { key, backupId: null }, content)
    }
    await edit(({ seal: _seal, id: _id, ...said }) => ({ ...said, format: 1 }))
    await expect(restoring(false, empty)).rejects.toThrow('--unchecked')
    expect((await restoring(true, empty)).manifest.id).toBeNull()
    expect(await queryAt(empty.ownerUrl, 'SELECT code FROM theme')).toEqual([{ code: 'regels' }])
  } finally {
    await empty.stop()
  }
})
