import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { everywhere, inRegions, type RegionCode } from '@rode-draad/domain'
import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { DataSource } from 'typeorm'
import { Registers1795305600001 } from '../migrations/1795305600001-registers.js'
import { Signals1795305600002 } from '../migrations/1795305600002-signals.js'
import { Facts1795305600003 } from '../migrations/1795305600003-facts.js'
import { waitUntil } from '../embedded/wait-until.js'
import { reachValues, setReach } from './in-scope.js'
import { migrate } from './migrate.js'
import { queryAt, startEmptyDatabase, type TestDatabase } from './test-database.js'

const [old, other, unplaced] = [randomUUID(), randomUUID(), randomUUID()]
let database: TestDatabase
let id: string

beforeAll(async () => {
  database = await startEmptyDatabase()
  const before = await new DataSource({
    type: 'postgres',
    url: database.ownerUrl,
    migrations: [Registers1795305600001, Signals1795305600002, Facts1795305600003],
    migrationsTableName: 'migration',
  }).initialize()
  await before.runMigrations()
  for (const [signal, regions] of [
    [old, ['ZK01', null, 'ZK02']],
    [other, ['ZK03']],
    [unplaced, ['ZK01', null]],
  ] as const) {
    await before.query(insertSignal(signal))
    for (const [index, region] of regions.entries()) {
      await before.query(insertVersion, [signal, index + 1, region])
      await before.query(insertTag, [signal, index + 1])
    }
  }
  await before.destroy()
  await migrate(database.ownerUrl, 'rode_draad_app')
})
afterAll(() => database.stop())

beforeEach(async () => {
  id = randomUUID()
  await queryAt(database.appUrl, insertSignal(id), [], everywhere)
})

const insertSignal = (signal: string) =>
  `INSERT INTO signal (id, channel, external_id_hash, fictional)
   VALUES ('${signal}', 'gemeente', '\\x${signal.replaceAll('-', '')}', false)`
const insertVersion = `INSERT INTO signal_version
    (signal_id, version, region, content_hash, received_on, received_latest, text, answer, redaction_version)
  VALUES ($1, $2, $3, '', '2020', '2020-12-31', 'x', '{}', 'x')`
const insertTag = `INSERT INTO signal_tag
    (signal_id, version, facet, code, origin, probability, evidence, tagger_version)
  VALUES ($1, $2, 'theme', 'pgb', 'rule', 1, '[]', 'x')`

const addVersion = (version: number, region: string | null) =>
  queryAt(database.appUrl, insertVersion, [id, version, region], everywhere)

async function regionOf(signal: string): Promise<string | null | undefined> {
  const sql = 'SELECT region FROM signal WHERE id = $1'
  const [row] = await queryAt<{ region: string | null }>(database.appUrl, sql, [signal], everywhere)
  return row?.region
}

async function versionsSeen(signal: string, region: RegionCode): Promise<number[]> {
  const sql = 'SELECT version FROM signal_version WHERE signal_id = $1 ORDER BY 1'
  const rows = await queryAt<{ version: number }>(database.appUrl, sql, [signal], inRegions([region]))
  return rows.map(({ version }) => version)
}

const somebodyWaits = async () =>
  (await queryAt(database.superuserUrl, 'SELECT FROM pg_locks WHERE NOT granted')).length > 0

describe('signals that were there before row-level security', () => {
  it('are there after it, each in the region of its newest version', async () => {
    expect([await regionOf(old), await regionOf(other), await regionOf(unplaced)]).toEqual([
      'ZK02',
      'ZK03',
      null,
    ])
    const [count] = await queryAt(
      database.appUrl,
      `SELECT (SELECT count(*)::integer FROM signal_version) AS versions,
         (SELECT count(*)::integer FROM signal_tag) AS tags`,
      [],
      everywhere,
    )
    expect(count).toEqual({ versions: 6, tags: 6 })
  })

  it('are in reach of that region only, with all their versions', async () => {
    expect(await versionsSeen(old, 'ZK01')).toEqual([])
    expect(await versionsSeen(old, 'ZK02')).toEqual([1, 2, 3])
    expect(await versionsSeen(unplaced, 'ZK01')).toEqual([])
  })
})

