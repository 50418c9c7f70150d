import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { everywhere } from '@rode-draad/domain'
import { migrate } from '../database/migrate.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { plantSignal } from '../retention/test-texts.js'
import { retagSignals, retagState, type Retagging } from './retag-signals.js'
import type { TaggedText } from './tag-texts.js'

let database: TestDatabase
const ids: string[] = []

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  for (let at = 0; at < 12; at++) {
    const received = at === 3 ? ['2026-01-01', '2026-01-02'] : ['2026-01-01']
    const told = { word: `ding${at}`, channel: 'gemeente', received, recorded: '2026-01-03T12:00:00Z' }
    ids.push(await plantSignal(database, told))
  }
  const [, , erased, , kept, added] = ids
  await owner(`UPDATE signal_version SET text = '', outcome = NULL, erased_at = now() WHERE signal_id = $1`, [
    erased,
  ])
  await owner(
    `INSERT INTO tag_decision (signal_id, version, facet, code, decision, decided_by, tagger_version, queue, recorded_at)
     VALUES ($1, 1, 'theme', 'pgb', 'accept', 'a', 'x', 'uncertain', now()),
       ($2, 1, 'theme', 'vervoer', 'add', 'a', 'x', 'uncertain', now())`,
    [kept, added],
  )
  await owner(
    `INSERT INTO signal_tag (signal_id, version, facet, code, origin, probability, evidence, tagger_version)
     VALUES ($1, 1, 'theme', 'jeugdhulp', 'human', 1, '[]', 'x')`,
    [ids[6]],
  )
})
afterAll(() => database.stop())

const owner = <Row extends object>(sql: string, values: unknown[] = []) =>
  queryAt<Row>(database.ownerUrl, sql, values, everywhere)

/** Another theme than the one that was planted, a law by the length of the text, and a referral. */
const tagged = (text: string): TaggedText => ({
  tags: [
    { facet: 'theme', code: 'hulpmiddelen', origin: 'model', probability: 0.75, evidence: [[0, 3]] },
    ...(text.length % 2 === 0
      ? [{ facet: 'law', code: 'wmo', origin: 'rule' as const, probability: 0.5, evidence: [[0, 1]] }]
      : []),
  ],
  referrals: [{ from: 'gemeente', to: 'zorgkantoor', evidence: [[0, 2]] }],
})
const retagging = (taggerVersion: string, more: Partial<Retagging> = {}): Retagging => ({
  taggerVersion,
  tag: (texts) => Promise.resolve(texts.map(tagged)),
  now: () => new Date('2026-02-01T12:00:00Z'),
  chunk: 3,
  ...more,
})
const tagsNow = () =>
  owner<{ signal_id: string; version: number; code: string; tagger_version: string }>(
    `SELECT signal_id, version, facet, code, origin, probability, evidence FROM signal_tag ORDER BY 1, 2, 3, 4, 5`,
  )
const factsNow = () =>
  owner<{ key: string; code: string }>(`SELECT key, facet, code FROM fact_signal_tag ORDER BY 1, 2, 3`)

