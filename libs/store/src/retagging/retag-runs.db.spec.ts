import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { retagRuns } from './retag-runs.js'

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

interface Planted {
  readonly version: string
  readonly signals: number
  readonly counts: readonly [tagged: number, withoutText: number, already: number]
  readonly ended: 'done' | 'replaced' | null
}
const plant = ({ version, signals, counts, ended }: Planted) =>
  queryAt(
    database.ownerUrl,
    `INSERT INTO retag_run (tagger_version, started_at, signals, tagged, without_text, already, ended_at, ended_as)
     VALUES ($1, '2026-02-01T12:00:00Z', $2, $3, $4, $5, CASE WHEN $6::text IS NULL THEN NULL ELSE
       '2026-02-01T13:00:00Z'::timestamptz END, $6)`,
    [version, signals, ...counts, ended],
  )

describe('the runs over all signals', () => {
  it('are none at first', async () => {
    expect(await retagRuns(app)).toEqual([])
  })

  it('tell their version, state and share, the newest first', async () => {
    await plant({ version: 'gemengd', signals: 3, counts: [1, 0, 1], ended: 'replaced' })
    await plant({ version: 'meer erbij', signals: 3, counts: [5, 0, 0], ended: 'replaced' })
    await plant({ version: 'gewist', signals: 4, counts: [2, 1, 0], ended: 'done' })
    await plant({ version: 'bezig', signals: 1000, counts: [998, 1, 0], ended: null })
    const startedAt = new Date('2026-02-01T12:00:00Z')
    const endedAt = new Date('2026-02-01T13:00:00Z')
    expect(await retagRuns(app)).toEqual([
      { taggerVersion: 'bezig', startedAt, endedAt: null, state: 'open', share: 0.99 },
      { taggerVersion: 'gewist', startedAt, endedAt, state: 'done', share: 1 },
      { taggerVersion: 'meer erbij', startedAt, endedAt, state: 'replaced', share: 1 },
      { taggerVersion: 'gemengd', startedAt, endedAt, state: 'replaced', share: 0.66 },
    ])
  })

  it('are the last ten', async () => {
    for (let at = 0; at < 10; at++)
      await plant({ version: `run ${at}`, signals: 0, counts: [0, 0, 0], ended: 'replaced' })
    const runs = await retagRuns(app)
    expect(runs.map(({ taggerVersion }) => taggerVersion)).toEqual(
      Array.from({ length: 10 }, (_, at) => `run ${9 - at}`),
    )
    expect(runs[0]?.share).toBe(1)
  })
})
