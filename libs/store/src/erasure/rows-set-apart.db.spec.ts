import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { everywhere } from '@rode-draad/domain'
import { Client } from 'pg'
import type { DataSource } from 'typeorm'
import { everywhereInTransaction } from '../database/everywhere-in-transaction.js'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { beginBatch } from '../intake/batch-records.js'
import { keepChunk } from '../intake/keep-chunk.js'
import { prepareChunk } from '../intake/prepare-chunk.js'
import { testHashes } from '../intake/test-pool.js'
import { loadTagger } from '../reference/load-tagger.js'
import { eraseOverdue } from '../retention/erase-overdue.js'
import { hashOf, plantRow, plantSignal, whereFound } from '../retention/test-texts.js'
import { eraseAll, eraseSignal } from './erase-signal.js'

let database: TestDatabase
let app: DataSource
let owner: Client
beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  app = await openDatabase(database.appUrl)
  owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await app.destroy()
  await owner.end()
  await database.stop()
})
beforeEach(async () => {
  await queryAt(database.ownerUrl, 'DELETE FROM signal; DELETE FROM quarantined_row', [], everywhere)
})

const channel = 'gemeente'
const recorded = '2026-06-01T12:00:00Z'
const signal = (word: string) => plantSignal(database, { word, channel, received: ['2026-06-01'], recorded })
const row = (word: string, of: string) => plantRow(database, { word, channel, recorded, of })
const erasing = { reason: 'verzoek', erasedAt: '2026-06-15T08:00:00Z' } as const
const stateOf = async (id: string) =>
  (
    await queryAt(database.appUrl, 'SELECT state, text FROM quarantined_row WHERE id = $1', [id], everywhere)
  )[0]

it('of a signal that is only known by its number goes with it, as when a backup is put back', async () => {
  const id = await signal('kanarieweg')
  await queryAt(database.ownerUrl, 'DELETE FROM signal', [], everywhere)
  const [own, other] = [
    await row('kanarierij', id),
    await row('kanarieander', '00000000-0000-4000-8000-00000000ffff'),
  ]
  const erasure = { ...erasing, signalId: id, channel, externalIdHash: hashOf(id).toString('hex') }
  expect(await everywhereInTransaction(owner, () => eraseAll(owner, [erasure]))).toBe(0)
  expect(await stateOf(own)).toBeUndefined()
  expect(await stateOf(other)).toEqual({ state: 'open', text: 'Het kanarieander.' })
})

it('goes with a signal that stands in the backup under another id', async () => {
  const id = await signal('kanarieterug')
  await row('kanarierij', id)
  const erasure = {
    ...erasing,
    signalId: '00000000-0000-4000-8000-00000000eeee',
    channel,
    externalIdHash: hashOf(id).toString('hex'),
  }
  expect(await everywhereInTransaction(owner, () => eraseAll(owner, [erasure]))).toBe(1)
  expect(await whereFound(database, ['kanarieterug', 'kanarierij'])).toEqual({})
})

it.each([
  ['its signal', true],
  ['what was erased before', false],
])('loses its text with the term of %s', async (_of, isThere) => {
  const old = { channel, received: ['2018-01-01'], recorded: '2019-01-01T12:00:00Z' }
  const id = await plantSignal(database, { ...old, word: 'kanarieoud' })
  if (!isThere) await queryAt(database.ownerUrl, 'DELETE FROM signal', [], everywhere)
  if (!isThere)
    await queryAt(
      database.ownerUrl,
      'INSERT INTO erased_signal VALUES ($1, $2, now())',
      [channel, hashOf(id)],
      everywhere,
    )
  const [own, other] = [
    await row('kanarierij', id),
    await row('kanarieander', '00000000-0000-4000-8000-00000000ffff'),
  ]
  const terms = { standard: 60, quarantine: 6, channels: {} }
  const erased = await eraseOverdue(owner, { terms, today: '2026-06-15', now: new Date(erasing.erasedAt) })
  expect(erased).toEqual({ signals: isThere ? 1 : 0, quarantinedRows: 1 })
  expect(await stateOf(own)).toEqual({ state: 'dropped', text: null })
  expect(await stateOf(other)).toEqual({ state: 'open', text: 'Het kanarieander.' })
})

it('of a chunk that is being kept goes too: the erasure waits for it', async () => {
  const preparing = { tagger: await loadTagger(), hashes: testHashes }
  const lines = (text: string) =>
    Buffer.from(`${JSON.stringify({ externalId: 'a', receivedOn: '2026-06-01', text })}\n`)
  const prepared = (text: string) =>
    prepareChunk(
      {
        chunk: { kind: 'lines', bytes: lines(text), firstRow: 1, throughRow: 1 },
        channel,
        today: '2026-06-15',
      },
      preparing,
    )
  const keep = async (text: string) =>
    keepChunk({ app, hashes: testHashes }, new Set([channel]), prepared(text), {
      ...(await beginBatch(app, 'all', { channel, format: 'ndjson', mapping: null, sentBy: 'x' })),
    })
  await keep('De gemeente weigert een rolstoel.')
  const [{ id } = { id: '' }] = await queryAt<{ id: string }>(
    database.appUrl,
    'SELECT id FROM signal',
    [],
    everywhere,
  )
  // The chunk has its rows and waits with what it came to
  await owner.query('BEGIN; LOCK TABLE signal_batch_chunk IN ACCESS EXCLUSIVE MODE')
  const kept = keep('De gemeente weigert een kanarie.')
  await waitingFor('relation')
  const erased = eraseSignal(database.ownerUrl, database.directory, { ...erasing, signalId: id })
  await waitingFor('advisory')
  await owner.query('COMMIT')
  expect((await kept).apart).toEqual([1])
  expect(await erased).toBe('erased')
  expect(await whereFound(database, ['kanarie'])).toEqual({})
})

/** Until somebody waits for a lock of this kind. */
async function waitingFor(kind: string): Promise<void> {
  const waits = 'SELECT FROM pg_locks WHERE NOT granted AND locktype = $1'
  while ((await queryAt(database.superuserUrl, waits, [kind])).length === 0);
}