describe('the region of a signal', () => {
  it('is that of its newest version, whatever came in last', async () => {
    const seen: unknown[] = [await regionOf(id)]
    for (const [version, region] of [
      [1, 'ZK01'],
      [3, 'ZK03'],
      [2, 'ZK02'],
      [4, null],
      [5, 'ZK01'],
    ] as const) {
      await addVersion(version, region)
      seen.push(await regionOf(id))
    }
    expect(seen).toEqual([null, 'ZK01', 'ZK03', 'ZK03', null, 'ZK01'])
  })

  it('takes all versions along: who had the old region sees none of them any more', async () => {
    await addVersion(1, 'ZK01')
    expect(await versionsSeen(id, 'ZK01')).toEqual([1])
    await addVersion(2, 'ZK02')
    expect([await versionsSeen(id, 'ZK01'), await versionsSeen(id, 'ZK02')]).toEqual([[], [1, 2]])
  })

  it('goes back when the owner removes the newest version', async () => {
    await addVersion(1, 'ZK01')
    await addVersion(2, 'ZK02')
    await queryAt(
      database.ownerUrl,
      'DELETE FROM signal_version WHERE signal_id = $1 AND version = 2',
      [id],
      everywhere,
    )
    expect(await regionOf(id)).toBe('ZK01')
  })

  it('cannot be moved out of the reach of who moves it', async () => {
    await addVersion(1, 'ZK01')
    await expect(
      queryAt(database.appUrl, insertVersion, [id, 2, 'ZK02'], inRegions(['ZK01'])),
    ).rejects.toMatchObject({ code: '42501' })
    expect(await regionOf(id)).toBe('ZK01')
  })

  it.each([
    ['the newest first', [3, 2]],
    ['the newest last', [2, 3]],
  ])('is right after two versions at once, %s', async (_name, [firstIn, secondIn]) => {
    await addVersion(1, 'ZK01')
    // The third version is where the first was: then only waiting for the other tells that something changed.
    const regions: Record<number, string> = { 2: 'ZK02', 3: 'ZK01' }
    const writers = [new Client(database.appUrl), new Client(database.appUrl)] as const
    try {
      for (const writer of writers) {
        await writer.connect()
        await writer.query('BEGIN')
        await writer.query(setReach, reachValues(everywhere))
      }
      await writers[0].query(insertVersion, [id, firstIn, regions[firstIn ?? 0]])
      let done = false
      const second = writers[1]
        .query(insertVersion, [id, secondIn, regions[secondIn ?? 0]])
        .finally(() => (done = true))
      expect(await waitUntil(async () => done || (await somebodyWaits()), { timeoutMs: 10_000 })).toBe(true)
      await writers[0].query('COMMIT')
      await second
      await writers[1].query('COMMIT')
    } finally {
      for (const writer of writers) await writer.end()
    }
    expect(await regionOf(id)).toBe('ZK01')
  })

  it('is all of a signal that can change, and only to that of the newest version', async () => {
    await addVersion(1, 'ZK01')
    const columns = await queryAt<{ name: string }>(
      database.ownerUrl,
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'signal'`,
    )
    const set = (change: string) => queryAt(database.ownerUrl, `UPDATE signal SET ${change}`, [], everywhere)
    expect(columns.length).toBeGreaterThan(5)
    for (const { name } of columns) {
      if (name === 'region') await set('region = region')
      else await expect(set(`region = region, ${name} = ${name}`)).rejects.toThrow('signal only grows')
    }
    await expect(set(`region = 'ZK09'`)).rejects.toThrow(
      'the region of a signal is that of its newest version',
    )
  })
})
