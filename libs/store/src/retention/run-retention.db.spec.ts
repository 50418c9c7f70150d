import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { everywhere } from '@rode-draad/domain'
import { Client } from 'pg'
import { migrate } from '../database/migrate.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { runRetention } from './run-retention.js'
import { plantSignal, whereFound } from './test-texts.js'

const terms = { standard: 12, quarantine: 6, channels: {} }
const old = { channel: 'gemeente', received: ['2020-01-01'], recorded: '2020-01-02T12:00:00Z' }
const runOn = (day: string, more: Partial<Parameters<typeof runRetention>[1]> = {}) =>
  runRetention(database.ownerUrl, { day, terms, today: day, now: new Date(`${day}T02:00:00Z`), ...more })

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
})
afterAll(() => database.stop())
beforeEach(async () => {
  await queryAt(database.ownerUrl, 'DELETE FROM signal', [], everywhere)
})

const daysDone = async () =>
  (await queryAt<{ day: string }>(database.ownerUrl, 'SELECT day::text FROM retention_run ORDER BY day')).map(
    ({ day }) => day,
  )

describe('the run of a day', () => {
  it('is done once, whichever program comes to it first', async () => {
    for (let index = 0; index < 7; index += 1)
      await plantSignal(database, { ...old, word: `kanarie${index}` })
    const runs = await Promise.all(Array.from({ length: 4 }, () => runOn('2026-01-01', { chunk: 1 })))
    const erased = runs.filter((run) => typeof run === 'object')
    expect(erased).toEqual([{ signals: 7, quarantinedRows: 0 }])
    expect(await runOn('2026-01-01')).toBe('done')
    expect(await daysDone()).toEqual(['2026-01-01'])
  })

  it('is done though that of a later day was: a clock that was ahead once does not end the erasing', async () => {
    await plantSignal(database, { ...old, word: 'kanarie' })
    expect(await runOn('2025-12-31')).toEqual({ signals: 1, quarantinedRows: 0 })
    expect(await runOn('2025-12-31')).toBe('done')
  })

  it('is done again when somebody asks for it', async () => {
    await plantSignal(database, { ...old, word: 'kanarie' })
    expect(await runOn('2026-01-01', { always: true })).toEqual({ signals: 1, quarantinedRows: 0 })
  })

  it('waits for nobody: another program is at it', async () => {
    const other = new Client({ connectionString: database.ownerUrl })
    await other.connect()
    await other.query(`SELECT pg_advisory_lock(hashtext('rode-draad retention'))`)
    expect(await runOn('2026-01-02')).toBe('busy')
    await other.end()
    expect(await daysDone()).not.toContain('2026-01-02')
  })

  it('goes on where it was stopped, and is written down only when all is gone', async () => {
    for (let index = 0; index < 6; index += 1)
      await plantSignal(database, { ...old, word: `kanarie${index}` })
    const stopped = runOn('2026-01-03', {
      chunk: 2,
      onChunk: ({ signals }) => {
        if (signals === 4) throw new Error('stopped')
      },
    })
    await expect(stopped).rejects.toThrow('stopped')
    const words = Array.from({ length: 6 }, (_, index) => `kanarie${index}`)
    expect((await whereFound(database, words))['signal_version']).toHaveLength(2)
    expect(await daysDone()).not.toContain('2026-01-03')
    expect(await runOn('2026-01-03', { chunk: 2 })).toEqual({ signals: 2, quarantinedRows: 0 })
    expect(await whereFound(database, words)).toEqual({})
    expect(await daysDone()).toContain('2026-01-03')
  })
})
