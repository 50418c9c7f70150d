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
const done = (signalId: string, by: string, now = wednesday, more: { tagsSeen?: boolean; pgb?: true } = {}) =>
  keepTagDecisions(app, nationalWithCases, {
    ...{ signalId, version: 1, facet: 'theme', queue: 'random', review: 'done', by, now },
    tagsSeen: more.tagsSeen ?? true,
    decisions: more.pgb ? [{ code: 'pgb', decision: 'add' }] : [],
  })
const blind = { tagsSeen: false } as const
const inSample = () => reviewedSample(app, nationalWithCases, { facet: 'theme', fictional: true })

const measured = async (by: string) =>
  (await inSample()).reviews
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

  it('asks to choose without the tags first, and then gives what was chosen to compare', async () => {
    const [first] = (await queue('e')).signals
    const id = first?.id ?? ''
    expect(first).toEqual({ id, version: 1, lowestProbability: null, labelling: 'blind', chosen: [] })
    await done(id, 'e', wednesday, { ...blind, pgb: true })
    const chosen = [{ facet: 'theme', codes: ['pgb'] }]
    expect((await queue('e')).signals[0]).toMatchObject({ id, labelling: 'compare', chosen })
    expect((await queue('f')).signals[0]).toMatchObject({ id, labelling: 'blind', chosen: [] })
    await done(id, 'e')
    expect(await queue('e')).toMatchObject({ done: 1, tagsShown: 0 })
    expect((await queue('e')).signals.map((signal) => signal.id)).not.toContain(id)
  })

  it('leaves out what this person saw in another list, which measures nothing any more', async () => {
    const id = (await queue('d')).signals[0]?.id ?? ''
    const told = {
      signalId: id,
      version: 1,
      facet: 'theme',
      by: 'd',
      now: wednesday,
      tagsSeen: true,
    } as const
    await keepTagDecisions(app, nationalWithCases, {
      ...{ ...told, decisions: [], queue: 'uncertain', review: 'done' },
    })
    const left = await queue('d')
    expect(left).toMatchObject({ done: 0, tagsShown: 1, size: sampleSize })
    expect(left.signals.map((signal) => signal.id)).not.toContain(id)
    expect((await queue('g')).signals[0]?.id).toBe(id)
  })
})

describe('what is measured', () => {
  const fresh = async (by: string) => (await queue(by)).signals[20]?.id ?? ''

  it('is what was chosen before the tags were shown, whatever was made of it since', async () => {
    const id = await fresh('h')
    await done(id, 'h', wednesday, { ...blind, pgb: true })
    const chosen = [{ signalId: id, judged: ['pgb'], found: [] }]
    expect(await measured('h')).toEqual(chosen)
    const told = {
      signalId: id,
      version: 1,
      facet: 'theme',
      by: 'h',
      now: wednesday,
      tagsSeen: true,
    } as const
    for (const review of ['done', 'withdrawn'] as const) {
      const decisions = [{ code: 'pgb', decision: 'undo' } as const]
      await keepTagDecisions(app, nationalWithCases, { ...told, queue: 'random', review, decisions })
      expect(await measured('h')).toEqual(chosen)
    }
  })

  it('is not what was decided with the tags in sight: such signals are counted apart', async () => {
    const id = (await queue('i')).signals[30]?.id ?? ''
    const before = await inSample()
    await done(id, 'i')
    expect(await inSample()).toEqual({ ...before, notBlind: before.notBlind + 1 })
    // Somebody else chose blind: now the signal is in the measure.
    await done(id, 'j', wednesday, blind)
    const after = await inSample()
    expect([after.notBlind, after.reviews.length]).toEqual([before.notBlind, before.reviews.length + 1])
  })
})

describe('the sample of a week', () => {
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
