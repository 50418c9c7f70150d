import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { everywhere, nationalWithCases } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { keepTagDecisions } from './keep-tag-decisions.js'
import { reviewQueue } from './review-queue.js'
import { reviewedSample } from './reviewed-sample.js'
import { drawSample, sampleSize, sampleWeekOf } from './review-sample.js'

let database: TestDatabase
let app: DataSource
beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  app = await openDatabase(database.appUrl)
  await add(3 * sampleSize, { fictional: true, recordedAt: '2026-06-10T12:00:00Z' })
  await add(30, { fictional: false, recordedAt: '2026-06-10T12:00:00Z' })
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})

/** Signals with a text and without any tag. */
async function add(count: number, { fictional, recordedAt }: { fictional: boolean; recordedAt: string }) {
  await inScope(app, everywhere, (manager) =>
    manager.query(
      `WITH added AS (
         INSERT INTO signal (id, channel, external_id_hash, fictional, recorded_at)
         SELECT gen_random_uuid(), 'gemeente', decode(md5(random()::text), 'hex'), $2, $3
         FROM generate_series(1, $1) RETURNING id
       )
       INSERT INTO signal_version (signal_id, version, content_hash, received_on, received_latest, text, answer,
         redaction_version)
       SELECT id, 1, '', '2020', '2020-12-31', 'x', '{}', 'x' FROM added`,
      [count, fictional, recordedAt],
    ),
  )
}

const wednesday = new Date('2026-06-17T12:00:00Z')
const weekLater = new Date('2026-06-24T12:00:00Z')
const sample = (now: Date, fictional = true) =>
  inScope(app, everywhere, (manager) => drawSample(manager, sampleWeekOf(now), fictional))
const queue = (by: string, now = wednesday) =>
  reviewQueue(app, nationalWithCases, {
    ...{ kind: 'random', facet: 'theme', fictional: true, limit: 100, by, now },
  })
const done = (signalId: string, by: string, now = wednesday) =>
  keepTagDecisions(app, nationalWithCases, {
    ...{ signalId, version: 1, facet: 'theme', queue: 'random', decisions: [], review: 'done', by, now },
  })

const measured = async (by: string) =>
  (await reviewedSample(app, nationalWithCases, { facet: 'theme', fictional: true }))
    .filter(({ reviewedBy }) => reviewedBy === by)
    .map(({ signalId, judged, found }) => ({ signalId, judged, found }))

it.each([
  ['2026-06-14T21:59:59Z', '2026-W24', '2026-06-08'],
  ['2026-06-14T22:00:00Z', '2026-W25', '2026-06-15'],
])('the week of %s in the Netherlands is %s', (moment, code, monday) => {
  expect(sampleWeekOf(new Date(moment))).toEqual({ code, monday })
})

describe('the random sample of a week', () => {
  it('has its size, each signal once, of one kind', async () => {
    const ids = await sample(wednesday)
    expect([ids.length, new Set(ids).size]).toEqual([sampleSize, sampleSize])
    const real = await sample(wednesday, false)
    expect(real).toHaveLength(30)
    expect(real.filter((id) => ids.includes(id))).toEqual([])
  })

  it('is the same all week, whatever comes in, and another the week after', async () => {
    const ids = await sample(new Date('2026-06-15T00:00:00Z'))
    await add(50, { fictional: true, recordedAt: '2026-06-16T12:00:00Z' })
    expect(await sample(new Date('2026-06-21T20:00:00Z'))).toEqual(ids)
    expect(await sample(weekLater)).not.toEqual(ids)
  })

  it('reaches every signal in some week', async () => {
    const met = new Set<string>()
    for (let week = 1; week <= 60; week += 1) {
      for (const id of await sample(new Date(wednesday.getTime() + week * 7 * 24 * 3_600_000))) met.add(id)
    }
    expect(met.size).toBe(3 * sampleSize + 50)
  })
})

describe('the queue of the sample', () => {
  it('is the same for two people, each without what they have done themselves', async () => {
    const [one, other] = [await queue('a'), await queue('b')]
    expect(one).toMatchObject({ week: '2026-W25', size: sampleSize, done: 0 })
    expect(other).toEqual(one)
    const id = one.signals[0]?.id ?? ''
    expect(await done(id, 'a')).toMatchObject({ done: true })
    expect(await queue('a')).toMatchObject({ done: 1, signals: one.signals.slice(1) })
    expect(await queue('b')).toEqual(one)
  })

  it('brings a signal again that was done from another list, which is no fair measure', async () => {
    const id = (await queue('d')).signals[0]?.id ?? ''
    const said = { signalId: id, version: 1, facet: 'theme', by: 'd', now: wednesday } as const
    const told = { ...said, decisions: [] }
    await keepTagDecisions(app, nationalWithCases, { ...told, queue: 'uncertain', review: 'done' })
    expect((await queue('d')).signals[0]?.id).toBe(id)
    expect(await measured('d')).toEqual([])
    await done(id, 'd')
    expect(await measured('d')).toEqual([{ signalId: id, judged: [], found: [] }])
    // Done once more from another list, it stays in the measure; taken back, it does not.
    const again = { ...told, decisions: [{ code: 'pgb', decision: 'add' } as const] }
    await keepTagDecisions(app, nationalWithCases, { ...again, queue: 'personal-data', review: 'done' })
    expect(await measured('d')).toEqual([{ signalId: id, judged: ['pgb'], found: [] }])
    await keepTagDecisions(app, nationalWithCases, { ...told, queue: 'random', review: 'withdrawn' })
    expect(await measured('d')).toEqual([])
  })

  it('takes no signal as sampled that is in the sample of neither this week nor the last', async () => {
    const inSample = new Set([
      ...(await sample(wednesday)),
      ...(await sample(new Date('2026-06-10T12:00:00Z'))),
    ])
    const [outside] = (await inScope(app, everywhere, (manager) =>
      manager.query('SELECT id FROM signal WHERE fictional AND id <> ALL ($1::uuid[]) LIMIT 1', [
        [...inSample],
      ]),
    )) as { id: string }[]
    expect(await done(outside?.id ?? '', 'a')).toBe('not-in-sample')
    expect(await done(randomUUID(), 'a')).toBe('unknown')
  })

  it('takes what was in the sample of last week from who began before Monday', async () => {
    const now = await sample(weekLater)
    const id = (await sample(wednesday)).find((candidate) => !now.includes(candidate)) ?? ''
    expect(await done(id, 'c', weekLater)).toMatchObject({ done: true })
    const [kept] = (await inScope(app, everywhere, (manager) =>
      manager.query('SELECT sample_week FROM tag_review WHERE signal_id = $1 AND reviewed_by = $2', [
        id,
        'c',
      ]),
    )) as { sample_week: string }[]
    expect(kept?.sample_week).toBe('2026-W25')
  })
})
