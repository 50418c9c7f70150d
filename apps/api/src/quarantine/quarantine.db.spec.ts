import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { identityCookie, quarantineAnswer, type QuarantinedRow } from '@rode-draad/contract'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

const row = (externalId: string, changed: object = {}) => ({
  externalId,
  receivedOn: '2020-03-04',
  text: 'De traplift is stuk. Vraag het Jan Jansen, 06-12345678.',
  ...changed,
})

async function send(
  ...rows: readonly unknown[]
): Promise<{ id: string; accepted: number; duplicate: number }> {
  const lines = rows.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
  const { body } = await program.request('/v1/signal-batches?channel=gemeente', {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: lines.join('\n'),
  })
  return body as { id: string; accepted: number; duplicate: number }
}

async function quarantine(batchId: string, query = 'state=all'): Promise<QuarantinedRow[]> {
  const { body } = await program.request(`/v1/signal-batches/${batchId}/quarantine?${query}`)
  return quarantineAnswer.parse(body).data
}

const post = (path: string, body: unknown, cookie = '') =>
  program.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  })
const mend = (id: string | undefined, body: unknown) => post(`/v1/quarantined-rows/${id}/mendings`, body)
const as = (id: string) => `${identityCookie}=${id}`

describe('the quarantine of a batch', () => {
  it('shows what was right and why the row waits, without what identifies a person', async () => {
    const { id } = await send(
      row('a1', { region: 'Jansen', zorgprofiel: 'VG7' }),
      '{"over": "Jan Jansen"',
      '7',
    )
    const rows = await quarantine(id)
    expect(rows).toMatchObject([
      { row: 1, state: 'open', codes: { receivedOn: '2020-03-04', zorgprofiel: 'VG7' }, hasExternalId: true },
      {
        row: 2,
        textIsWholeRow: true,
        hasExternalId: false,
        reasons: [{ message: expect.stringContaining('JSON') }],
      },
      { row: 3, text: null },
    ])
    expect(JSON.stringify(rows)).not.toMatch(/Jansen|12345678/)
    expect((await quarantine(id, 'state=open&after=1')).map((one) => one.row)).toEqual([2, 3])
    expect(await quarantine(id, 'state=mended')).toEqual([])
  })

  it('is a case: reading it is written down, and so is asking for what is not there', async () => {
    const { id } = await send(row('b1', { region: 'x' }))
    await quarantine(id)
    const csv = await program.request(`/v1/signal-batches/${id}/quarantine`, {
      headers: { accept: 'text/csv' },
    })
    const other = { headers: { cookie: as('inzender-juiste-loket') } }
    expect((await program.request(`/v1/signal-batches/${id}/quarantine`, other)).status).toBe(404)
    expect(csv.headers.get('content-type')).toContain('text/csv')
    const lines = await program.services.stores.audit.whoSaw(id)
    expect(lines.map(({ action, result, reader }) => [action, result, reader])).toEqual([
      ['read', 'not-found', 'inzender-juiste-loket'],
      ['export', 'given', 'landelijk-met-casussen'],
      ['read', 'given', 'landelijk-met-casussen'],
    ])
  })

  it('can be downloaded, page after page, and is no formula', async () => {
    const rows = Array.from({ length: 230 }, (_, index) =>
      row(`c${index}`, { region: 'x', text: '=cmd|calc' }),
    )
    const { id } = await send(...rows)
    const csv = await program.request(`/v1/signal-batches/${id}/quarantine`, {
      headers: { accept: 'text/csv' },
    })
    const lines = Buffer.from(csv.body as ArrayBuffer)
      .toString()
      .trimEnd()
      .split('\r\n')
    expect(lines).toHaveLength(231)
    expect(lines[0]).toMatch(/^\ufeffrij;stand;redenen;/)
    expect(lines[230]).toContain(`;'=cmd|calc;`)
  })
})

