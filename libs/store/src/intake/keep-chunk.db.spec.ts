import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { everywhere } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { migrate } from '../database/migrate.js'
import { openDatabase } from '../database/open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'
import { keepSignal } from '../signals/keep-signal.js'
import { prepareSignal } from '../signals/prepare-signal.js'
import { loadTagger } from '../reference/load-tagger.js'
import { beginBatch, endBatch, listBatches, readBatch } from './batch-records.js'
import { foreseeChunks } from './foresee-chunks.js'
import { keepChunk, type OpenBatch } from './keep-chunk.js'
import { prepareChunk } from './prepare-chunk.js'
import { testHashes } from './test-pool.js'

let database: TestDatabase
let app: DataSource
let intake: Parameters<typeof keepChunk>[0]
let preparing: Parameters<typeof prepareChunk>[1]
beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  app = await openDatabase(database.appUrl)
  intake = { app, hashes: testHashes }
  preparing = { tagger: await loadTagger(), hashes: testHashes }
})
afterAll(async () => {
  await app.destroy()
  await database.stop()
})

const row = (externalId: string, changed: object = {}) => ({
  externalId,
  receivedOn: '2020-03-04',
  text: 'De gemeente weigert een rolstoel en verwijst naar het zorgkantoor. Bel Jan Jansen, 06-12345678.',
  ...changed,
})

function prepared(rows: readonly unknown[], firstRow = 1) {
  const lines = rows.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('')
  const chunk = {
    kind: 'lines' as const,
    bytes: Buffer.from(lines),
    firstRow,
    throughRow: firstRow + rows.length - 1,
  }
  return prepareChunk({ chunk, channel: 'gemeente', today: '2026-06-15' }, preparing)
}

const begin = () =>
  beginBatch(app, 'all', { channel: 'gemeente', format: 'ndjson', mapping: null, sentBy: 'afzender' })

async function counts(): Promise<Record<string, number>> {
  const [found] = await queryAt<Record<string, number>>(
    database.appUrl,
    `SELECT (SELECT count(*)::integer FROM signal) AS signals,
       (SELECT count(*)::integer FROM signal_version) AS versions,
       (SELECT count(*)::integer FROM quarantined_row) AS apart`,
    [],
    everywhere,
  )
  return found ?? {}
}

/** Keeps rows and gives counts in the order accepted, duplicate, set apart, of those known with other content. */
async function keep(rows: readonly unknown[], batch?: OpenBatch) {
  const kept = await keepChunk(intake, new Set(['gemeente']), prepared(rows), batch ?? (await begin()))
  return [kept.accepted, kept.duplicate, kept.apart, kept.conflicts]
}

