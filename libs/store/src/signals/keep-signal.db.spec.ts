import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { everywhere, inRegions, type ChannelCode } from '@rode-draad/domain'
import { randomUUID } from 'node:crypto'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { keepDemoChunk } from './keep-demo-chunk.js'
import { countFictionalSignals, hasRealSignals } from './fictional-signals.js'
import { keepNewVersion, keepSignal, type Kept } from './keep-signal.js'
import { readSignal } from './read-signal.js'
import { signalHashes } from './signal-hashes.js'
import { rowsToKeep, storedSignal } from '../intake/stored-row.js'
import { testHashes } from '../intake/test-pool.js'
import { aTestSignal } from './test-signal.js'

let database: TestDatabase
let app: DataSource
let externalId: string

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  app = await openDatabase(database.appUrl)
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})
beforeEach(() => {
  externalId = randomUUID()
})

const gemeente: ReadonlySet<ChannelCode> = new Set(['gemeente'] as const)
const loket: ReadonlySet<ChannelCode> = new Set(['juiste-loket'] as const)
const nothing: ReadonlySet<ChannelCode> = new Set<ChannelCode>()
const hashes = signalHashes(Buffer.alloc(32, 1))

function idOf(kept: Kept): string {
  if (!('answer' in kept)) throw new Error(kept.outcome)
  return kept.answer.id
}

/** How much is stored, whoever may see it. */
async function stored(): Promise<unknown> {
  const sql = `SELECT (SELECT count(*) FROM signal) AS signals, (SELECT count(*) FROM signal_version) AS versions,
    (SELECT count(*) FROM signal_tag) AS tags, (SELECT count(*) FROM idempotency_key) AS keys`
  return await queryAt(database.superuserUrl, sql)
}

describe('whether there are signals, made up or not', () => {
  it('is told over all of them', async () => {
    expect([await hasRealSignals(app), await countFictionalSignals(app)]).toEqual([false, 0])
    const demo = () =>
      rowsToKeep(
        ['a', 'b', 'c'].map((name) =>
          storedSignal(0, aTestSignal({ externalId: name, fictional: true, region: 'ZK01' })),
        ),
      )
    expect([await keepDemoChunk(app, demo()), await keepDemoChunk(app, demo())]).toEqual([3, 0])
    expect([await hasRealSignals(app), await countFictionalSignals(app)]).toEqual([false, 3])
    await keepSignal({ app, hashes: testHashes }, 'all', aTestSignal({ externalId }), null)
    expect([await hasRealSignals(app), await countFictionalSignals(app)]).toEqual([true, 3])
    const inReach = 'SELECT count(*)::integer AS n FROM signal'
    expect(await queryAt(database.appUrl, inReach, [], inRegions(['ZK01']))).toEqual([{ n: 3 }])
  })
})

describe('a sender', () => {
  it.each([
    ['all channels', 'all' as const, 'created'],
    ['its own channel', gemeente, 'created'],
    ['another channel', loket, 'unknown'],
    ['no channel', nothing, 'unknown'],
  ])('that may write in %s: the signal is %s', async (_name, writes, outcome) => {
    const before = await stored()
    const signal = aTestSignal({ externalId })
    expect(
      (await keepSignal({ app, hashes: testHashes }, writes, signal, hashes.externalId('', externalId)))
        .outcome,
    ).toBe(outcome)
    if (outcome === 'unknown') expect(await stored()).toEqual(before)
  })

  it('of another channel finds nothing to make a new version of, as with an id that is not there', async () => {
    const id = idOf(
      await keepSignal({ app, hashes: testHashes }, gemeente, aTestSignal({ externalId }), null),
    )
    const before = await stored()
    const own = aTestSignal({ externalId, channel: 'juiste-loket', text: 'Anders.' })
    const foreign = aTestSignal({ externalId, text: 'Anders.' })
    for (const [writes, wanted, signal] of [
      [loket, id, own],
      [loket, id, foreign],
      [loket, randomUUID(), own],
      [nothing, id, foreign],
      ['all', randomUUID(), foreign],
    ] as const) {
      expect(await keepNewVersion({ app, hashes: testHashes }, writes, wanted, signal)).toEqual({
        outcome: 'unknown',
      })
    }
    expect(await stored()).toEqual(before)
    expect((await keepNewVersion({ app, hashes: testHashes }, gemeente, id, foreign)).outcome).toBe('created')
  })

  it('of the same channel gets the first answer again', async () => {
    const signal = aTestSignal({ externalId })
    const first = await keepSignal({ app, hashes: testHashes }, gemeente, signal, null)
    expect(await keepSignal({ app, hashes: testHashes }, gemeente, signal, null)).toEqual({
      ...first,
      outcome: 'repeated',
    })
  })
})

describe('a new version', () => {
  it('moves the signal to the region that it names, with its older versions', async () => {
    const id = idOf(
      await keepSignal(
        { app, hashes: testHashes },
        gemeente,
        aTestSignal({ externalId, region: 'ZK01' }),
        null,
      ),
    )
    const seenFrom = async () => ({
      ZK01: (await readSignal(app, id, { cases: inRegions(['ZK01']) }))?.version,
      ZK02: (await readSignal(app, id, { cases: inRegions(['ZK02']) }))?.version,
    })
    expect(await seenFrom()).toEqual({ ZK01: 1, ZK02: undefined })
    await keepNewVersion(
      { app, hashes: testHashes },
      gemeente,
      id,
      aTestSignal({ externalId, region: 'ZK02' }),
    )
    expect(await seenFrom()).toEqual({ ZK01: undefined, ZK02: 2 })
    await keepNewVersion({ app, hashes: testHashes }, gemeente, id, aTestSignal({ externalId }))
    expect(await seenFrom()).toEqual({ ZK01: undefined, ZK02: undefined })
    expect(await readSignal(app, id, { cases: everywhere })).toMatchObject({ version: 3, region: null })
  })
})

describe('the key of a sender', () => {
  const keyOf = (sender: string) => hashes.idempotencyKey(sender, externalId)

  it('never meets the same key of another sender', async () => {
    const first = await keepSignal(
      { app, hashes: testHashes },
      gemeente,
      aTestSignal({ externalId }),
      keyOf('gemeente'),
    )
    const other = aTestSignal({ externalId, channel: 'juiste-loket' })
    const second = await keepSignal({ app, hashes: testHashes }, loket, other, keyOf('loket'))
    expect([first.outcome, second.outcome]).toEqual(['created', 'created'])
    expect(idOf(second)).not.toBe(idOf(first))
  })

  it('that it used in a channel that is no longer its own counts as used, and nothing is kept', async () => {
    await keepSignal({ app, hashes: testHashes }, gemeente, aTestSignal({ externalId }), keyOf('sender'))
    const before = await stored()
    const other = aTestSignal({ externalId, channel: 'juiste-loket' })
    expect(await keepSignal({ app, hashes: testHashes }, loket, other, keyOf('sender'))).toEqual({
      outcome: 'key-reused',
    })
    expect(await stored()).toEqual(before)
  })
})
