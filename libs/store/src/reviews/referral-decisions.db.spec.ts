import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { everywhere } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { testCases, type TestDecision, type TestJudging } from './test-case.js'

let database: TestDatabase
let app: DataSource
let cases: ReturnType<typeof testCases>
beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  app = await openDatabase(database.appUrl)
  cases = testCases(app)
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})

/** On a signal in which the tagger found that the gemeente sends to the zorgkantoor. */
const decide = (id: string, decisions: TestDecision[], more: TestJudging = {}) =>
  cases.decide(id, decisions, { facet: 'referral', ...more })
const rows = <T extends object>(sql: string, id: string) => queryAt<T>(database.appUrl, sql, [id], everywhere)
const present = async (id: string) =>
  (
    await rows<{ code: string }>(
      `SELECT code FROM decided_tag WHERE signal_id = $1 AND facet = 'referral' AND present ORDER BY code`,
      id,
    )
  ).map(({ code }) => code)

it('who sends whom where is accepted, dropped and added like a tag, each row staying', async () => {
  const { id } = await cases.aCase()
  const found = { code: 'gemeente>zorgkantoor' } as const
  const added = { code: 'ciz>gemeente' } as const
  expect(await decide(id, [{ ...found, decision: 'accept' }])).toMatchObject({ done: false })
  expect(await present(id)).toEqual([found.code])
  const both: TestDecision[] = [
    { ...found, decision: 'drop' },
    { ...added, decision: 'add' },
  ]
  expect(await decide(id, both, { review: 'done' })).toMatchObject({ done: true })
  expect(await present(id)).toEqual([added.code])
  const undone: TestDecision[] = both.map(({ code }) => ({ code, decision: 'undo' }))
  expect(await decide(id, undone, { review: 'withdrawn' })).toMatchObject({ decisions: [], done: false })
  expect(await present(id)).toEqual([])
  const kept = await rows<{ version: string | null }>(
    `SELECT tagger_version AS version FROM tag_decision WHERE signal_id = $1`,
    id,
  )
  expect(kept).toHaveLength(5)
  expect(new Set(kept.map(({ version }) => version)).size).toBe(1)
  expect(kept[0]?.version).not.toBeNull()
})

it.each<[string, TestDecision, TestJudging, string]>([
  ['one that was found is not added', { code: 'gemeente>zorgkantoor', decision: 'add' }, {}, 'other-tags'],
  ['one that was not found is not accepted', { code: 'ciz>gemeente', decision: 'accept' }, {}, 'other-tags'],
  [
    'it is not done while one found is not judged',
    { code: 'ciz>gemeente', decision: 'add' },
    { review: 'done' },
    'undecided',
  ],
])('%s', async (_, decision, more, reason) => {
  const { id } = await cases.aCase()
  expect(await decide(id, [decision], more)).toBe(reason)
  expect(await present(id)).toEqual([])
})

it('the facts have no pairs of institutions', async () => {
  const { id } = await cases.aCase()
  await decide(id, [{ code: 'ciz>gemeente', decision: 'add' }])
  expect(await rows(`SELECT code FROM fact_signal_tag WHERE key = $1 AND facet = 'referral'`, id)).toEqual([])
})
