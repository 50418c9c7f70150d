import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  channelCodes,
  everywhere,
  inChannels,
  inRegions,
  nowhere,
  reaches,
  regionCodes,
  type Reach,
  type RegionCode,
  type SignalPlace,
} from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { keepSignal } from '../signals/keep-signal.js'
import { readSignal } from '../signals/read-signal.js'
import { aTestSignal } from '../signals/test-signal.js'
import { inScope, reachValues } from './in-scope.js'
import { migrate } from './migrate.js'
import { openDatabase } from './open-database.js'
import { testHashes } from '../intake/test-pool.js'
import { queryAt, startTestDatabase, type TestDatabase } from './test-database.js'

let database: TestDatabase
let app: DataSource
const places: SignalPlace[] = []

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  app = await openDatabase(database.appUrl, { poolSize: 2 })
  for (const region of [...regionCodes.slice(0, 5), null]) {
    for (const channel of channelCodes.slice(0, 4)) {
      const kept = await keepSignal(
        { app, hashes: testHashes },
        'all',
        aTestSignal({ region, channel, externalId: `${region}` }),
        null,
      )
      if ('answer' in kept) places.push({ id: kept.answer.id, region, channel })
    }
  }
  expect(places).toHaveLength(24)
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})

const placesSeen =
  'SELECT s.id, s.region, s.channel FROM signal s JOIN signal_version v ON v.signal_id = s.id'
const look = (reach: Reach) =>
  inScope(app, reach, (manager) => manager.query(placesSeen) as Promise<SignalPlace[]>)
const idsOf = (rows: readonly SignalPlace[]) => rows.map(({ id }) => id).sort()
const within = (reach: Reach) => idsOf(places.filter((place) => reaches(reach, place)))

const someId = places[0]?.id ?? ''
const reachesInTurn: Reach[] = [
  everywhere,
  nowhere,
  ...regionCodes.slice(0, 6).map((code) => inRegions([code])),
  inRegions(regionCodes.slice(1, 4)),
  ...channelCodes.slice(0, 5).map((code) => inChannels([code])),
  { ...inRegions(regionCodes.slice(0, 2)), channels: new Set(channelCodes.slice(1, 3)) },
  { ...nowhere, signals: new Set([someId].filter((id) => id !== '')) },
]

const settingsLeft = `SELECT left_behind AS left
  FROM unnest(ARRAY['regions', 'channels', 'signals']) AS name,
    current_setting('rode_draad.' || name, true) AS left_behind
  WHERE left_behind <> ''`

/** What one request of many does; resolves to what it saw that it should not, or missed. */
const requests: ((reach: Reach, place: SignalPlace) => Promise<string[]>)[] = [
  async (reach) => difference(idsOf(await look(reach)), within(reach)),
  async (reach, place) => {
    const record = await readSignal(app, place.id, { cases: reach })
    return (record !== null) === reaches(reach, place) ? [] : [`read ${place.id}`]
  },
  // One that fails in JavaScript, and one in the middle of a statement: neither leaves its reach behind.
  async (reach) => await expectFailure(inScope(app, reach, () => Promise.reject(new Error('stuk')))),
  async (reach) => await expectFailure(inScope(app, reach, (manager) => manager.query('SELECT 1 / 0'))),
  // One that forgot its reach sees nothing, and finds none that another left.
  async () => ((await app.query(placesSeen)) as SignalPlace[]).map(({ id }) => `without reach ${id}`),
  async () =>
    ((await app.query(settingsLeft)) as { left: string }[]).map(({ left }) => `left behind ${left}`),
]

async function expectFailure(attempt: Promise<unknown>): Promise<string[]> {
  return await attempt.then(
    () => ['was not refused'],
    () => [],
  )
}

function difference(seen: string[], wanted: string[]): string[] {
  return [
    ...seen.filter((id) => !wanted.includes(id)).map((id) => `foreign ${id}`),
    ...wanted.filter((id) => !seen.includes(id)).map((id) => `missing ${id}`),
  ]
}

describe('two connections', () => {
  it('shared by 10,000 requests with different reaches show no row of another', async () => {
    const faults: string[] = []
    let next = 0
    const counts = requests.map(() => 0)
    async function worker(): Promise<void> {
      while (next < 10_000) {
        const turn = next
        next += 1
        const kind = (turn * 7) % requests.length
        const reach = reachesInTurn[(turn * 11) % reachesInTurn.length] ?? nowhere
        const place = places[(turn * 13) % places.length]
        const request = requests[kind]
        if (!place || !request) throw new Error('nothing to ask')
        counts[kind] = (counts[kind] ?? 0) + 1
        faults.push(...(await request(reach, place)))
      }
    }
    await Promise.all(Array.from({ length: 40 }, worker))
    expect(faults).toEqual([])
    expect(Math.min(...counts)).toBeGreaterThan(1_500)
    expect(await queryAt(database.superuserUrl, connections)).toEqual([{ n: 2 }])
  })
})

const connections = `SELECT count(*)::integer AS n FROM pg_stat_activity WHERE usename = 'rode_draad_app'`

describe('what was done in a reach', () => {
  it('is undone when the work fails, and the error is the one that was thrown', async () => {
    const fault = new Error('stuk')
    const attempt = inScope(app, everywhere, async (manager) => {
      await manager.query(
        `INSERT INTO signal (id, channel, external_id_hash, fictional) VALUES (gen_random_uuid(), 'media', '', false)`,
      )
      throw fault
    })
    await expect(attempt).rejects.toBe(fault)
    expect(idsOf(await look(everywhere))).toEqual(within(everywhere))
  })

  it('gives a connection that was cut off to nobody', async () => {
    const cutOff = inScope(app, everywhere, (manager) =>
      manager.query('SELECT pg_terminate_backend(pg_backend_pid())'),
    )
    await expect(cutOff).rejects.toThrow()
    for (let turn = 0; turn < 4; turn += 1) {
      expect(await app.query(placesSeen)).toEqual([])
      expect(idsOf(await look(inRegions(['ZK01'])))).toEqual(within(inRegions(['ZK01'])))
    }
  })
})

describe('a code of a reach', () => {
  it.each([
    `ZK01' OR 'a' = 'a`,
    `ZK01'); DELETE FROM signal; --`,
    `'||'all`,
    'all',
    '%',
    '_K01',
    'ZK0',
    '{ZK01}',
    '"ZK01"',
    'ZK01 ',
    'NULL',
  ])('is only ever a code: %s reaches nothing', async (code) => {
    expect(await look(inRegions([code as RegionCode]))).toEqual([])
    expect(await look({ ...everywhere, channels: new Set([code]) as unknown as Reach['channels'] })).toEqual(
      [],
    )
    expect(idsOf(await look(everywhere))).toEqual(within(everywhere))
  })

  it.each(['ZK01,ZK02', `',true),set_config('rode_draad.regions','all`, ',', ''])(
    'is refused when it would read as several or none: "%s"',
    async (code) => {
      const reach = inRegions([code as RegionCode])
      expect(() => reachValues(reach)).toThrow(RangeError)
      await expect(look(reach)).rejects.toThrow(RangeError)
    },
  )

  it('among the signals that is no id is an error of that transaction, not a way in', async () => {
    const reach = { ...nowhere, signals: new Set([`x' OR true --`]) }
    await expect(look(reach)).rejects.toThrow('invalid input syntax for type uuid')
    expect(await app.query(placesSeen)).toEqual([])
  })
})
