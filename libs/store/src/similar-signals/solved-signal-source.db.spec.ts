import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { eraseSignal } from '../erasure/erase-signal.js'
import { keepNewVersion, keepSignal } from '../signals/keep-signal.js'
import { aTestSignal, type TestSignal } from '../signals/test-signal.js'
import { testHashes } from '../intake/test-pool.js'
import { solvedSignalSource, type SolvedSignalState } from './solved-signal-source.js'

let database: TestDatabase
let app: DataSource

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app', 'rode_draad_audit')
  app = await openDatabase(database.appUrl)
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})

const solved = { state: 'closed', solvedForCitizen: 'ja' }

async function keep(overrides: Partial<TestSignal>, caseState: object | null = solved): Promise<string> {
  const kept = await keepSignal(
    { app, hashes: testHashes },
    'all',
    { ...aTestSignal(overrides), caseState },
    null,
  )
  if (!('answer' in kept)) throw new Error('not kept')
  return kept.answer.id
}

async function all() {
  const states: SolvedSignalState[] = []
  const cursor = await solvedSignalSource(app).all(async (batch) => void states.push(...batch))
  return { states, cursor }
}

async function changedSince(from: bigint) {
  const states: SolvedSignalState[] = []
  const cursor = await solvedSignalSource(app).changedSince(from, async (batch) => void states.push(...batch))
  return { states, cursor }
}

describe('solved signals', () => {
  it.each([
    ['closed and solved', solved, true],
    ['closed and partly solved', { ...solved, solvedForCitizen: 'deels' }, true],
    ['closed and not solved', { ...solved, solvedForCitizen: 'nee' }, false],
    ['closed, nobody knows', { ...solved, solvedForCitizen: 'onbekend' }, false],
    ['closed, nothing said', { state: 'closed' }, false],
    ['open and partly solved', { state: 'open', solvedForCitizen: 'deels' }, false],
    ['of which nothing is told', null, false],
  ])('are those %s: %j', async (name, caseState, expected) => {
    const id = await keep({ externalId: name, region: 'ZK10' }, caseState)
    const { states } = await all()
    expect(states.find((state) => state.id === id)?.solved ?? null).toEqual(
      expected
        ? { id, fictional: false, region: 'ZK10', channel: 'gemeente', text: 'De rolstoel is kapot.' }
        : null,
    )
    expect(states.some((state) => state.id === id)).toBe(expected)
  })

  it('come in batches, none left out', async () => {
    const { cursor } = await all()
    for (let at = 0; at < 12; at++) await keep({ externalId: `reeks-${at}` })
    const before = (await all()).states.length
    const { states } = await changedSince(cursor)
    expect(states).toHaveLength(12)
    expect(new Set((await all()).states.map(({ id }) => id)).size).toBe(before)
  })
})

describe('changes of solved signals', () => {
  it('are told as they stand now: new, replaced, no longer solved, erased; and each once', async () => {
    const [replaced, reopened, erased] = [
      await keep({ externalId: 'vervangen' }),
      await keep({ externalId: 'heropend' }),
      await keep({ externalId: 'gewist' }),
    ]
    const { cursor } = await all()
    const version = async (id: string, externalId: string, caseState: object) =>
      keepNewVersion({ app, hashes: testHashes }, 'all', id, {
        ...aTestSignal({ externalId, text: 'Nu de tillift.' }),
        caseState,
      })
    expect(await version(replaced, 'vervangen', solved)).toMatchObject({ answer: { id: replaced } })
    await version(reopened, 'heropend', { state: 'open' })
    await eraseSignal(database.ownerUrl, database.directory, {
      signalId: erased,
      reason: 'verzoek',
      erasedAt: '2026-06-15T12:00:00.000Z',
    })
    const added = await keep({ externalId: 'nieuw' })
    const changes = await changedSince(cursor)
    expect(new Map(changes.states.map(({ id, solved: now }) => [id, now?.text ?? null]))).toEqual(
      new Map([
        [replaced, 'Nu de tillift.'],
        [reopened, null],
        [erased, null],
        [added, 'De rolstoel is kapot.'],
      ]),
    )
    expect(changes.states).toHaveLength(4)
    expect((await changedSince(changes.cursor)).states).toEqual([])
  })

  it('are told of a text that was emptied, by whatever way', async () => {
    const id = await keep({ externalId: 'geleegd' })
    const { cursor } = await all()
    // As the superuser, past the triggers that keep texts as they are.
    await queryAt(
      database.superuserUrl,
      `ALTER TABLE signal_version DISABLE TRIGGER USER;
       ALTER TABLE signal_version ENABLE TRIGGER signal_version_changed;
       UPDATE signal_version SET text = '' WHERE signal_id = '${id}';
       ALTER TABLE signal_version ENABLE TRIGGER USER`,
    )
    expect((await changedSince(cursor)).states).toEqual([{ id, solved: null }])
    expect((await all()).states.map((state) => state.id)).not.toContain(id)
  })
})
