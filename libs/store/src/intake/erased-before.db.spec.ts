import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { everywhere } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { loadTagger } from '../reference/load-tagger.js'
import { beginBatch, readBatch } from './batch-records.js'
import { foreseeChunks } from './foresee-chunks.js'
import { keepChunk } from './keep-chunk.js'
import { prepareChunk } from './prepare-chunk.js'
import { testHashes } from './test-pool.js'

let database: TestDatabase
let app: DataSource
let preparing: Parameters<typeof prepareChunk>[1]
beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  app = await openDatabase(database.appUrl)
  preparing = { tagger: await loadTagger(), hashes: testHashes }
  const erased = `INSERT INTO erased_signal VALUES ('gemeente', $1, now()), ('media', $2, now())`
  const hashes = [testHashes.externalId('gemeente', 'gewist'), testHashes.externalId('media', 'elders')]
  await queryAt(database.ownerUrl, erased, hashes, everywhere)
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})

const row = (externalId: string, changed: object = {}) => ({
  ...{ externalId, receivedOn: '2020-03-04', text: 'De gemeente weigert een rolstoel.' },
  ...changed,
})

function prepared(rows: readonly object[]) {
  const bytes = Buffer.from(rows.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const chunk = { kind: 'lines' as const, bytes, firstRow: 1, throughRow: rows.length }
  return prepareChunk({ chunk, channel: 'gemeente', today: '2026-06-15' }, preparing)
}

const begin = () =>
  beginBatch(app, 'all', { channel: 'gemeente', format: 'ndjson', mapping: null, sentBy: 'afzender' })

describe('of what was erased before', () => {
  it.each([
    ['a row', [row('gewist')], 1, 1],
    ['each row, also with other content or not right', erasedThrice(), 3, 3],
    ['the same row twice in a chunk', [row('gewist'), row('gewist')], 2, 2],
    ['a row that is not right, twice in a chunk', [faulty(), faulty()], 2, 2],
    ['nothing of another channel', [row('elders')], 0, 0],
    ['nothing that only came twice', [row('dubbel'), row('dubbel')], 1, 0],
    ['only those among others', [row('een'), row('gewist'), row('een'), row('fout', { text: '' })], 2, 1],
  ])('is counted %s, in a dry run and when kept', async (_what, rows, duplicate, erasedBefore) => {
    const foreseen = await foreseeChunks(app, 'all')(prepared(rows))
    const batch = await begin()
    const kept = await keepChunk({ app, hashes: testHashes }, 'all', prepared(rows), batch)
    expect([foreseen.duplicate, foreseen.erasedBefore]).toEqual([duplicate, erasedBefore])
    expect(kept).toEqual(foreseen)
    expect(await readBatch(app, 'all', batch.id)).toMatchObject({
      ...{ received: rows.length, accepted: kept.accepted, duplicate, erasedBefore },
      quarantined: rows.length - kept.accepted - duplicate,
    })
  })

  it('is counted row by row too, when PostgreSQL refuses another row', async () => {
    const chunk = prepared([row('gewist'), row('geweigerd'), row('gewist')])
    const rows = chunk.rows.replaceAll('"received_latest":"2020-03-04"', '"received_latest":"2020-03-99"')
    expect(rows).not.toBe(chunk.rows)
    const kept = await keepChunk({ app, hashes: testHashes }, 'all', { ...chunk, rows }, await begin())
    expect(kept).toMatchObject({ accepted: 0, duplicate: 2, apart: [2], erasedBefore: 2 })
  })

  it('is unknown of a batch that has a chunk from before it was counted, and nothing of one without chunks', async () => {
    const [old, none] = [await begin(), await begin()]
    await keepChunk({ app, hashes: testHashes }, 'all', prepared([row('gewist')]), old)
    const chunk = `INSERT INTO signal_batch_chunk (batch_id, through_row, received, accepted, duplicate, quarantined)
      VALUES ($1, 9, 1, 0, 1, 0)`
    await queryAt(database.appUrl, chunk, [old.id], everywhere)
    expect(await readBatch(app, 'all', old.id)).toMatchObject({ duplicate: 2, erasedBefore: null })
    expect(await readBatch(app, 'all', none.id)).toMatchObject({ duplicate: 0, erasedBefore: 0 })
  })
})

function faulty(): object {
  return row('gewist', { region: 'fout' })
}

function erasedThrice(): object[] {
  return [row('gewist'), row('gewist', { outcome: 'Klaar.' }), faulty()]
}
