import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { everywhere, inRegions, nationalWithCases, type AccessScope } from '@rode-draad/domain'
import { Client } from 'pg'
import type { DataSource } from 'typeorm'
import { reachValues, setReach } from '../database/in-scope.js'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { eraseSignal } from '../erasure/erase-signal.js'
import { beginBatch } from '../intake/batch-records.js'
import { keepChunk } from '../intake/keep-chunk.js'
import { mendRow } from '../intake/mend-row.js'
import { prepareChunk } from '../intake/prepare-chunk.js'
import { testHashes } from '../intake/test-pool.js'
import { loadTagger } from '../reference/load-tagger.js'
import { whereFound } from '../retention/test-texts.js'
import { keepNewVersion, keepSignal, type Kept } from '../signals/keep-signal.js'
import { prepareSignal, type Preparing } from '../signals/prepare-signal.js'
import { strikeAgain } from './strike-again.js'
import { readStrikes, strikeJournalFile } from './strike-journal.js'
import { strikeSignal } from './strike-signal.js'

/** Everyday words that point at somebody here: no redaction knows. */
const name = 'vuurtoren'
const said = `Onze ${name} wacht op een rolstoel.`

let database: TestDatabase
let app: DataSource
let intake: { app: DataSource; hashes: typeof testHashes }
let preparing: Preparing
let dataDirectory: string
let made = 0
let externalId: string
let id: string

beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app', 'rode_draad_audit')
  app = await openDatabase(database.appUrl)
  intake = { app, hashes: testHashes }
  preparing = { tagger: await loadTagger(), hashes: testHashes }
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})
beforeEach(async () => {
  await owner('DELETE FROM quarantined_row; DELETE FROM signal; DELETE FROM struck_words')
  dataDirectory = await mkdtemp(join(database.directory, 'journal-'))
  externalId = `nummer-${(made += 1)}`
  id = idOf(await keepSignal(intake, 'all', signal(said), null))
})

const owner = <Row extends object>(sql: string, values: unknown[] = []) =>
  queryAt<Row>(database.ownerUrl, sql, values, everywhere)
const bodyOf = (text: string) => ({ externalId, receivedOn: '2020-03-04', region: 'ZK10' as const, text })
const signal = (text: string, outcome: string | null = null) =>
  prepareSignal({ ...bodyOf(text), channel: 'gemeente', outcome }, preparing)
const idOf = (kept: Kept) => ('answer' in kept ? kept.answer.id : kept.outcome)
const struckWords = () => owner('SELECT words, type FROM struck_words')

async function strike(scope: AccessScope = nationalWithCases) {
  const start = said.indexOf(name)
  const how = { role: 'beheerder', onBehalfOf: null, purpose: 'casusoverleg', requestId: 'r' } as const
  return await strikeSignal(
    { ...intake, audit: { write: () => Promise.resolve() }, dataDirectory },
    {
      ...{ id, now: new Date('2026-06-17T12:00:00Z'), scope },
      reader: { ...how, subject: 'a', origin: 'api' },
      strike: {
        version: 1,
        field: 'text',
        spans: [[start, start + name.length]],
        type: 'name',
        registers: 'concepts',
      },
    },
  )
}

async function sendBatch(rows: readonly object[]) {
  const bytes = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const chunk = { kind: 'lines' as const, bytes, firstRow: 1, throughRow: rows.length }
  const begun = { channel: 'gemeente', format: 'ndjson', mapping: null, sentBy: 'afzender' } as const
  const prepared = prepareChunk({ chunk, channel: 'gemeente', today: '2026-06-17' }, preparing)
  return await keepChunk(intake, 'all', prepared, await beginBatch(app, 'all', begun))
}

/** As a restore does it, of a backup from before the signal came in. */
async function restoreWithout() {
  await owner('DELETE FROM signal; DELETE FROM struck_words')
  const strikes = (await readStrikes(join(dataDirectory, strikeJournalFile))) ?? []
  const client = new Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(setReach, reachValues(everywhere))
    await strikeAgain(client, strikes)
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}

