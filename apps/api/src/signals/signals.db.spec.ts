import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { longestSignal } from '@rode-draad/contract'
import { everywhere } from '@rode-draad/domain'
import { aSignalBody } from '@rode-draad/fixtures'
import { inScope } from '@rode-draad/store'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

const canary =
  'Mijn zoon Thijmen Verhoeven, BSN 111222333, woont op Dorpsstraat 12, 1234 AB. Bel 06-12345678.'

function body(overrides: object = {}) {
  return {
    ...aSignalBody(),
    externalId: `test-${Math.random()}`,
    text: 'De gemeente weigert een rolstoel uit de Wmo.',
    receivedOn: '2026-03-04',
    ...overrides,
  }
}

async function everythingStored(): Promise<string> {
  const { postgres } = program.services.stores
  const tables = [
    'signal',
    'signal_version',
    'signal_tag',
    'signal_referral',
    'idempotency_key',
    'change_log',
  ]
  return await inScope(postgres, everywhere, async (manager) => {
    const dumps: unknown[] = []
    for (const table of tables) {
      const rows: unknown = await manager.query(`SELECT t::text AS row FROM ${table} t`)
      expect([table, rows]).not.toEqual([table, []])
      dumps.push(rows)
    }
    return JSON.stringify(dumps)
  })
}

