import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { everywhere } from '@rode-draad/domain'
import { aSignalBody } from '@rode-draad/fixtures'
import { inScope } from '@rode-draad/store'
import fc from 'fast-check'
import { startTestProgram, type TestProgram } from '../program/test-program.js'
import { tracesInFiles, tracesInPostgres } from '../program/test-traces.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

/** A nickname that is an everyday word: no redaction can know that it points at somebody. */
const name = 'vuurtoren'
const text = `😀 Onze ${name} wacht op een rolstoel. ${name} is afgewezen door de gemeente.`
const as = (identity: string) => ({ cookie: `rode-draad-identiteit=${identity}` })

async function send(externalId: string, said = text): Promise<string> {
  const body = { ...aSignalBody(), externalId, text: said, outcome: `Geregeld met ${name}.` }
  const answer = await program.post(body)
  const { id } = answer.body as { id: string }
  const changed = { ...body, text: `Correctie: ${said}` }
  const headers = { 'content-type': 'application/json' }
  await program.request(`/v1/signals/${id}`, { method: 'PUT', headers, body: JSON.stringify(changed) })
  return id
}
const strike = (id: string, body: unknown, identity = 'landelijk-met-casussen') =>
  program.request(`/v1/signals/${id}/strikes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...as(identity) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const read = async (id: string) =>
  (await program.request(`/v1/signals/${id}`)).body as {
    text: string
    version: number
    fingerprint: string
    tags: { themes: { code: string; evidence: [number, number][] }[] }
  }
const rows = <Row>(sql: string, values: unknown[] = []) =>
  inScope(
    program.services.stores.postgres,
    everywhere,
    (manager) => manager.query(sql, values) as Promise<Row[]>,
  )
type Reading = Awaited<ReturnType<typeof read>>
const wordIn = ({ version, fingerprint, text: said }: Reading, word: string) => {
  const start = said.indexOf(word)
  return { version, fingerprint, spans: [{ field: 'text', start, end: start + word.length }], type: 'name' }
}
const nameIn = (reading: Reading) => wordIn(reading, name)

describe('striking out', () => {
  let id: string
  beforeAll(async () => {
    id = await send('eerste')
    await rows(
      `INSERT INTO signal_batch (id, channel, format, sent_by) VALUES ($1, 'juiste-loket', 'csv', 'x')`,
      [id],
    )
    await rows(
      `INSERT INTO quarantined_row (id, batch_id, row_number, channel, content_hash, external_id_hash, codes, text,
         text_is_whole_row, reasons, redaction_version)
       SELECT id, id, 2, channel, external_id_hash, external_id_hash, '{}', $2, false, '[]', '1' FROM signal WHERE id = $1`,
      [id, `Apart gezet: ${name}.`],
    )
    await rows(
      `INSERT INTO review_note (signal_id, version, recorded_at, text, redaction_version, written_by)
       VALUES ($1, 1, now(), $2, '1', 'x')`,
      [id, `Notitie: ${name}.`],
    )
  })

  it('puts a token in its place in every version, the outcome and what was set apart, and nothing is left of it', async () => {
    const before = await read(id)
    expect(await tracesInPostgres(program, name)).toEqual([
      'quarantined_row.text',
      'review_note.text',
      'signal_version.outcome',
      'signal_version.text',
    ])
    const answer = await strike(id, nameIn(before), 'behandelaar-juiste-loket')
    expect([answer.status, answer.body]).toEqual([201, { places: 6, published: 0 }])
    expect((await read(id)).text).toBe(before.text.replaceAll(name, '[NAAM 1]'))
    const versions = await rows<{ text: string; outcome: string }>(
      'SELECT text, outcome FROM signal_version WHERE signal_id = $1 ORDER BY version',
      [id],
    )
    expect(versions).toEqual([
      { text: text.replaceAll(name, '[NAAM 1]'), outcome: 'Geregeld met [NAAM 1].' },
      { text: before.text.replaceAll(name, '[NAAM 1]'), outcome: 'Geregeld met [NAAM 1].' },
    ])
    expect(await rows('SELECT text FROM quarantined_row')).toEqual([{ text: 'Apart gezet: [NAAM 1].' }])
    expect(await rows('SELECT text FROM review_note')).toEqual([{ text: 'Notitie: [NAAM 1].' }])
    expect(await tracesInPostgres(program, name)).toEqual([])
    for (const file of ['strikes.jsonl', 'running.json'])
      expect(await readFile(join(program.dataDirectory, file), 'utf8')).not.toContain(name)
    expect(await tracesInFiles(join(program.dataDirectory, 'analytics'), [name])).toEqual([])
  })

  it('leaves each tag with the same words of the text', async () => {
    const { text: said, tags } = await read(id)
    const words = tags.themes.flatMap(({ evidence }) =>
      evidence.map(([start, end]) => said.slice(start, end)),
    )
    expect(words).toContain('wacht op een rolstoel')
    expect(words.every((word) => !word.includes('['))).toBe(true)
    const stored = await rows<{ evidence: [number, number][]; text: string }>(
      `SELECT t.evidence, v.text FROM signal_tag t JOIN signal_version v USING (signal_id, version)
       WHERE signal_id = $1 AND code = 'hulpmiddelen' ORDER BY version`,
      [id],
    )
    for (const { evidence, text: one } of stored)
      expect(evidence.map(([start, end]) => one.slice(start, end))).toContain('wacht op een rolstoel')
  })

  it('is written down: who, what kind, how long, and a form without the words', async () => {
    expect(await rows('SELECT version, field, type, lengths, places, struck_by FROM strike')).toEqual([
      {
        version: 2,
        field: 'text',
        type: 'name',
        lengths: [name.length],
        places: 6,
        struck_by: 'behandelaar-juiste-loket',
      },
    ])
    expect(await rows('SELECT type, shape, words, before, after FROM strike_pattern')).toEqual([
      { type: 'name', shape: 'aaaaaaaaa', words: 1, before: 'onze', after: 'wacht' },
    ])
    const strikes = (await program.services.stores.audit.whoSaw(id)).filter(
      ({ action }) => action === 'strike',
    )
    expect(strikes).toMatchObject([{ reader: 'behandelaar-juiste-loket', result: 'given' }])
  })

  it('goes on counting names', async () => {
    const answer = await strike(id, wordIn(await read(id), 'gemeente'))
    expect(answer.status).toBe(201)
    expect((await read(id)).text).toContain('door de [NAAM 2].')
  })
})

describe('who strikes out', () => {
  it('is who may read the case; to others it is as if it did not exist', async () => {
    const id = await send('tweede')
    const reading = await read(id)
    const unknown = await program.request('/v1/nergens')
    for (const identity of ['lezer-zk10', 'landelijk-afgeschermd', 'beheerder']) {
      const answer = await strike(id, nameIn(reading), identity)
      expect([identity, answer.status, answer.body]).toEqual([identity, 404, unknown.body])
    }
    expect((await strike(randomUUID(), nameIn(reading))).status).toBe(404)
    expect(await read(id)).toEqual(reading)
  })

  it.each([
    ['outside the text', { spans: [{ field: 'text', start: 0, end: 9999 }] }],
    ['half a character', { spans: [{ field: 'text', start: 12, end: 14 }] }],
    ['nothing', { spans: [] }],
    ['of no version', { version: 0 }],
    ['of another kind', { type: 'kleur' }],
    ['of another field', { spans: [{ field: 'answer', start: 0, end: 3 }] }],
    ['without what was read', { fingerprint: undefined }],
    ['with more', { text: 'x' }],
  ])('is told what is wrong: %s', async (label, change) => {
    const id = await send(`fout-${label}`)
    expect((await strike(id, { ...nameIn(await read(id)), ...change })).status).toBe(400)
  })

  it('gets no error of ours and only problems, whatever is sent', async () => {
    const id = await send('rommel')
    const { fingerprint } = await read(id)
    const span = fc.oneof(
      fc.record({
        field: fc.constantFrom('text', 'outcome', 'answer', null),
        start: fc.oneof(fc.integer(), fc.nat({ max: 20 })),
        end: fc.oneof(fc.integer(), fc.nat({ max: 40 })),
      }),
      fc.array(fc.anything(), { maxLength: 3 }),
    )
    const body = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .record({
          version: fc.oneof(fc.integer(), fc.double(), fc.constant(2)),
          fingerprint: fc.oneof(fc.constant(fingerprint), fc.string()),
          spans: fc.oneof(fc.array(span, { maxLength: 4 }), fc.anything()),
          type: fc.constantFrom('name', 'bsn', 'x', 7),
        })
        .map((value) => JSON.stringify(value)),
    )
    const runs = Number(process.env['MALFORMED_BODIES'] ?? 500)
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        const { status, headers, body: answer } = await strike(id, sent)
        if (status === 201) return
        expect(status).toBeGreaterThanOrEqual(400)
        expect(status).toBeLessThan(500)
        expect(headers.get('content-type')).toContain('application/problem+json')
        expect(answer).toMatchObject({ type: 'about:blank', status, title: expect.any(String) })
      }),
      { numRuns: runs },
    )
  })
})
