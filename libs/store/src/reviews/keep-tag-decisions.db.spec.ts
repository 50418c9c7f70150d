import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  everywhere,
  inChannels,
  nationalControlled,
  nationalWithCases,
  noAccess,
  type AccessScope,
} from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { flagPersonalData } from './personal-data-flags.js'
import { now, testCases, type TestDecision } from './test-case.js'

let database: TestDatabase
let app: DataSource
let aCase: ReturnType<typeof testCases>['aCase']
let decide: ReturnType<typeof testCases>['decide']
beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  app = await openDatabase(database.appUrl)
  ;({ aCase, decide } = testCases(app))
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})

const loket: AccessScope = { ...noAccess, cases: inChannels(['juiste-loket']) }

const factsOf = async (id: string) =>
  (
    await queryAt<{ code: string }>(
      database.appUrl,
      `SELECT code FROM fact_signal_tag WHERE key = $1 AND facet = 'theme' ORDER BY code`,
      [id],
      everywhere,
    )
  ).map(({ code }) => code)
const changesOf = (id: string) =>
  queryAt(database.ownerUrl, `SELECT FROM change_log WHERE dataset = 'signal' AND key = $1`, [id])

describe('decisions on the tags of a signal', () => {
  it.each<[string, TestDecision[], string[]]>([
    ['nothing decided', [], ['hulpmiddelen']],
    ['accepted', [{ code: 'hulpmiddelen', decision: 'accept' }], ['hulpmiddelen']],
    ['dropped', [{ code: 'hulpmiddelen', decision: 'drop' }], []],
    ['another added', [{ code: 'pgb', decision: 'add' }], ['hulpmiddelen', 'pgb']],
    [
      'dropped and another added',
      [
        { code: 'hulpmiddelen', decision: 'drop' },
        { code: 'pgb', decision: 'add' },
      ],
      ['pgb'],
    ],
  ])('show in the facts: %s', async (_name, decisions, facts) => {
    const { id } = await aCase()
    const before = await changesOf(id)
    expect(await decide(id, decisions)).toMatchObject({ id, version: 1, decisions, done: false })
    expect(await factsOf(id)).toEqual(facts)
    expect((await changesOf(id)).length - before.length).toBe(decisions.length > 0 ? 1 : 0)
  })

  it('can be undone, and the facts are those of the tagger again', async () => {
    const { id } = await aCase()
    await decide(id, [
      { code: 'hulpmiddelen', decision: 'drop' },
      { code: 'pgb', decision: 'add' },
    ])
    const answer = await decide(id, [
      { code: 'hulpmiddelen', decision: 'undo' },
      { code: 'pgb', decision: 'undo' },
    ])
    expect(answer).toMatchObject({ decisions: [] })
    expect(await factsOf(id)).toEqual(['hulpmiddelen'])
    const rows = await queryAt(
      database.ownerUrl,
      'SELECT FROM tag_decision WHERE signal_id = $1',
      [id],
      everywhere,
    )
    expect(rows).toHaveLength(4)
  })

  it('of two people are kept apart, and the newest that stands is the fact', async () => {
    const { id } = await aCase()
    await decide(id, [{ code: 'hulpmiddelen', decision: 'accept' }], { by: 'a' })
    const second = await decide(id, [{ code: 'hulpmiddelen', decision: 'drop' }], { by: 'b' })
    expect(second).toMatchObject({ decisions: [{ code: 'hulpmiddelen', decision: 'drop' }] })
    expect(await factsOf(id)).toEqual([])
    await decide(id, [{ code: 'hulpmiddelen', decision: 'undo' }], { by: 'b' })
    expect(await factsOf(id)).toEqual(['hulpmiddelen'])
  })

  it('are not overwritten by what the tagger makes of a newer version', async () => {
    const { id, replace } = await aCase()
    await decide(id, [{ code: 'hulpmiddelen', decision: 'drop' }])
    expect(await replace('De rolstoel is nog steeds kapot.')).toMatchObject({ outcome: 'created' })
    expect(await factsOf(id)).toEqual([])
  })

  it('are kept with the version of the tagger that was seen, by whom and when', async () => {
    const { id } = await aCase()
    await decide(id, [{ code: 'pgb', decision: 'add' }], { by: 'c' })
    const rows = await queryAt(
      database.ownerUrl,
      `SELECT code, decided_by, tagger_version, queue, recorded_at, tags_seen
       FROM tag_decision WHERE signal_id = $1`,
      [id],
      everywhere,
    )
    const seen = { tagger_version: 'proef', queue: 'uncertain', recorded_at: now, tags_seen: true }
    expect(rows).toEqual([{ code: 'pgb', decided_by: 'c', ...seen }])
  })

  it.each<[string, Parameters<typeof decide>[1], Parameters<typeof decide>[2], unknown]>([
    ['on a version that is not the newest', [], { version: 2 }, 'changed'],
    ['to accept what the tagger did not find', [{ code: 'pgb', decision: 'accept' }], {}, 'other-tags'],
    ['to drop what the tagger did not find', [{ code: 'pgb', decision: 'drop' }], {}, 'other-tags'],
    ['to add what the tagger found', [{ code: 'hulpmiddelen', decision: 'add' }], {}, 'other-tags'],
    ['to finish with a tag undecided', [], { review: 'done' }, 'undecided'],
  ])('are refused %s, and none is kept', async (_name, decisions, more, refused) => {
    const { id } = await aCase()
    expect(await decide(id, [{ code: 'vervoer', decision: 'add' }, ...decisions], more)).toBe(refused)
    expect(await factsOf(id)).toEqual(['hulpmiddelen'])
  })

  it.each([
    ['in another channel', loket],
    ['counted only', nationalControlled],
    ['in no reach', noAccess],
  ])('are refused on a signal that is %s, as on one that is not there', async (_name, scope) => {
    const { id } = await aCase({ channel: 'gemeente' })
    expect(await decide(id, [{ code: 'pgb', decision: 'add' }], {}, scope)).toBe('unknown')
    expect(await decide(randomUUID(), [{ code: 'pgb', decision: 'add' }], {}, scope)).toBe('unknown')
  })

  it('are never changed, and go with the signal', async () => {
    const { id } = await aCase()
    await decide(id, [{ code: 'hulpmiddelen', decision: 'accept' }], { review: 'done' })
    await flagPersonalData(app, nationalWithCases, { signalId: id, version: 1, by: 'a', now, seen: true })
    for (const table of ['tag_decision', 'tag_review', 'review_note', 'personal_data_flag']) {
      await expect(app.query(`DELETE FROM ${table}`)).rejects.toMatchObject({
        driverError: { code: '42501' },
      })
      await expect(queryAt(database.ownerUrl, `UPDATE ${table} SET version = 2`)).rejects.toThrow(
        'only grows',
      )
    }
    await queryAt(database.ownerUrl, 'DELETE FROM signal WHERE id = $1', [id], everywhere)
    for (const table of ['tag_decision', 'tag_review', 'personal_data_flag']) {
      const sql = `SELECT FROM ${table} WHERE signal_id = $1`
      expect(await queryAt(database.ownerUrl, sql, [id], everywhere)).toEqual([])
    }
  })
})

