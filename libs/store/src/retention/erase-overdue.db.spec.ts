import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { channelCodes, everywhere } from '@rode-draad/domain'
import { Client } from 'pg'
import { migrate } from '../database/migrate.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { countOverdue } from './count-overdue.js'
import { eraseOverdue } from './erase-overdue.js'
import type { RetentionTerms } from './retention-terms.js'
import { plantRow, plantSignal, whereFound } from './test-texts.js'

const terms: RetentionTerms = {
  standard: 60,
  quarantine: 6,
  channels: { ...Object.fromEntries(channelCodes.map((code) => [code, 60])), media: 3 },
}
const today = '2026-06-15'
const now = new Date('2026-06-15T02:00:00Z')

/** Name, channel, latest days of receipt by version, moment of recording, whether its text has to go. */
const signals: [string, string, string[], string, boolean][] = [
  ['on its last day', 'gemeente', ['2021-06-15'], '2026-01-01T12:00:00Z', true],
  ['a day before its last', 'gemeente', ['2021-06-16'], '2026-01-01T12:00:00Z', false],
  ['by a shorter term', 'media', ['2026-03-15'], '2026-05-01T12:00:00Z', true],
  ['within the shorter term', 'media', ['2026-03-16'], '2026-05-01T12:00:00Z', false],
  ['received at a vague date after recording', 'media', ['2026-12-31'], '2026-03-14T12:00:00Z', true],
  ['recorded at night, Dutch time of the next day', 'media', ['2026-12-31'], '2026-03-15T23:30:00Z', false],
  ['corrected to an earlier day', 'gemeente', ['2025-01-01', '2020-01-01'], '2026-01-01T12:00:00Z', true],
  ['corrected to a later day', 'gemeente', ['2012-01-01', '2021-12-01'], '2026-01-01T12:00:00Z', false],
  ['of a channel that came later', 'nieuw-kanaal', ['2021-06-15'], '2026-01-01T12:00:00Z', true],
]
const rows: [string, string, string, boolean][] = [
  ['on its last day', 'gemeente', '2025-12-15T12:00:00Z', true],
  ['a day before its last', 'gemeente', '2025-12-16T12:00:00Z', false],
  ['by the shorter term of its channel', 'media', '2026-03-15T12:00:00Z', true],
  ['within the shorter term', 'media', '2026-03-16T12:00:00Z', false],
]
const word = (kind: string, index: number) => `kanarie${kind}${index}x`
const signalWords = signals.map((_, index) => word('signaal', index))
const rowWords = rows.map((_, index) => word('rij', index))

let database: TestDatabase
let client: Client
const ids: string[] = []

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  client = new Client({ connectionString: database.ownerUrl })
  await client.connect()
  for (const [index, [, channel, received, recorded]] of signals.entries()) {
    ids.push(await plantSignal(database, { word: word('signaal', index), channel, received, recorded }))
  }
  for (const [index, [, channel, recorded]] of rows.entries()) {
    await plantRow(database, { word: word('rij', index), channel, recorded })
  }
  const old = { channel: 'gemeente', received: ['2018-01-01'], recorded: '2019-01-01T12:00:00Z' }
  await plantSignal(database, { ...old, word: 'kanarieverzonnen', fictional: true })
})
afterAll(async () => {
  await client.end()
  await database.stop()
})

const factsOf = () =>
  queryAt(
    database.ownerUrl,
    `SELECT f.*, (SELECT array_agg(facet || code ORDER BY 1) FROM fact_signal_tag t WHERE t.key = f.key) AS tags
     FROM fact_signal f ORDER BY key`,
    [],
    everywhere,
  )

