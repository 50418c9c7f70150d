import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { aSignalBody } from '@rode-draad/fixtures'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import { pino } from 'pino'
import { startTestProgram, type TestProgram } from './program/test-program.js'

const lines: string[] = []
let program: TestProgram
let caseId: string

beforeAll(async () => {
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  program = await startTestProgram({ logger })
  caseId = ((await program.post(aSignalBody())).body as { id: string }).id
})
afterAll(() => program.stop())
beforeEach(() => void lines.splice(0))

interface Raw {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** A request with any header at all, which fetch does not allow. */
async function raw(
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: object; body?: string | Buffer } = {},
): Promise<Raw> {
  const { port } = new URL(program.address)
  return await new Promise((resolve, reject) => {
    const sent = httpRequest(
      { host: '127.0.0.1', port, path, method, headers: { host: `localhost:${port}`, ...headers } },
      (response) =>
        void text(response).then(
          (answer) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: answer }),
          reject,
        ),
    )
    sent.on('error', reject).end(body)
  })
}

describe('who asks under another name', () => {
  it.each(['example.org', 'localhost.example.org', '127.0.0.1.nip.io', '192.168.1.5:3000', 'x@localhost'])(
    'is answered 421: "%s"',
    async (host) => {
      for (const path of ['/v1/wachtlijsten', '/v1/session', '/', '/v1/nergens']) {
        const { status, headers, body } = await raw(path, { headers: { host } })
        expect([path, status]).toEqual([path, 421])
        expect(headers['content-type']).toContain('application/problem+json')
        expect(JSON.parse(body)).toMatchObject({ status: 421, detail: 'Open Rode Draad op localhost.' })
      }
    },
  )

  it.each(['localhost', 'localhost:80', '127.0.0.1:3000', '[::1]:3000'])('is served: %s', async (host) => {
    expect((await raw('/v1/health/live', { headers: { host } })).status).toBe(200)
  })
})

const json = { 'content-type': 'application/json' }

/** An answer of every kind. */
const answers: [name: string, path: string, options: Parameters<typeof raw>[1], status: number][] = [
  ['a table', '/v1/wachtlijsten', {}, 200],
  ['a case', '/v1/signals/:id', {}, 200],
  ['the description', '/v1/openapi.json', {}, 200],
  ['health', '/v1/health/ready', {}, 200],
  ['the session', '/v1/session', {}, 200],
  [
    'a change of identity',
    '/v1/session',
    { method: 'PUT', headers: json, body: '{"identity":"landelijk-afgeschermd"}' },
    204,
  ],
  ['a wrong query', '/v1/theme-trends?from=gisteren', {}, 400],
  ['a wrong body', '/v1/signals', { method: 'POST', headers: json, body: '{}' }, 400],
  ['no JSON', '/v1/signals', { method: 'POST', headers: json, body: '{' }, 400],
  [
    'another form',
    '/v1/signals',
    { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' },
    415,
  ],
  [
    'an unknown charset',
    '/v1/signals',
    { method: 'POST', headers: { 'content-type': 'application/json; charset=x' }, body: '{}' },
    415,
  ],
  ['an unknown path', '/v1/nergens', {}, 404],
  ['no path', '/v1', {}, 404],
  ['no path, with a slash', '/v1/', {}, 404],
  ['an unknown method', '/v1/wachtlijsten', { method: 'DELETE' }, 404],
  ['a path that cannot be decoded', '/v1/signals/%E0%A4%A', {}, 400],
  ['an id that is none', '/v1/signals/abc', {}, 404],
  ['a form that is not had', '/v1/wachtlijsten', { headers: { accept: 'image/png' } }, 406],
  ['another name', '/v1/wachtlijsten', { headers: { host: 'example.org' } }, 421],
]

describe.each(answers)('%s', (_name, path, options, expected) => {
  const ask = () => raw(path.replace(':id', caseId), options)

  it('has the version of the API, and is a problem when it is no answer', async () => {
    const { status, headers, body } = await ask()
    expect(status).toBe(expected)
    expect(headers['api-version']).toBe('1.0.0')
    if (status < 400) return
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(JSON.parse(body)).toMatchObject({ type: 'about:blank', status })
  })

  it('has headers that allow nothing unsafe', async () => {
    const { headers } = await ask()
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).toContain(`frame-ancestors 'none'`)
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-powered-by']).toBeUndefined()
  })
})

describe('what is told of a request that cannot be read', () => {
  const notJson = 'Stuur JSON met Content-Type: application/json.'
  const post = (headers: object) => ({ method: 'POST', headers, body: 'a=b' })
  it.each<[string, string, Parameters<typeof raw>[1], string]>([
    ['text', '/v1/signals', post({ 'content-type': 'text/plain' }), notJson],
    ['a form', '/v1/signals', post({ 'content-type': 'application/x-www-form-urlencoded' }), notJson],
    ['no form at all', '/v1/signals', post({}), notJson],
    ['broken JSON', '/v1/signals', post(json), 'Wat u stuurde is geen geldige JSON.'],
    ['a broken address', '/v1/signal-batches/%zz', {}, 'Dit adres kunnen wij niet lezen.'],
  ])('%s', async (_name, path, options, detail) => {
    expect(JSON.parse((await raw(path, options)).body)).toMatchObject({ detail })
  })
})