describe('retagSignals', () => {
  it('puts the tags of the new version in the place of the old ones, which stay known', async () => {
    const horizon = await owner<{ last: string }>(`SELECT coalesce(max(id), 0)::text AS last FROM change_log`)
    const states: number[] = []
    const outcome = await retagSignals(
      database.ownerUrl,
      retagging('nieuw', { onChunk: ({ tagged: done }) => states.push(done) }),
    )
    expect(outcome).toMatchObject({
      signals: 12,
      tagged: 11,
      changed: 11,
      withoutText: 1,
      already: 0,
      ended: 'done',
    })
    expect(states).toEqual([2, 5, 8, 11])
    const versions = await owner<{ tagger_version: string; n: number }>(
      `SELECT tagger_version, count(DISTINCT signal_id)::int AS n FROM signal_tag WHERE origin <> 'human' GROUP BY 1 ORDER BY 1`,
    )
    // The erased one keeps its tags, and so does the older of two versions.
    expect(versions).toEqual([
      { tagger_version: 'nieuw', n: 11 },
      { tagger_version: 'x', n: 2 },
    ])
    const former = await owner<{ n: number }>(
      `SELECT count(*)::int AS n FROM former_tag WHERE tagger_version = 'x' AND code = 'pgb' AND origin = 'rule'`,
    )
    expect(former).toEqual([{ n: 10 }])
    const logged = await owner<{ n: number }>(
      `SELECT count(DISTINCT key)::int AS n FROM change_log WHERE dataset = 'signal' AND id > $1`,
      [horizon[0]?.last],
    )
    expect(logged).toEqual([{ n: 11 }])
  })

  it('leaves what people decided and tagged', async () => {
    const facts = await factsNow()
    const has = (at: number, code: string) => facts.some((fact) => fact.key === ids[at] && fact.code === code)
    expect([has(4, 'pgb'), has(5, 'vervoer'), has(6, 'jeugdhulp')]).toEqual([true, true, true])
    expect([has(0, 'pgb'), has(2, 'pgb')]).toEqual([false, true])
  })

  it('skips what has tags of this version already', async () => {
    const before = await tagsNow()
    const outcome = await retagSignals(database.ownerUrl, retagging('nieuw'))
    expect(outcome).toMatchObject({ tagged: 0, changed: 0, already: 11, withoutText: 1, ended: 'done' })
    expect(await tagsNow()).toEqual(before)
  })

  it('goes on where it was stopped', async () => {
    const stop = new AbortController()
    const seen: string[] = []
    const tag: Retagging['tag'] = (texts) => {
      seen.push(...texts)
      return Promise.resolve(texts.map(tagged))
    }
    const first = await retagSignals(
      database.ownerUrl,
      retagging('gestopt', { tag, abort: stop.signal, onChunk: () => stop.abort() }),
    )
    expect(first).toMatchObject({ tagged: 2, ended: null })
    expect(await retagState(database.ownerUrl)).toEqual(first)
    const second = await retagSignals(database.ownerUrl, retagging('gestopt', { tag }))
    expect(second).toMatchObject({ tagged: 11, ended: 'done' })
    expect(seen).toHaveLength(11)
  })

  it('ends a run of an older version that was not through', async () => {
    const stop = new AbortController()
    await retagSignals(
      database.ownerUrl,
      retagging('ouder', { abort: stop.signal, onChunk: () => stop.abort() }),
    )
    await retagSignals(database.ownerUrl, retagging('jonger'))
    const runs = await owner<{ tagger_version: string; ended_as: string }>(
      `SELECT tagger_version, ended_as FROM retag_run ORDER BY id DESC LIMIT 2`,
    )
    expect(runs).toEqual([
      { tagger_version: 'jonger', ended_as: 'done' },
      { tagger_version: 'ouder', ended_as: 'replaced' },
    ])
  })

  it.each([
    ['while it tags, before anything of the chunk is written', 'tag', 2],
    ['just after the first chunk was written', 'chunk', 1],
    ['just after a later chunk was written', 'chunk', 3],
  ])('comes to the same after it was killed %s', async (_, where, times) => {
    const version = `na-${where}-${times}`
    await runKilled(version, where, times)
    expect(await retagState(database.ownerUrl)).toMatchObject({ taggerVersion: version, ended: null })
    const outcome = await retagSignals(database.ownerUrl, retagging(version))
    expect(outcome).toMatchObject({ tagged: 11, withoutText: 1, already: 0, ended: 'done' })
    const killed = await tagsNow()
    await retagSignals(database.ownerUrl, retagging(`${version}-vers`))
    expect(killed).toEqual(await tagsNow())
  })

  it('is done by one program at a time', async () => {
    const outcomes: unknown[] = []
    const tag: Retagging['tag'] = async (texts) => {
      outcomes.push(await retagSignals(database.ownerUrl, retagging('ander')))
      return texts.map(tagged)
    }
    await retagSignals(database.ownerUrl, retagging('samen', { tag, chunk: 100 }))
    expect(outcomes).toEqual(['busy'])
  })
})

/** The same work by a program that is killed at its n-th chunk. */
async function runKilled(taggerVersion: string, where: string, times: number): Promise<void> {
  const built = new URL('../../dist/retagging/retag-signals.js', import.meta.url).href
  const script = `
    import { retagSignals } from ${JSON.stringify(built)}
    const tagged = (text) => ({
      tags: [{ facet: 'theme', code: 'hulpmiddelen', origin: 'model', probability: 0.75, evidence: [[0, 3]] },
        ...(text.length % 2 === 0 ? [{ facet: 'law', code: 'wmo', origin: 'rule', probability: 0.5, evidence: [[0, 1]] }] : [])],
      referrals: [{ from: 'gemeente', to: 'zorgkantoor', evidence: [[0, 2]] }],
    })
    let left = ${times}
    const die = (where) => { if (where === ${JSON.stringify(where)} && --left === 0) process.kill(process.pid, 'SIGKILL') }
    await retagSignals(process.env.OWNER_URL, {
      taggerVersion: ${JSON.stringify(taggerVersion)}, chunk: 3, now: () => new Date('2026-02-01T12:00:00Z'),
      tag: async (texts) => { die('tag'); return texts.map(tagged) },
      onChunk: () => die('chunk'),
    })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, OWNER_URL: database.ownerUrl },
    stdio: 'ignore',
  })
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  expect(signal).toBe('SIGKILL')
}