describe('a signal that is sent in', () => {
  it('is redacted, tagged and kept before it is answered', async () => {
    const story = 'De rolstoel is afgewezen. De gemeente verwijst ons naar het zorgkantoor.'
    const sent = body({ text: `${canary} ${story}`, outcome: canary })
    const key = 'sleutel-van-de-afzender'
    const { status, headers, body: answer } = await program.post(sent, { 'idempotency-key': key })
    expect(status).toBe(201)
    const { id, tags, redactions } = answer as {
      id: string
      tags: { themes: { code: string }[] }
      redactions: object
    }
    expect(headers.get('location')).toBe(`/v1/signals/${id}`)
    expect(tags.themes.map(({ code }) => code)).toContain('hulpmiddelen')
    expect(redactions).toMatchObject({ NAAM: expect.any(Number), BSN: 2, TELEFOON: 2, POSTCODE: 2 })
    const stored = await everythingStored()
    for (const secret of [
      'Thijmen',
      'Verhoeven',
      '111222333',
      'Dorpsstraat',
      '1234 AB',
      '06-12345678',
      sent.externalId,
      key,
    ]) {
      expect(stored).not.toContain(secret)
    }
  })

  it('answers the same again the first answer, and other content 409', async () => {
    const sent = body()
    const first = await program.post(sent)
    const again = await program.post(sent)
    const other = await program.post({ ...sent, text: 'Iets heel anders over een traplift.' })
    expect([first.status, again.status, other.status]).toEqual([201, 200, 409])
    expect(again.body).toEqual(first.body)
    expect(other.body).toMatchObject({ errors: [{ path: 'externalId' }] })
  })

  it('is a new version of what has its id when the sender says so, and a first one when nothing has', async () => {
    const sent = body()
    const asVersion = async (content: object, key: Record<string, string> = {}) =>
      await program.request('/v1/signals?asNewVersion=true', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...key },
        body: JSON.stringify(content),
      })
    const key = { 'idempotency-key': `key-${Math.random()}` }
    const other = { ...sent, text: 'De traplift is er nog steeds niet.' }
    const answers = [
      await asVersion(sent),
      await asVersion(sent),
      await asVersion(other, key),
      await asVersion(other, key),
    ]
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 201, 200])
    const [first, , second, third] = answers.map((one) => one.body as { id: string })
    expect(second?.id).toBe(first?.id)
    expect(third).toEqual(second)
    const { body: record } = await program.request(`/v1/signals/${first?.id}`)
    expect(record).toMatchObject({ version: 2, text: other.text })
  })

  it('holds a key to one content', async () => {
    const key = { 'idempotency-key': `key-${Math.random()}` }
    const sent = body()
    const first = await program.post(sent, key)
    const again = await program.post(sent, key)
    const other = await program.post(body(), key)
    expect([first.status, again.status, other.status]).toEqual([201, 200, 422])
    expect(again.body).toEqual(first.body)
  })

  it('makes one signal of twenty requests at once', async () => {
    const sent = body()
    const key = { 'idempotency-key': `key-${Math.random()}` }
    const answers = await Promise.all(Array.from({ length: 20 }, () => program.post(sent, key)))
    const ids = new Set(
      answers.flatMap(({ status, body }) => (status < 300 ? [(body as { id: string }).id] : [])),
    )
    expect(ids.size).toBe(1)
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.every(({ status }) => [200, 201, 409].includes(status))).toBe(true)
  })

  it('becomes a new version with PUT, and a 404 for an id that is not there', async () => {
    const sent = body()
    const { body: first } = await program.post(sent)
    const { id } = first as { id: string }
    const put = (path: string, content: object) =>
      program.request(path, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(content),
      })
    const changed = await put(`/v1/signals/${id.toUpperCase()}`, {
      ...sent,
      text: 'De traplift is er nog steeds niet.',
    })
    expect([changed.body, changed.headers.get('location')]).toMatchObject([{ id }, `/v1/signals/${id}`])
    const elsewhere = await put('/v1/signals/00000000-0000-4000-8000-000000000000', sent)
    expect([changed.status, elsewhere.status]).toEqual([200, 404])
    for (const other of [{ externalId: `${sent.externalId} anders` }, { channel: 'opaz' }]) {
      const { status, body: refused } = await put(`/v1/signals/${id}`, { ...sent, ...other })
      expect([status, (refused as { detail: string }).detail]).toEqual([
        409,
        'Dit signaal kwam binnen met een ander kenmerk of kanaal. Stuur het met hetzelfde kenmerk en kanaal.',
      ])
    }
    const { body: record } = await program.request(`/v1/signals/${id}`)
    expect(record).toMatchObject({ version: 2, text: 'De traplift is er nog steeds niet.' })
  })

  it('is refused with every fault at once, in Dutch', async () => {
    const {
      status,
      headers,
      body: problem,
    } = await program.post(
      {
        channel: 'duivenpost',
        receivedOn: '2027-01-01',
        text: '',
        kleur: 'rood',
        case: { phase: 'einde', routesTried: ['vws', 'buurman'] },
      },
      { 'idempotency-key': 'a b' },
    )
    expect(status).toBe(400)
    expect(headers.get('content-type')).toContain('application/problem+json')
    const paths = (problem as { errors: { path: string }[] }).errors.map(({ path }) => path).sort()
    expect(paths).toEqual([
      '',
      'Idempotency-Key',
      'case.phase',
      'case.routesTried[1]',
      'channel',
      'externalId',
      'receivedOn',
      'text',
    ])
  })

  it.each([
    ['no JSON', '{"externalId":', 400],
    ['a list', '[]', 400],
    ['too large', JSON.stringify({ text: 'x'.repeat(longestSignal) }), 413],
  ])('answers %s with a problem and not with an error of ours', async (_name, text, status) => {
    const answer = await program.request('/v1/signals', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: text,
    })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  it('is refused without the name of a field that nobody knows', async () => {
    const response = await program.request('/v1/signals', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body({ 'Jan Jansen BSN 123456782': 1, case: { 'Piet Jansen': 1 } })),
    })
    expect(response.body).toMatchObject({
      errors: [
        { path: 'case', message: expect.stringMatching(/^Hier staat een veld dat wij niet kennen\./) },
        { path: '', message: expect.stringMatching(/^Hier staat een veld dat wij niet kennen\./) },
      ],
    })
    expect(JSON.stringify(response.body)).not.toContain('Jansen')
  })

  it('is not to be read by who sees controlled counts only, and reading it is written down', async () => {
    const { body: first } = await program.post(body())
    const { id } = first as { id: string }
    const controlled = { headers: { cookie: 'rode-draad-identiteit=landelijk-afgeschermd' } }
    expect((await program.request(`/v1/signals/${id}`, controlled)).status).toBe(404)
    expect((await program.request(`/v1/signals/${id}`)).status).toBe(200)
    const reads = await program.services.stores.audit.whoSaw(id)
    expect(reads.map(({ reader, result }) => [reader, result])).toEqual([
      ['landelijk-met-casussen', 'given'],
      ['landelijk-afgeschermd', 'refused'],
    ])
  })
})