describe('a row that waits', () => {
  it('becomes a signal when it is mended, once', async () => {
    const { id } = await send(row('d1', { region: 'x', reportType: 'klacht' }))
    const [waiting] = await quarantine(id)
    expect((await mend(waiting?.id, { receivedOn: 'gisteren' })).status).toBe(400)
    const mended = await mend(waiting?.id, { region: 'ZK10' })
    expect(mended.status).toBe(201)
    const signal = (await program.request(String(mended.headers.get('location')))).body
    expect(signal).toMatchObject({ channel: 'gemeente', region: 'ZK10', reportType: 'klacht', version: 1 })
    expect((signal as { text: string }).text).toMatch(/^De traplift is stuk\. .*\[NAAM 1\], \[TELEFOON\]\.$/)
    expect((await mend(waiting?.id, { region: 'ZK10' })).status).toBe(409)
    expect(await quarantine(id)).toMatchObject([
      { state: 'mended', text: null, signalId: (signal as { id: string }).id, dropReason: null },
    ])
    // The same row again is no new one, and the id is taken.
    expect(await send(row('d1', { region: 'x', reportType: 'klacht' }))).toMatchObject({ duplicate: 1 })
    expect(await send(row('d1'))).toMatchObject({ accepted: 0, quarantined: 1 })
  })

  it('needs a text and an id when it had none', async () => {
    const { id } = await send('{"text": "De gemeente zwijgt", "region" "ZK10"}')
    const [waiting] = await quarantine(id)
    const refused = await mend(waiting?.id, {})
    expect((refused.body as { errors: { path: string }[] }).errors.map(({ path }) => path).sort()).toEqual([
      ...['externalId', 'receivedOn', 'text'],
    ])
    const changes = { externalId: '9', receivedOn: '2020', text: 'De gemeente zwijgt. Bel 06-12345678.' }
    const { status, headers } = await mend(waiting?.id, changes)
    expect(status).toBe(201)
    const { body } = await program.request(String(headers.get('location')))
    expect((body as { text: string }).text).toBe('De gemeente zwijgt. Bel [TELEFOON].')
    // It is the very signal that the sender would have sent.
    expect(await send({ ...changes })).toMatchObject({ duplicate: 1 })
  })

  it.each([
    ['of which redaction left all', 'Wij wachten al lang.', {}],
    ['from which redaction took something', 'De traplift is stuk. Bel Jan Jansen, 06-12345678.', {}],
    ['that got another number', 'De traplift is stuk. Bel Jan Jansen.', { externalId: 'h-nieuw' }],
  ])('is the same signal when it is put right at the source too: a text %s', async (about, text, number) => {
    const wrong = row(`h ${about}`, { text, receivedOn: '3-4-2024', outcome: 'Het duurt nog.' })
    const [waiting] = await quarantine((await send(wrong)).id)
    const { body: answer, status } = await mend(waiting?.id, { receivedOn: '2024-04-03', ...number })
    expect(status).toBe(201)
    const right = { ...wrong, receivedOn: '2024-04-03', ...number }
    expect(await send(right)).toMatchObject({ accepted: 0, duplicate: 1, quarantined: 0 })
    const whole = { ...right, channel: 'gemeente' }
    expect(await post('/v1/signals', whole)).toMatchObject({ status: 200, body: answer })
    const put = (changed: object) =>
      program.request(`/v1/signals/${(answer as { id: string }).id}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...whole, ...changed }),
      })
    expect(await put({})).toMatchObject({ status: 200, body: answer })
    // Other content is other content as before.
    expect(await send({ ...right, region: 'ZK10' })).toMatchObject({ duplicate: 0, quarantined: 1 })
    expect((await post('/v1/signals', { ...whole, text: `${text} Nog steeds.` })).status).toBe(409)
  })

  it('may be a new version of the signal that has its id, if somebody says so', async () => {
    await send(row('e1'))
    const { id } = await send(row('e1', { text: 'De traplift doet het weer.' }))
    const [waiting] = await quarantine(id)
    expect((await mend(waiting?.id, {})).status).toBe(409)
    const { status, headers } = await mend(waiting?.id, { asNewVersion: true })
    expect(status).toBe(201)
    const { body } = await program.request(String(headers.get('location')))
    expect(body).toMatchObject({ version: 2, text: 'De traplift doet het weer.' })
  })

  it('is decided about once, when two do so at the same moment', async () => {
    const { id } = await send(row('f1', { region: 'x' }))
    const [waiting] = await quarantine(id)
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => mend(waiting?.id, { region: 'ZK10' })),
      post(`/v1/quarantined-rows/${waiting?.id}/drops`, { reason: 'dubbel' }),
    ])
    const done = answers.filter(({ status }) => status < 300)
    expect([done.length, answers.filter(({ status }) => status === 409).length]).toEqual([1, 5])
  })

  it('can be dropped for a reason, and then has no text left', async () => {
    const { id } = await send(row('g1', { region: 'x' }))
    const [waiting] = await quarantine(id)
    const path = `/v1/quarantined-rows/${waiting?.id}/drops`
    expect((await post(path, { reason: 'geen zin' })).status).toBe(400)
    expect((await post(path, { reason: 'vergissing' }, as('inzender-juiste-loket'))).status).toBe(404)
    expect((await post(path, { reason: 'vergissing' })).status).toBe(204)
    expect((await post(path, { reason: 'vergissing' })).status).toBe(409)
    expect(await quarantine(id)).toMatchObject([{ state: 'dropped', dropReason: 'vergissing', text: null }])
  })
})