describe('what may be kept by a browser', () => {
  it.each<[string, string, Parameters<typeof raw>[1], string]>([
    ['a case', '/v1/signals/:id', {}, 'no-store'],
    ['a case that is not there', '/v1/signals/00000000-0000-4000-8000-000000000000', {}, 'no-store'],
    ['the session', '/v1/session', {}, 'no-store'],
    ['a refusal', '/v1/signals', { method: 'POST', headers: json, body: '{}' }, 'no-store'],
    ['a table', '/v1/wachtlijsten', {}, 'private, no-cache'],
  ])('%s', async (_name, path, options, expected) => {
    const { headers } = await raw(path.replace(':id', caseId), options)
    expect(headers['cache-control']).toBe(expected)
  })

  it('is not shown to somebody who may see other things, also when it looks the same', async () => {
    const as = (identity: string) => ({ cookie: `rode-draad-identiteit=${identity}` })
    const ask = (headers: object) => raw('/v1/theme-trends?region=ZK10', { headers })
    const { etag = '' } = (await ask(as('regiocoordinator-zk10'))).headers
    const again = await ask({ ...as('regiocoordinator-zk10'), 'if-none-match': etag })
    const other = await ask({ ...as('landelijk-met-casussen'), 'if-none-match': etag })
    expect([again.status, other.status, other.headers.etag === etag]).toEqual([304, 200, false])
    expect(other.headers.vary).toBe('Accept, Authorization, Cookie')
  })

  it('is nothing of a signal that was sent in', async () => {
    for (const externalId of ['eerste', 'eerste']) {
      const { headers } = await program.post({ ...aSignalBody(), externalId })
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })
})

describe('a letter in another encoding than UTF-8', () => {
  const body = JSON.stringify({ ...aSignalBody(), externalId: 'codering', text: 'Zoë wacht al een jaar.' })
  it.each<[string, string, string]>([
    ['a signal', 'POST', '/v1/signals'],
    ['a new version', 'PUT', '/v1/signals/:id'],
    ['a mapping', 'PUT', '/v1/column-mappings/gemeente'],
  ])('is never lost: %s is refused', async (_what, method, path) => {
    const sent = { method, headers: json, body: Buffer.from(body, 'latin1') }
    const refused = await raw(path.replace(':id', caseId), sent)
    expect(refused.status).toBe(400)
    expect(refused.headers['content-type']).toContain('application/problem+json')
    expect(JSON.parse(refused.body)).toMatchObject({ detail: expect.stringContaining('geen UTF-8') })
  })

  it('and in UTF-8 it is kept', async () => {
    const headers = { 'content-type': 'application/json; charset=UTF-8' }
    const { status } = await raw('/v1/signals', { method: 'POST', headers, body: Buffer.from(body) })
    expect(status).toBe(201)
  })
})

describe('what somebody sent in and is refused', () => {
  const canary = 'KanarieVerhoeven'
  const post = (body: string, headers: object = json) => ({ method: 'POST', headers, body })

  it.each<[string, string, Parameters<typeof raw>[1]]>([
    [
      'in a field',
      '/v1/signals',
      post(JSON.stringify({ ...aSignalBody(), channel: canary, receivedOn: canary })),
    ],
    ['as a field', '/v1/signals', post(JSON.stringify({ ...aSignalBody(), [canary]: canary }))],
    ['in the text', '/v1/signals', post(JSON.stringify({ text: canary, outcome: [canary] }))],
    ['in broken JSON', '/v1/signals', post(`{"text": "${canary}`)],
    ['as JSON of another kind', '/v1/signals', post(`"${canary}"`)],
    ['as plain text', '/v1/signals', post(canary, { 'content-type': 'text/plain' })],
    ['as a charset', '/v1/signals', post('{}', { 'content-type': `application/json; charset=${canary}` })],
    [
      'as a key',
      '/v1/signals',
      post(JSON.stringify(aSignalBody()), { ...json, 'idempotency-key': `${canary} x` }),
    ],
    ['in the path', `/v1/signals/${canary}`, {}],
    ['as a path', `/v1/${canary}`, {}],
    ['as a path of the dashboard', `/${canary}`, {}],
    ['in the query', `/v1/theme-trends?theme=${canary}&${canary}=1`, {}],
    ['in a cookie', '/v1/theme-trends?from=x', { headers: { cookie: `rode-draad-identiteit=${canary}` } }],
    [
      'as an identity',
      '/v1/session',
      { method: 'PUT', headers: json, body: JSON.stringify({ identity: canary }) },
    ],
  ])('is neither logged nor repeated: %s', async (_name, path, options) => {
    const { status, body } = await raw(path, options)
    if (path.startsWith('/v1')) expect(status).toBeGreaterThanOrEqual(400)
    // The name of an unknown field is told back, so that a sender can find it.
    expect(body.replaceAll(`"${canary}\\"`, '')).not.toContain(canary)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.join('')).not.toContain(canary)
  })

  it('is a line in the log with the shape of the path, the status and the time', async () => {
    await raw(`/v1/signals/${caseId}`)
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      method: 'GET',
      path: '/v1/signals/:id',
      kind: 'demo',
      role: 'behandelaar',
      status: 200,
      ms: expect.any(Number),
    })
  })
})