describe('text whose term has passed', () => {
  it('is first told per channel, without anything changing', async () => {
    const before = await whereFound(database, [...signalWords, ...rowWords])
    const overdue = await countOverdue(database.ownerUrl, terms, today)
    const some = overdue.filter(({ signals: n, quarantinedRows }) => n + quarantinedRows > 0)
    expect(some).toEqual([
      { channel: 'gemeente', months: 60, signals: 2, quarantinedRows: 1 },
      { channel: 'media', months: 3, signals: 2, quarantinedRows: 1 },
      { channel: 'nieuw-kanaal', months: 60, signals: 1, quarantinedRows: 0 },
    ])
    expect(overdue).toHaveLength(channelCodes.length + 1)
    expect(await whereFound(database, [...signalWords, ...rowWords])).toEqual(before)
    expect(before).toEqual({
      review_note: [...signalWords].sort(),
      signal_version: [...signalWords].sort(),
      quarantined_row: [...rowWords].sort(),
    })
  })

  it('is in no table any more, in chunks of any size; all other text is, and every count stays', async () => {
    const facts = await factsOf()
    const told: number[] = []
    const erased = await eraseOverdue(client, {
      terms,
      today,
      now,
      chunk: 2,
      onChunk: ({ signals: n, quarantinedRows }) => told.push(n + quarantinedRows),
    })
    expect(erased).toEqual({ signals: 5, quarantinedRows: 2 })
    expect(told).toEqual([2, 4, 5, 7])
    const kept = [
      ...signalWords.filter((_, index) => signals[index]?.at(-1) === false),
      'kanarieverzonnen',
    ].sort()
    expect(await whereFound(database, [...signalWords, ...rowWords, 'kanarieverzonnen'])).toEqual({
      signal_version: kept,
      review_note: kept,
      quarantined_row: rowWords.filter((_, index) => rows[index]?.at(-1) === false),
    })
    expect(await factsOf()).toEqual(facts)
    expect(facts).toHaveLength(signals.length + 1)
  })

  it('leaves no places in it behind, and no key of a request; the hashes stay', async () => {
    const [erased, kept] = [ids[0], ids[1]]
    const left = await queryAt(
      database.superuserUrl,
      `SELECT t.evidence, r.evidence AS referral, v.answer->'tags'->'themes'->0->'evidence' AS answered, v.erased_at,
         octet_length(v.content_hash) AS hash, (SELECT count(*)::integer FROM idempotency_key k WHERE k.signal_id = v.signal_id) AS keys
       FROM signal_version v JOIN signal_tag t USING (signal_id, version) JOIN signal_referral r USING (signal_id, version)
       WHERE v.signal_id = ANY ($1) ORDER BY v.signal_id`,
      [[erased, kept]],
    )
    const places = [[4, 8]]
    expect(left).toEqual([
      { evidence: [], referral: [], answered: [], erased_at: now, hash: 16, keys: 0 },
      { evidence: places, referral: places, answered: places, erased_at: null, hash: 16, keys: 1 },
    ])
  })

  it('is gone already when asked again', async () => {
    expect(await eraseOverdue(client, { terms, today, now })).toEqual({ signals: 0, quarantinedRows: 0 })
  })

  it('is that of a row that nobody decided about: it is dropped for its term', async () => {
    const decided = await queryAt(
      database.superuserUrl,
      `SELECT decision, reason, decided_by, r.state FROM quarantine_decision d JOIN quarantined_row r ON r.id = row_id`,
    )
    const line = {
      decision: 'dropped',
      reason: 'bewaartermijn',
      decided_by: 'bewaartermijn',
      state: 'dropped',
    }
    expect(decided).toEqual([line, line])
  })
})

describe('the walls around text', () => {
  it.each([
    `UPDATE signal_version SET text = 'x'`,
    `UPDATE signal_version SET text = '', outcome = NULL, erased_at = now()`,
    `UPDATE signal_tag SET evidence = '[]'`,
    `INSERT INTO retention_run VALUES ('2030-01-01', 0, 0, now())`,
  ])('the application role may not: %s', async (sql) => {
    await expect(queryAt(database.appUrl, sql, [], everywhere)).rejects.toMatchObject({ code: '42501' })
  })

  it.each([
    [`UPDATE signal_version SET text = 'x'`, 'only goes'],
    [`UPDATE signal_version SET outcome = NULL`, 'only goes'],
    [`UPDATE signal_version SET erased_at = NULL, text = 'x'`, 'only goes'],
    [`UPDATE signal_version SET erased_at = now() WHERE erased_at IS NULL`, 'check'],
    [`UPDATE signal_version SET received_on = '2030'`, 'only grows'],
    [`UPDATE signal_tag SET code = 'x'`, 'only grows'],
    [`UPDATE signal_referral SET to_institution = 'x'`, 'only grows'],
    [`DELETE FROM retention_run`, 'only grows'],
  ])('the owner may not by mistake: %s', async (sql, why) => {
    await expect(queryAt(database.ownerUrl, sql, [], everywhere)).rejects.toThrow(why)
  })
})
