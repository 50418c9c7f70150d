import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { everywhere, inChannels, inRegions, nowhere, type Reach } from '@rode-draad/domain'
import { randomUUID } from 'node:crypto'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { keepSignal } from './keep-signal.js'
import { readSignal } from './read-signal.js'
import { testHashes } from '../intake/test-pool.js'
import { aTestSignal } from './test-signal.js'

let database: TestDatabase
let app: DataSource
let placed: string
let unplaced: string

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  app = await openDatabase(database.appUrl)
  const keep = async (region: 'ZK01' | null) => {
    const kept = await keepSignal(
      { app, hashes: testHashes },
      'all',
      aTestSignal({ region, externalId: String(region) }),
      null,
    )
    return 'answer' in kept ? kept.answer.id : ''
  }
  ;[placed, unplaced] = [await keep('ZK01'), await keep(null)]
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})

const granted = (id: string): Reach => ({ ...nowhere, signals: new Set([id]) })

it.each<[string, () => Reach, { placed: boolean; unplaced: boolean }]>([
  ['everywhere', () => everywhere, { placed: true, unplaced: true }],
  ['nowhere', () => nowhere, { placed: false, unplaced: false }],
  ['its region', () => inRegions(['ZK01', 'ZK02']), { placed: true, unplaced: false }],
  ['another region', () => inRegions(['ZK02']), { placed: false, unplaced: false }],
  ['its channel', () => inChannels(['gemeente']), { placed: true, unplaced: true }],
  ['another channel', () => inChannels(['media']), { placed: false, unplaced: false }],
  ['the signal without region only', () => granted(unplaced), { placed: false, unplaced: true }],
  ['another signal', () => granted(randomUUID()), { placed: false, unplaced: false }],
])('a case is given to who reaches %s', async (_name, reach, given) => {
  const scope = { cases: reach() }
  expect({
    placed: (await readSignal(app, placed, scope)) !== null,
    unplaced: (await readSignal(app, unplaced, scope)) !== null,
  }).toEqual(given)
  expect(await readSignal(app, randomUUID(), scope)).toBeNull()
})

it('a case is given with where it stands, and since when we have it, whatever version it is', async () => {
  const told = { state: 'closed', handover: 'koud', solvedForCitizen: 'nee' } as const
  const sent = { region: null, externalId: 'met stand' }
  const keep = (text: string, caseState: object | null) =>
    keepSignal(
      { app, hashes: testHashes },
      'all',
      { ...aTestSignal({ ...sent, text }), caseState },
      null,
      true,
    )
  const first = await keep('Eerst.', null)
  const id = 'answer' in first ? first.answer.id : ''
  expect(await readSignal(app, id, { cases: everywhere })).toMatchObject({ version: 1, case: null })
  await keep('Daarna.', told)
  await queryAt(
    database.ownerUrl,
    `ALTER TABLE signal DISABLE TRIGGER signal_stays;
     UPDATE signal SET recorded_at = '2020-03-05T23:30:00Z' WHERE id = '${id}';
     ALTER TABLE signal ENABLE TRIGGER signal_stays`,
    [],
    everywhere,
  )
  expect(await readSignal(app, id, { cases: everywhere })).toMatchObject({
    ...{ version: 2, recordedOn: '2020-03-06' },
    case: { ...told, phase: null, routesTried: [], whoActs: null, solvedOn: null, consent: null },
  })
})

it('a case is given as it is kept, with its tags', async () => {
  expect(await readSignal(app, placed, { cases: everywhere })).toMatchObject({
    id: placed,
    version: 1,
    channel: 'gemeente',
    region: 'ZK01',
    receivedOn: '2020-03-04',
    text: 'De rolstoel is kapot.',
    fictional: false,
    tags: { themes: [{ code: 'hulpmiddelen' }] },
  })
})
