import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { controlNoteFile, type ControlNote } from '@rode-draad/contract'
import { everywhere } from '@rode-draad/domain'
import { aSignalBody } from '@rode-draad/fixtures'
import {
  erasureJournalFile,
  inScope,
  migrate,
  openPostgres,
  readErasures,
  readStrikes,
  restore,
  roleOf,
  strikeJournalFile,
} from '@rode-draad/store'
import fc from 'fast-check'
import { startTestProgram, type TestProgram } from '../program/test-program.js'
import { tracesInCopy, tracesInFiles, tracesInPostgres } from '../program/test-traces.js'

const word = 'kwikstaartlantaarn'
const nickname = 'vuurtoren'
const key = 'een sleutel van meer dan 32 tekens lang'

let root: string
let program: TestProgram
let erased: string
let struck: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'rode-draad-erasures-'))
  program = await startTestProgram({ keepIn: join(root, 'eerste') })
  erased = await send('gewist', `De ${word} en de rolstoel zijn kapot.`)
  struck = await send('gestreept', `Onze ${nickname} wacht op een rolstoel.`)
  await setApart(erased)
  await program.services.stores.syncing.now()
  await control('backup', { output: join(root, 'kopie'), key })
})
afterAll(async () => {
  await program.stop()
  await rm(root, { recursive: true, force: true })
})

async function send(externalId: string, text: string): Promise<string> {
  const answer = await program.post({ ...aSignalBody(), externalId, text }, { 'idempotency-key': externalId })
  return (answer.body as { id: string }).id
}

/** A row with the same number, as it came in with an error. */
const setApart = (id: string) =>
  inScope(program.services.stores.postgres, everywhere, async (manager) => {
    await manager.query(
      `INSERT INTO signal_batch (id, channel, format, sent_by) VALUES ($1, 'juiste-loket', 'csv', 'x')`,
      [id],
    )
    await manager.query(
      `INSERT INTO quarantined_row (id, batch_id, row_number, channel, content_hash, external_id_hash, codes, text,
         text_is_whole_row, reasons, redaction_version)
       SELECT id, id, 2, channel, external_id_hash, external_id_hash, '{}', $2, false, '[]', '1' FROM signal WHERE id = $1`,
      [id, `Apart: ${word}`],
    )
  })

async function control(command: string, request: object): Promise<void> {
  const note = JSON.parse(await readFile(join(program.dataDirectory, controlNoteFile), 'utf8')) as ControlNote
  const headers = { authorization: `Bearer ${note.token}` }
  const response = await fetch(`${note.url}/${command}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(request),
  })
  expect(response.status).toBe(200)
}

const ask = (path: string, body: unknown, identity = 'beheerder') =>
  program.request(`/v1/signals/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `rode-draad-identiteit=${identity}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const erase = (id: string, body: unknown = { reason: 'verzoek' }, identity?: string) =>
  ask(`${id}/erasures`, body, identity)

const sentAgain = (at: TestProgram, externalId: string, text: string) =>
  at.post({ ...aSignalBody(), externalId, text })

/** Sent again in every form in which a file can have it. */
async function batchAgain(at: TestProgram, externalId: string) {
  const { channel, ...body } = aSignalBody({ externalId, text: `De ${word} is er weer.` })
  const rows = [body, { ...body, outcome: 'Anders.' }, { ...body, region: 'fout' }]
  const send = (query: string) =>
    at.request(`/v1/signal-batches?channel=${channel}${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    })
  return [await send('&dryRun=true'), await send('')].map(({ body }) => body)
}

