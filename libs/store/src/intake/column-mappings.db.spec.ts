import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ColumnMapping } from '@rode-draad/contract'
import { everywhere, type ChannelCode } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase, postgresDataSource } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { beginBatch, readBatch, type UsedMapping } from './batch-records.js'
import {
  listColumnMappings,
  readColumnMapping,
  saveColumnMapping,
  withdrawColumnMapping,
  type SavedMapping,
} from './column-mappings.js'

let database: TestDatabase
let app: DataSource
beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  app = await openDatabase(database.appUrl)
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})

const mapping = (heading: string): ColumnMapping => ({
  columns: [
    { heading, field: 'text' },
    { heading: 'Kenmerk', field: 'externalId' },
  ],
  fixed: { receivedOn: '2020' },
})
const save = (channel: string, name: string, heading: string) =>
  saveColumnMapping(app, 'all', { channel, name }, { mapping: mapping(heading), savedBy: 'iemand' })
const read = (channel: string, name: string, version?: number) =>
  readColumnMapping(app, 'all', { channel, name }, version)
const list = (channel: string) => listColumnMappings(app, 'all', channel)

/** Name, version and the one heading. */
const brief = (saved: SavedMapping | null) => saved && [saved.name, saved.version, saved.columns[0]?.heading]

describe('the mappings of a channel', () => {
  it('have versions of their own each, of which the newest is listed by name', async () => {
    expect(brief(await save('gemeente', 'standaard', 'A'))).toEqual(['standaard', 1, 'A'])
    expect(brief(await save('gemeente', 'maand', 'B'))).toEqual(['maand', 1, 'B'])
    expect(brief(await save('gemeente', 'maand', 'C'))).toEqual(['maand', 2, 'C'])
    expect(brief(await save('gemeente', 'maand', 'C'))).toEqual(['maand', 2, 'C'])
    expect((await list('gemeente')).map(brief)).toEqual([
      ['maand', 2, 'C'],
      ['standaard', 1, 'A'],
    ])
    expect(await list('media')).toEqual([])
  })

  it('are read by name, in the newest version or one that is asked for', async () => {
    await save('opaz', 'jaar', 'A')
    await save('opaz', 'jaar', 'B')
    expect(brief(await read('opaz', 'jaar'))).toEqual(['jaar', 2, 'B'])
    expect(brief(await read('opaz', 'jaar', 1))).toEqual(['jaar', 1, 'A'])
    for (const [channel, name, version] of [
      ['opaz', 'jaar', 3],
      ['opaz', 'maand'],
      ['media', 'jaar'],
    ] as const)
      expect(await read(channel, name, version)).toBeNull()
  })

  it('get each version once when ten are saved at the same time', async () => {
    const saved = await Promise.all(
      Array.from({ length: 10 }, (_, index) => save('wijkteam', 'drukte', `K${index}`)),
    )
    expect(new Set(saved.map((one) => one?.version)).size).toBeGreaterThan(1)
    expect((await read('wijkteam', 'drukte'))?.version).toBe(10)
  })

  it('are for who sends in for the channel', async () => {
    await save('zorgkantoor', 'standaard', 'A')
    const writes = new Set<ChannelCode>(['gemeente'])
    const key = { channel: 'zorgkantoor', name: 'standaard' }
    expect(await listColumnMappings(app, writes, 'zorgkantoor')).toEqual([])
    expect(await readColumnMapping(app, writes, key)).toBeNull()
    expect(await saveColumnMapping(app, writes, key, { mapping: mapping('B'), savedBy: 'x' })).toBeNull()
    expect(await withdrawColumnMapping(app, writes, key, 'x')).toBe(false)
    expect(brief(await read('zorgkantoor', 'standaard'))).toEqual(['standaard', 1, 'A'])
  })
})

describe('a mapping that goes out of use', () => {
  const key = { channel: 'praktijkteam', name: 'oud' }

  it('is chosen no more, and what it read can still be looked up', async () => {
    await save('praktijkteam', 'oud', 'A')
    expect(await withdrawColumnMapping(app, 'all', key, 'iemand')).toBe(true)
    expect(await withdrawColumnMapping(app, 'all', key, 'iemand')).toBe(false)
    expect([await list('praktijkteam'), await read('praktijkteam', 'oud')]).toEqual([[], null])
    expect(brief(await read('praktijkteam', 'oud', 1))).toEqual(['oud', 1, 'A'])
  })

  it('is back once it is saved again, also as it was', async () => {
    expect(brief(await save('praktijkteam', 'oud', 'A'))).toEqual(['oud', 3, 'A'])
    expect((await list('praktijkteam')).map(brief)).toEqual([['oud', 3, 'A']])
  })
})

describe('a batch', () => {
  it.each<[string, UsedMapping | null, [string | null, number | null]]>([
    ['a mapping, by name and version', { name: 'maand', version: 2 }, ['maand', 2]],
    ['our own field names', { name: null, version: 0 }, [null, 0]],
    ['no columns', null, [null, null]],
  ])('keeps that it was read by %s', async (_what, used, expected) => {
    const begun = { channel: 'gemeente', format: 'csv' as const, mapping: used, sentBy: 'x' }
    const { id } = await beginBatch(app, 'all', begun)
    const record = await readBatch(app, 'all', id)
    expect([record?.mappingName, record?.mappingVersion]).toEqual(expected)
  })
})

it('calls what was there before names "standaard", and goes back without what has another name', async () => {
  const old = await startTestDatabase()
  const owner = await postgresDataSource(old.ownerUrl, { poolSize: 2 }).initialize()
  try {
    await migrate(old.ownerUrl, 'rode_draad_app')
    const names = owner.migrations.map(({ name }) => name ?? '')
    const back = async () => {
      for (const _one of names.slice(names.indexOf('NamedMappings1795305600106'))) {
        await owner.undoLastMigration()
      }
    }
    await back()
    const add = `INSERT INTO column_mapping (channel, version, mapping, saved_by)
      VALUES ('gemeente', 1, $1, 'x'), ('gemeente', 2, $1, 'x')`
    await queryAt(old.ownerUrl, add, [JSON.stringify(mapping('A'))], everywhere)
    const batches = `INSERT INTO signal_batch (id, channel, format, mapping_version, sent_by)
      SELECT gen_random_uuid(), 'gemeente', 'csv', version, 'x' FROM unnest(ARRAY[NULL, 0, 2]) AS version
      RETURNING id, mapping_version AS version`
    const begun = await queryAt<{ id: string; version: number | null }>(old.ownerUrl, batches, [], everywhere)
    await migrate(old.ownerUrl, 'rode_draad_app')
    expect((await listColumnMappings(owner, 'all', 'gemeente')).map(brief)).toEqual([['standaard', 2, 'A']])
    for (const { id, version } of begun) {
      const record = await readBatch(owner, 'all', id)
      expect([version, record?.mappingName]).toEqual([version, version === 2 ? 'standaard' : null])
    }
    await saveColumnMapping(
      owner,
      'all',
      { channel: 'gemeente', name: 'maand' },
      { mapping: mapping('B'), savedBy: 'x' },
    )
    await back()
    const left = 'SELECT version FROM column_mapping ORDER BY version'
    expect(await queryAt(old.ownerUrl, left, [], everywhere)).toEqual([{ version: 1 }, { version: 2 }])
  } finally {
    await owner.destroy()
    await old.stop()
  }
})
