import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { everywhere } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { loadTagger } from '../reference/load-tagger.js'
import { beginBatch } from './batch-records.js'
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
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})

async function keep(line: string) {
  const bytes = Buffer.from(`${line}\n`)
  const chunk = { kind: 'lines' as const, bytes, firstRow: 1, throughRow: 1 }
  const batch = { channel: 'gemeente', format: 'ndjson', mapping: null, sentBy: 'afzender' } as const
  const prepared = prepareChunk({ chunk, channel: 'gemeente', today: '2026-06-15' }, preparing)
  const { accepted, apart } = await keepChunk(
    { app, hashes: testHashes },
    'all',
    prepared,
    await beginBatch(app, 'all', batch),
  )
  return { accepted, apart }
}

const setApart = (externalId: string) =>
  queryAt<{ state: string; text: string | null; reasons: { path: string; message: string }[] }>(
    database.appUrl,
    'SELECT state, text, reasons FROM quarantined_row WHERE external_id_hash = $1',
    [testHashes.externalId('gemeente', externalId)],
    everywhere,
  )

const rest = '"receivedOn": "2020-03-04", "text": "De rolstoel is stuk."'
const noString = { path: 'externalId', message: 'Geef het kenmerk als tekst, tussen aanhalingstekens.' }
const noJson = { path: '', message: 'Deze regel is geen geldige JSON.' }

describe('a row set apart whose id is no string of JSON', () => {
  it.each([
    ['a number', '4711', `{"externalId": 4711, ${rest}}`, noString],
    // As a double it would end in 7000
    ['a long number', '12345678901234567891', `{"externalId": 12345678901234567891, ${rest}}`, noString],
    ['a number in broken JSON', '4712', `{"externalId": 4712, "score": NaN, ${rest}}`, noJson],
    ['in single quotes', 'D-jansen-118', `{'externalId': 'D-jansen-118', ${rest}}`, noJson],
  ])('is known by it and closed by the same with a string: %s', async (_what, externalId, line, reason) => {
    expect(await keep(line)).toEqual({ accepted: 0, apart: [1] })
    const [open] = await setApart(externalId)
    expect(open).toMatchObject({ state: 'open', reasons: [reason] })
    expect(open?.text).not.toContain(externalId)
    expect(await keep(`{"externalId": "${externalId}", ${rest}}`)).toEqual({ accepted: 1, apart: [] })
    expect(await setApart(externalId)).toMatchObject([{ state: 'mended', text: null }])
  })

  it.each([
    ['empty', '{"externalId": "", "text": "a"}'],
    ['longer than it may be', `{"externalId": "${'a'.repeat(201)}", "text": "b"}`],
    ['nothing that could be one', '{"externalId": [4711], "text": "c"}'],
    ['not there', '{"text": "d"}'],
  ])('has none that is known when it is %s', async (_what, line) => {
    expect(await keep(line)).toEqual({ accepted: 0, apart: [1] })
    const [found] = await queryAt(
      database.appUrl,
      'SELECT external_id_hash AS hash FROM quarantined_row ORDER BY recorded_at DESC LIMIT 1',
      [],
      everywhere,
    )
    expect(found).toEqual({ hash: null })
  })
})

describe('a line that is no JSON', () => {
  it('is redacted as a person reads it, whatever was escaped', async () => {
    const text = String.raw`Bel Andr\u00e9 Zo\u00eb J\u00f8rgensen.\nMijn zoon Femke\u0000 ook.\nMevrouw \"Jansen\" \ud83d`
    expect(await keep(`{"externalId": "u1", "text": "${text}", "score": NaN}`)).toMatchObject({ apart: [1] })
    const [row] = await setApart('u1')
    expect(row?.text).toMatch(/\[NAAM 1\][^]*\n/)
    expect(row?.text).not.toMatch(/Andr|Zo[ë\\]|rgensen|Femke|Jansen|\\/)
  })
})