describe('words that a reader struck out of a signal', () => {
  it('stay struck in a new version, its outcome too, and tags stay at their words', async () => {
    await strike()
    const text = `Weer: de VUURTOREN wacht op een rolstoel, zegt [NAAM 1].`
    const kept = await keepNewVersion(intake, 'all', id, signal(text, `Met ${name}s hulp.`))
    const [version] = await owner<{ text: string; outcome: string; evidence: [number, number][] }>(
      `SELECT text, outcome, evidence FROM signal_version JOIN signal_tag USING (signal_id, version)
       WHERE version = 2 AND code = 'hulpmiddelen'`,
    )
    expect(version).toMatchObject({
      text: 'Weer: de [NAAM 2] wacht op een rolstoel, zegt [NAAM 1].',
      outcome: 'Met [NAAM 2]s hulp.',
    })
    const places = version?.evidence ?? []
    expect(places.map((place) => version?.text.slice(...place))).toContain('wacht op een rolstoel')
    const { tags, redactions } = (kept as { answer: { tags: object; redactions: object } }).answer
    expect(redactions).toEqual({ NAAM: 2 })
    expect(JSON.stringify(tags)).toContain(JSON.stringify(places))
    expect(await whereFound(database, [name])).toEqual({})
  })

  it.each<[string, object]>([
    ['with other content', { text: `Nog eens: ${name} belt.` }],
    ['that is not right', { text: `Nog eens: ${name} belt.`, receivedOn: 'gisteren' }],
  ])('stay struck in a row of a batch %s', async (_which, changed) => {
    await strike()
    expect((await sendBatch([{ ...bodyOf(''), ...changed }])).apart).toEqual([1])
    expect(await owner('SELECT text FROM quarantined_row')).toEqual([{ text: 'Nog eens: [NAAM 1] belt.' }])
  })

  it('stay struck in a mended row that becomes a new version', async () => {
    await strike()
    await sendBatch([bodyOf(`Nog eens: ${name} belt.`)])
    const [row] = await owner<{ id: string }>('SELECT id FROM quarantined_row')
    const mended = { id: row?.id ?? '', signal: signal(`Toch ${name}.`), asNewVersion: true, by: 'a' }
    expect(await mendRow(intake, 'all', mended)).toMatchObject({ outcome: 'mended' })
    expect(await owner('SELECT text FROM signal_version WHERE version = 2')).toEqual([
      { text: 'Toch [NAAM 1].' },
    ])
  })

  it.each<[string, () => Promise<unknown>]>([
    ['by itself', () => keepSignal(intake, 'all', signal(said), null)],
    ['in a batch', () => sendBatch([bodyOf(said)])],
  ])('stay struck when it is sent again after a restore from before it came in, %s', async (_how, send) => {
    await strike()
    await restoreWithout()
    await send()
    const [version] = await owner<{ text: string; answer: { tags: object } }>(
      'SELECT text, answer FROM signal_version',
    )
    expect(version?.text).toBe('Onze [NAAM 1] wacht op een rolstoel.')
    const tags = await owner<{ evidence: object }>('SELECT evidence FROM signal_tag')
    for (const { evidence } of tags)
      expect(JSON.stringify(version?.answer.tags)).toContain(JSON.stringify(evidence))
  })

  it('are struck in no other signal, and are not known by the same hash there', async () => {
    await strike()
    const first = externalId
    externalId = `ander-${made}`
    await sendBatch([bodyOf(said)])
    expect(await owner(`SELECT text FROM signal_version WHERE text = $1`, [said])).toHaveLength(1)
    const [one, other] = [first, externalId].map((number) =>
      testHashes.struckWords(testHashes.externalId('gemeente', number), name),
    )
    expect(one).not.toEqual(other)
  })

  it('are kept by who reads one region, of what is in reach', async () => {
    expect(await strike({ ...nationalWithCases, cases: inRegions(['ZK10']) })).toEqual({
      places: 1,
      published: 0,
    })
    expect(await struckWords()).toEqual([{ words: 1, type: 'name' }])
  })

  it('are forgotten with a signal that is erased, also by a restore', async () => {
    await strike()
    const erasure = { signalId: id, reason: 'verzoek', erasedAt: '2026-06-17T12:00:00Z' } as const
    expect(await eraseSignal(database.ownerUrl, dataDirectory, erasure)).toBe('erased')
    expect(await struckWords()).toEqual([])
    await restoreWithout()
    expect(await struckWords()).toEqual([])
  })

  it.each(['UPDATE struck_words SET words = 2', 'DELETE FROM struck_words'])(
    'are not changed by the application: %s',
    async (sql) => {
      await expect(queryAt(database.appUrl, sql, [], everywhere)).rejects.toThrow('permission denied')
    },
  )
})