describe('erasing by an administrator', () => {
  it('is nothing for who reads cases: to them there is no such path', async () => {
    const unknown = await program.request('/v1/nergens')
    for (const identity of [
      'landelijk-met-casussen',
      'behandelaar-juiste-loket',
      'onderzoeker',
      'lezer-zk10',
    ]) {
      const answer = await erase(erased, { reason: 'verzoek' }, identity)
      expect([identity, answer.status, answer.body]).toEqual([identity, 404, unknown.body])
    }
    expect(await tracesInPostgres(program, word)).toEqual(['quarantined_row.text', 'signal_version.text'])
  })

  it('takes the signal away everywhere before it is answered', async () => {
    expect(await tracesInCopy(program, erased)).toContain('fact_signal.key')
    const answer = await erase(erased)
    expect(answer.status).toBe(204)
    expect(await tracesInPostgres(program, word)).toEqual([])
    // By its id only that it is gone.
    expect(await tracesInPostgres(program, erased)).toEqual(['change_log.key'])
    const left = await inScope(program.services.stores.postgres, everywhere, async (manager) => ({
      keys: (await manager.query('SELECT FROM idempotency_key WHERE signal_id = $1', [erased])) as unknown[],
      tags: (await manager.query('SELECT FROM signal_tag WHERE signal_id = $1', [erased])) as unknown[],
    }))
    expect(left).toEqual({ keys: [], tags: [] })
    expect((await program.request(`/v1/signals/${erased}`)).status).toBe(404)
    expect(await readErasures(join(program.dataDirectory, erasureJournalFile))).toMatchObject([
      { signalId: erased, reason: 'verzoek' },
    ])
  })

  it('reaches the analytical copy within a minute', async () => {
    const until = Date.now() + 60_000
    let traces = ['not looked yet']
    while (traces.length > 0 && Date.now() < until) {
      await program.services.stores.syncing.now()
      traces = await tracesInCopy(program, erased)
    }
    expect(traces).toEqual([])
    expect(await tracesInFiles(join(program.dataDirectory, 'analytics'), [word])).toEqual([])
  })

  it('is in the log, also when there was nothing to erase', async () => {
    const nobody = randomUUID()
    expect((await erase(nobody)).status).toBe(404)
    const lines = async (id: string) =>
      (await program.services.stores.audit.whoSaw(id))
        .filter(({ action }) => action === 'erase')
        .map(({ reader, result, purpose }) => [reader, result, purpose])
    expect(await lines(erased)).toEqual([['beheerder', 'given', null]])
    expect(await lines(nobody)).toEqual([
      ['beheerder', 'not-found', null],
      ['beheerder', 'given', null],
    ])
  })

  it('gives no error of ours and only problems, whatever is sent', async () => {
    const body = fc.oneof(fc.json(), fc.string(), fc.constant('{"reason":"nieuwsgierig"}'))
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        const { status, headers } = await erase(randomUUID(), sent)
        expect([400, 404]).toContain(status)
        expect(headers.get('content-type')).toContain('application/problem+json')
      }),
      { numRuns: Number(process.env['MALFORMED_BODIES'] ?? 300) },
    )
  })
})

it('does not take in again what was erased, whatever is sent under its number', async () => {
  for (const text of [`De ${word} en de rolstoel zijn kapot.`, `Nog eens de ${word}.`]) {
    const { status, body } = await sentAgain(program, 'gewist', text)
    expect([status, body]).toEqual([409, expect.objectContaining({ title: 'Eerder gewist' })])
  }
  const counts = { received: 3, accepted: 0, duplicate: 3, quarantined: 0, erasedBefore: 3 }
  expect(await batchAgain(program, 'gewist')).toEqual([
    ...[expect.objectContaining(counts), expect.objectContaining(counts)],
  ])
  expect(await tracesInPostgres(program, word)).toEqual([])
  // The same number of another channel is another signal.
  const other = await program.post({ ...aSignalBody(), channel: 'gemeente', externalId: 'gewist' })
  expect(other.status).toBe(201)
})

it('neither brings back what was erased nor what was struck out with a backup from before', async () => {
  const read = (await program.request(`/v1/signals/${struck}`)).body as { text: string; fingerprint: string }
  const start = read.text.indexOf(nickname)
  const spans = [{ field: 'text', start, end: start + nickname.length }]
  const body = { version: 1, fingerprint: read.fingerprint, spans, type: 'name' }
  expect((await ask(`${struck}/strikes`, body, 'behandelaar-juiste-loket')).status).toBe(201)
  const later = await send('later', `Na de kopie kwam de ${word}.`)
  expect((await erase(later)).status).toBe(204)
  const folder = join(root, 'teruggezet')
  const settings = {
    ...{
      databaseUrl: null,
      databaseAppUrl: null,
      databaseAuditUrl: null,
      signalHashKey: null,
      retentionTerms: null,
    },
    dataDirectory: folder,
  }
  const { urls, stop } = await openPostgres(settings, () => undefined)
  await migrate(urls.ownerUrl, roleOf(urls.appUrl), roleOf(urls.auditUrl))
  const strikes = (await readStrikes(join(program.dataDirectory, strikeJournalFile))) ?? []
  const erasures = (await readErasures(join(program.dataDirectory, erasureJournalFile))) ?? []
  const source = { ownerUrl: urls.ownerUrl, dataDirectory: folder, input: join(root, 'kopie'), key }
  await restore({ ...source, signalHashKey: null, erasures, strikes, retention: null })
  await stop()
  const restored = await startTestProgram({ keepIn: folder })
  try {
    for (const gone of [word, nickname])
      expect([gone, await tracesInPostgres(restored, gone)]).toEqual([gone, []])
    for (const gone of ['gewist', 'later'])
      expect((await sentAgain(restored, gone, `De ${word}.`)).status).toBe(409)
    expect(await tracesInPostgres(restored, word)).toEqual([])
    expect(await tracesInPostgres(restored, 'Onze [NAAM 1] wacht')).toEqual(['signal_version.text'])
    expect(await tracesInPostgres(restored, 'behandelaar-juiste-loket')).toContain('strike.struck_by')
  } finally {
    await restored.stop()
  }
})
