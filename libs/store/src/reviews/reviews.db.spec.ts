import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  everywhere,
  inChannels,
  nationalWithCases,
  noAccess,
  redact,
  type AccessScope,
} from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { AuditUnavailable } from '../audit/audit-unavailable.js'
import type { NewCaseReading } from '../audit/case-reading.js'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import type { CaseReader } from '../signals/read-case.js'
import { exportLabelledCases } from './labelled-cases.js'
import { flagPersonalData } from './personal-data-flags.js'
import { keepReviewNote, reviewNotesOf } from './review-notes.js'
import { reviewQueue } from './review-queue.js'
import { now, testCases } from './test-case.js'

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
      { id: doubtful.id, version: 1, lowestProbability: 0.5, labelling: 'seen', chosen: [] },
      { id: sure.id, version: 1, lowestProbability: expect.closeTo(0.95), labelling: 'seen', chosen: [] },
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

  it('goes with the text that it is about, and not with another', async () => {
    const [first, second] = [await aCase(), await aCase()]
    const { text } = redact('Gebeld.')
    for (const { id } of [first, second]) {
      const note = { signalId: id, version: 1, by: 'a', now, text, redactionVersion: 'proef' }
      await keepReviewNote(app, nationalWithCases, note)
    }
    await queryAt(
      database.ownerUrl,
      `UPDATE signal_version SET text = '', outcome = NULL, erased_at = now() WHERE signal_id = $1`,
      [first.id],
      everywhere,
    )
    expect(await reviewNotesOf(app, nationalWithCases, first.id)).toEqual([])
    expect(await reviewNotesOf(app, nationalWithCases, second.id)).toHaveLength(1)
  })
})

describe('what is taken to learn from', () => {
  const reader: CaseReader = {
    subject: 'cli',
    role: 'beheerder',
    onBehalfOf: null,
    purpose: 'beoordeling',
    requestId: 'verzoek',
    origin: 'cli',
  }
  const asked = { facet: 'theme', fictional: false, after: null, limit: 1000 } as const

  it('is of people alone, a part at a time, and each is written down before any is given', async () => {
    const [first, second, open] = [await aCase(), await aCase(), await aCase()]
    for (const { id } of [first, second]) {
      await decide(
        id,
        [
          { code: 'hulpmiddelen', decision: 'drop' },
          { code: 'pgb', decision: 'add' },
        ],
        { review: 'done' },
      )
    }
    await decide(open.id, [{ code: 'hulpmiddelen', decision: 'accept' }])
    const laws = [{ code: 'wlz', decision: 'add' }] as const
    await decide(first.id, laws, { facet: 'law', review: 'done' })
    await decide(second.id, laws, { facet: 'law', review: 'open' })
    const written: (string | null)[] = []
    const write = ({ signalId }: NewCaseReading) => Promise.resolve(void written.push(signalId))
    const all = await exportLabelledCases({ app, audit: { write } }, asked, reader)
    const ids = all.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
    expect(written).toEqual(ids)
    expect(all.find(({ id }) => id === first.id)).toMatchObject({
      text: 'De rolstoel is kapot.',
      codes: ['pgb'],
      others: { law: ['wlz'] },
    })
    expect(all.find(({ id }) => id === second.id)).toMatchObject({ others: {} })
    expect(ids).toContain(second.id)
    expect(ids).not.toContain(open.id)
    const rest = { ...asked, after: ids[0] ?? null, limit: 1 }
    expect((await exportLabelledCases({ app, audit: { write } }, rest, reader)).map(({ id }) => id)).toEqual(
      ids.slice(1, 2),
    )
  })

  it('is not given when it cannot be written down', async () => {
    const write = () => Promise.reject(new AuditUnavailable(new Error('weg')))
    await expect(exportLabelledCases({ app, audit: { write } }, asked, reader)).rejects.toThrow(
      AuditUnavailable,
    )
  })
})
