import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  inChannels,
  nationalControlled,
  nationalWithCases,
  noAccess,
  redact,
  type AccessScope,
} from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { everywhere } from '@rode-draad/domain'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { keepNewVersion, keepSignal } from '../signals/keep-signal.js'
import { aTestSignal, type TestSignal } from '../signals/test-signal.js'
import { flagPersonalData } from './personal-data-flags.js'
import { keepTagDecisions } from './keep-tag-decisions.js'
import { keepReviewNote, reviewNotesOf } from './review-notes.js'
import { reviewQueue } from './review-queue.js'

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

const now = new Date('2026-06-17T12:00:00Z')
const loket: AccessScope = { ...noAccess, cases: inChannels(['juiste-loket']) }

async function aCase(told: Partial<TestSignal> = {}, themes = [{ code: 'hulpmiddelen', probability: 0.9 }]) {
  const externalId = randomUUID()
  const signal = (text: string) => {
    const made = aTestSignal({ externalId, ...told, text })
    const tags = themes.map((tag) => ({ ...tag, evidence: [[0, 2] as const] }))
    return { ...made, tags: { ...made.tags, themes: tags as unknown as typeof made.tags.themes } }
  }
  const kept = await keepSignal(app, 'all', signal('De rolstoel is kapot.'), null)
  const id = 'answer' in kept ? kept.answer.id : ''
  return { id, replace: (text: string) => keepNewVersion(app, 'all', id, signal(text)) }
}

type Decision = { code: 'hulpmiddelen' | 'pgb' | 'vervoer'; decision: 'accept' | 'drop' | 'add' | 'undo' }
const decide = (
  signalId: string,
  decisions: Decision[],
  more: { by?: string; version?: number; review?: 'done' | 'open' | 'withdrawn'; queue?: 'random' } = {},
  scope: AccessScope = nationalWithCases,
) =>
  keepTagDecisions(app, scope, {
    ...{ signalId, version: 1, facet: 'theme', queue: 'uncertain', decisions, review: 'open', by: 'a', now },
    ...more,
  })
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
  it.each<[string, Decision[], string[]]>([
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
      'SELECT code, decided_by, tagger_version, queue, recorded_at FROM tag_decision WHERE signal_id = $1',
      [id],
      everywhere,
    )
    expect(rows).toEqual([
      { code: 'pgb', decided_by: 'c', tagger_version: 'proef', queue: 'uncertain', recorded_at: now },
    ])
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

describe('the queue of what the tagger was least sure of', () => {
  const queue = async (limit = 100) =>
    (
      await reviewQueue(app, nationalWithCases, {
        ...{ kind: 'uncertain', facet: 'theme', fictional: true, limit, by: 'a', now },
      })
    ).signals

  it('begins with the least probable tag, has each signal once, and lets go of what anybody has done', async () => {
    const sure = await aCase({ fictional: true }, [{ code: 'pgb', probability: 0.95 }])
    const doubtful = await aCase({ fictional: true }, [
      { code: 'pgb', probability: 0.75 },
      { code: 'vervoer', probability: 0.5 },
    ])
    await aCase({ fictional: true }, [])
    await aCase({ fictional: false }, [{ code: 'pgb', probability: 0.1 }])
    expect(await queue()).toEqual([
      { id: doubtful.id, version: 1, lowestProbability: 0.5 },
      { id: sure.id, version: 1, lowestProbability: expect.closeTo(0.95) },
    ])
    expect(await queue(1)).toHaveLength(1)
    await decide(
      doubtful.id,
      [
        { code: 'pgb', decision: 'accept' },
        { code: 'vervoer', decision: 'drop' },
      ],
      { by: 'b', review: 'done' },
    )
    expect((await queue()).map(({ id }) => id)).toEqual([sure.id])
    await decide(doubtful.id, [], { by: 'b', review: 'withdrawn' })
    expect((await queue()).map(({ id }) => id)).toEqual([doubtful.id, sure.id])
  })
})

describe('personal data that was seen', () => {
  it('puts a signal first in a list, until somebody says that it is gone', async () => {
    const [first, second] = [await aCase(), await aCase()]
    const flag = (signalId: string, seen: boolean) =>
      flagPersonalData(app, nationalWithCases, { signalId, version: 1, by: 'a', now, seen })
    const listed = async () =>
      (
        await reviewQueue(app, nationalWithCases, {
          ...{ kind: 'personal-data', facet: 'theme', fictional: false, limit: 9, by: 'b', now },
        })
      ).signals.map(({ id }) => id)
    for (const { id } of [first, second]) expect(await flag(id, true)).toBe('kept')
    expect(await listed()).toEqual([second.id, first.id])
    await flag(second.id, false)
    expect(await listed()).toEqual([first.id])
    expect(await flag(randomUUID(), true)).toBe('unknown')
  })
})

describe('a note', () => {
  it('is kept with its signal, and not given to who does not reach it', async () => {
    const { id } = await aCase({ channel: 'gemeente' })
    const { text } = redact('Bel mevrouw Verhoeven op 06-12345678.')
    const note = { signalId: id, version: 1, by: 'a', now, text, redactionVersion: 'proef' }
    expect(await keepReviewNote(app, loket, note)).toBe('unknown')
    expect(await keepReviewNote(app, nationalWithCases, note)).toMatchObject({ text })
    expect(await reviewNotesOf(app, nationalWithCases, id)).toEqual([
      { text, version: 1, writtenBy: 'a', recordedAt: now },
    ])
    expect(text).not.toContain('Verhoeven')
    expect(await reviewNotesOf(app, loket, id)).toEqual([])
  })
})