describe('a chunk of a batch', () => {
  it('is kept with tags, referrals and change log, and without what identifies a person', async () => {
    const { text } = row('a1')
    const long = `${text} Ik wacht al een jaar, kom het huis niet uit en mijn dochter duwt mij in een geleende stoel naar de dokter.`
    const sent = row('a1', { text: long, region: 'ZK10', case: { phase: 'regulier' } })
    expect(await keep([sent])).toEqual([1, 0, [], []])
    const [stored] = await queryAt<Record<string, unknown>>(
      database.appUrl,
      `SELECT s.channel, s.region, s.fictional, v.version, v.text, v.case_state, v.received_latest::text, v.answer,
         (SELECT count(*)::integer FROM signal_tag t WHERE t.signal_id = s.id) AS tags,
         (SELECT json_agg(t.code ORDER BY t.code) FROM signal_tag t
           WHERE t.signal_id = s.id AND t.origin = 'model') AS by_model,
         (SELECT json_agg(t.code ORDER BY t.code) FROM signal_tag t
           WHERE t.signal_id = s.id AND t.facet IN ('theme', 'law')) AS weighed,
         (SELECT count(*)::integer FROM signal_referral r WHERE r.signal_id = s.id) AS referrals,
         (SELECT count(*)::integer FROM change_log c WHERE c.key = s.id::text) AS changes
       FROM signal s JOIN signal_version v ON v.signal_id = s.id`,
      [],
      everywhere,
    )
    expect(stored).toMatchObject({
      channel: 'gemeente',
      region: 'ZK10',
      fictional: false,
      version: 1,
      case_state: { phase: 'regulier' },
      received_latest: '2020-03-04',
      referrals: 1,
    })
    expect(stored?.['tags']).toBeGreaterThan(1)
    const { modelCodes } = preparing.tagger
    const weighed = stored?.['weighed'] as string[]
    expect(stored?.['by_model']).toEqual(weighed.filter((code) => modelCodes.has(code)))
    expect(weighed.some((code) => modelCodes.has(code))).toBe(true)
    expect(stored?.['changes']).toBeGreaterThan(0)
    expect(stored?.['text']).not.toMatch(/Jansen|12345678/)
    expect(stored?.['answer']).toMatchObject({ redactions: { NAAM: 1, TELEFOON: 1 } })
  })

  it('counts what is sent again, in another chunk or the same, once', async () => {
    const rows = [row('b1'), row('b2'), row('b1')]
    const before = await counts()
    expect(await keep(rows)).toEqual([2, 1, [], []])
    expect(await keep(rows)).toEqual([0, 3, [], []])
    expect((await counts())['signals']).toBe((before['signals'] ?? 0) + 2)
  })

  it('is one signal with the same sent by itself', async () => {
    const body = { channel: 'gemeente' as const, ...row('b9') }
    const sent = await keepSignal(intake, 'all', prepareSignal(body, preparing), null)
    expect(sent.outcome).toBe('created')
    expect(await keep([row('b9')])).toEqual([0, 1, [], []])
  })

  it('sets apart what is not right and keeps the rest, once however often it is sent', async () => {
    const rows = [
      row('c1'),
      row('c2', { region: 'Jan Jansen', zorgprofiel: 'VG7' }),
      '{"text": "geen JSON, van Jan Jansen, 06-12345678"',
      row('c1', { text: 'Iets anders.' }),
      '[]',
    ]
    expect(await keep(rows)).toEqual([1, 0, [2, 3, 4, 5], []])
    expect(await keep(rows)).toEqual([0, 5, [], []])
    const apart = await queryAt<Record<string, unknown>>(
      database.appUrl,
      `SELECT row_number, codes, text, text_is_whole_row, reasons FROM quarantined_row ORDER BY row_number`,
      [],
      everywhere,
    )
    expect(apart).toMatchObject([
      { row_number: 2, codes: { receivedOn: '2020-03-04', zorgprofiel: 'VG7' }, text_is_whole_row: false },
      { row_number: 3, codes: {}, text_is_whole_row: true },
      { row_number: 4, codes: { receivedOn: '2020-03-04' }, text: 'Iets anders.' },
      { row_number: 5, codes: {}, text: null },
    ])
    expect(JSON.stringify(apart)).not.toMatch(/Jansen|12345678/)
  })

  it('sets apart what is known with other content, and mends nothing by itself', async () => {
    expect(await keep([row('d1')])).toEqual([1, 0, [], []])
    const other = row('d1', { text: 'Inmiddels is de rolstoel er.', region: 'ZK02' })
    expect(await keep([row('d2'), other])).toEqual([1, 0, [2], [2]])
    expect(await keep([other])).toEqual([0, 1, [], []])
    const apart = await queryAt(
      database.appUrl,
      `SELECT codes, text, state, reasons FROM quarantined_row WHERE text LIKE 'Inmiddels%'`,
      [],
      everywhere,
    )
    expect(apart).toEqual([
      {
        codes: { receivedOn: '2020-03-04', region: 'ZK02' },
        text: 'Inmiddels is de rolstoel er.',
        state: 'open',
        reasons: [{ path: 'externalId', message: expect.stringContaining('andere inhoud') }],
      },
    ])
  })

  it('closes what waits under the same number when it comes in right', async () => {
    expect(await keep([row('e1', { region: 'fout' })])).toEqual([0, 0, [1], []])
    expect(await keep([row('e1')])).toEqual([1, 0, [], []])
    const found = await queryAt(
      database.appUrl,
      `SELECT q.state, q.text, q.signal_id = s.id AS same, d.decided_by FROM quarantine_decision d
       JOIN quarantined_row q ON q.id = d.row_id JOIN signal s ON s.external_id_hash = q.external_id_hash`,
      [],
      everywhere,
    )
    expect(found).toEqual([{ state: 'mended', text: null, same: true, decided_by: 'afzender' }])
  })

  it('is kept once when ten send the same at the same time, in any order', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => row(`f${index}`))
    const before = await counts()
    const kept = await Promise.all(
      Array.from({ length: 10 }, (_, index) => keep([...rows.slice(index * 6), ...rows.slice(0, index * 6)])),
    )
    expect(kept.reduce((sum, [accepted]) => sum + Number(accepted), 0)).toBe(60)
    expect(kept.every(([accepted, duplicate]) => Number(accepted) + Number(duplicate) === 60)).toBe(true)
    const after = await counts()
    expect([after['signals'], after['versions']]).toEqual(
      [before['signals'], before['versions']].map((count) => Number(count) + 60),
    )
  })

  it('is kept but for a row that PostgreSQL refuses, which is set apart once', async () => {
    const chunk = prepared([row('j1'), row('j2'), '{j', row('j3')])
    // As a fault of ours would: a probability that no tag may have.
    const rows = chunk.rows.replace(/("row":2,.*?"tags":\[\{[^[]*?"probability":)0\.\d+/, '$17')
    expect(rows).not.toBe(chunk.rows)
    for (const expected of [
      { accepted: 2, duplicate: 0, apart: [2, 3] },
      { accepted: 0, duplicate: 4, apart: [] },
    ]) {
      expect(await keepChunk(intake, new Set(['gemeente']), { ...chunk, rows }, await begin())).toMatchObject(
        expected,
      )
    }
  })

  it('is not kept in a channel that the sender does not send in for', async () => {
    const before = await counts()
    const batch = await begin()
    await expect(keepChunk(intake, new Set(['opaz']), prepared([row('g1')]), batch)).rejects.toThrow(
      'row-level security',
    )
    expect(await counts()).toEqual(before)
  })
})

describe('a dry run', () => {
  it('says beforehand what keeping would come to, and keeps nothing', async () => {
    await keep([row('h1'), row('h2'), row('h3', { region: 'fout' })])
    const rows = [row('h1'), row('h2', { text: 'Anders.' }), row('h3', { region: 'fout' }), row('h4'), '{']
    const before = await counts()
    const foreseen = await foreseeChunks(app, 'all')(prepared(rows))
    expect(await counts()).toEqual(before)
    const { duplicate, apart } = foreseen
    expect(foreseen).toMatchObject({ accepted: 1, duplicate: 2, apart: [2, 5], conflicts: [2] })
    expect(await keep(rows)).toEqual([1, duplicate, apart, [2]])
  })
})

describe('the record of a batch', () => {
  it('is the sum of its chunks, and says whether it ended', async () => {
    const batch = await begin()
    await keepChunk(intake, 'all', prepared([row('i1'), row('i2'), '{i']), batch)
    await keepChunk(intake, 'all', prepared([row('i1'), row('i3')], 4), batch)
    const busy = await readBatch(app, 'all', batch.id)
    expect(busy).toMatchObject({
      ...{ received: 5, accepted: 3, duplicate: 1, quarantined: 1, open: 1 },
      ...{ state: 'busy', endedAt: null, channel: 'gemeente', sentBy: 'afzender' },
    })
    await endBatch(app, 'all', batch, 'interrupted')
    expect(await readBatch(app, 'all', batch.id)).toMatchObject({ state: 'interrupted', received: 5 })
  })

  it('is for its own channel only', async () => {
    const batch = await begin()
    expect(await readBatch(app, new Set(['opaz']), batch.id)).toBeNull()
    expect(await listBatches(app, new Set(['opaz']), null)).toEqual([])
    expect((await listBatches(app, new Set(['gemeente']), null))[0]?.id).toBe(batch.id)
    expect(await listBatches(app, 'all', 'opaz')).toEqual([])
  })
})