describe('labels that were chosen without the tags in sight', () => {
  const blind = { queue: 'random', review: 'done', tagsSeen: false } as const
  const later = { queue: 'random', review: 'done' } as const
  const rowsOf = (id: string) =>
    queryAt(
      database.ownerUrl,
      'SELECT code, decision, tagger_version, tags_seen FROM tag_decision WHERE signal_id = $1 ORDER BY id',
      [id],
      everywhere,
    )

  it('are kept apart from what is decided after them, also where the tagger had found the same', async () => {
    const { id } = await aCase()
    const chosen: TestDecision[] = ['hulpmiddelen', 'pgb'].map(
      (code) => ({ code, decision: 'add' }) as TestDecision,
    )
    expect(await decide(id, chosen, blind)).toMatchObject({ decisions: chosen, done: true })
    expect(await factsOf(id)).toEqual(['hulpmiddelen', 'pgb'])
    await decide(
      id,
      [
        { code: 'hulpmiddelen', decision: 'accept' },
        { code: 'pgb', decision: 'undo' },
      ],
      later,
    )
    expect(await factsOf(id)).toEqual(['hulpmiddelen'])
    expect(await rowsOf(id)).toEqual([
      { code: 'hulpmiddelen', decision: 'add', tagger_version: null, tags_seen: false },
      { code: 'pgb', decision: 'add', tagger_version: null, tags_seen: false },
      { code: 'hulpmiddelen', decision: 'accept', tagger_version: 'proef', tags_seen: true },
      { code: 'pgb', decision: 'undo', tagger_version: 'proef', tags_seen: true },
    ])
  })

  it('are taken once: the same again adds nothing, others are refused', async () => {
    const { id } = await aCase()
    const answer = await decide(id, [{ code: 'pgb', decision: 'add' }], blind)
    expect(await decide(id, [{ code: 'pgb', decision: 'add' }], blind)).toEqual(answer)
    expect(await decide(id, [], blind)).toBe('tags-shown')
    expect(await decide(id, [{ code: 'vervoer', decision: 'add' }], blind)).toBe('tags-shown')
    expect(await rowsOf(id)).toHaveLength(1)
  })

  it.each<[string, Parameters<typeof decide>[2]]>([
    ['decided with the tags in sight', { review: 'open' }],
    ['done with the tags in sight, and taken back', { review: 'withdrawn' }],
  ])('are refused from who has %s, and from nobody else', async (_name, before) => {
    const { id } = await aCase()
    await decide(id, [{ code: 'hulpmiddelen', decision: 'drop' }], { ...before, by: 'b' })
    expect(await decide(id, [], { ...blind, by: 'b' })).toBe('tags-shown')
    expect(await decide(id, [], { ...blind, by: 'c' })).toMatchObject({ done: true })
  })

  it('are refused on a newer version of what was seen', async () => {
    const { id, replace } = await aCase()
    await decide(id, [], blind)
    await replace('De rolstoel is nog steeds kapot.')
    expect(await decide(id, [], { ...blind, version: 2 })).toBe('tags-shown')
  })

  it.each([
    ['a tag that was dropped', { decision: 'drop', queue: 'random' }],
    ['another list', { decision: 'add', queue: 'uncertain' }],
  ])('cannot be in the database with %s', async (_name, { decision, queue }) => {
    const { id } = await aCase()
    const row = `INSERT INTO tag_decision
      (signal_id, version, facet, code, decision, decided_by, queue, recorded_at, tags_seen)
      VALUES ($1, 1, 'theme', 'pgb', $2, 'a', $3, now(), false)`
    await expect(queryAt(database.ownerUrl, row, [id, decision, queue], everywhere)).rejects.toThrow(
      'tag_decision_blind',
    )
  })
})
