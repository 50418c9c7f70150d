import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aSignalBody } from '@rode-draad/fixtures'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

const day = 24 * 3_600_000
const start = Date.parse('2026-06-15T12:00:00Z')
const nowhere = '00000000-0000-4000-8000-000000000000'

let program: TestProgram
let now = start
let loket: string
let gemeente: string

beforeAll(async () => {
  program = await startTestProgram({ now: () => new Date(now) })
  loket = await send('juiste-loket')
  gemeente = await send('gemeente')
})
afterAll(() => program.stop())

async function send(channel: string): Promise<string> {
  const { body } = await program.post({ ...aSignalBody(), channel, externalId: channel })
  return (body as { id: string }).id
}

const as = (identity: string) => ({ cookie: `rode-draad-identiteit=${identity}` })
const read = async (id: string, identity = 'landelijk-afgeschermd') =>
  (await program.request(`/v1/signals/${id}`, { headers: as(identity) })).status
const ask = (path: string, body: object, identity = 'behandelaar-juiste-loket') =>
  program.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...as(identity) },
    body: JSON.stringify(body),
  })
const grantBody = (validUntil = now + day) => ({
  subject: 'landelijk-afgeschermd',
  purpose: 'beleid',
  validUntil: new Date(validUntil).toISOString(),
})

describe('a case that is granted', () => {
  it('is read by that one reader, until the moment that was said', async () => {
    expect(await read(loket)).toBe(404)
    const { status } = await ask(`/v1/signals/${loket}/case-grants`, grantBody())
    expect(status).toBe(204)
    expect([await read(loket), await read(gemeente), await read(loket, 'lezer-zk10')]).toEqual([
      200, 404, 404,
    ])
    now += day
    expect(await read(loket)).toBe(404)
  })

  it('can be taken back', async () => {
    await ask(`/v1/signals/${loket}/case-grants`, grantBody())
    expect(await read(loket)).toBe(200)
    const body = { subject: 'landelijk-afgeschermd', purpose: 'beleid' }
    expect((await ask(`/v1/signals/${loket}/case-grant-withdrawals`, body)).status).toBe(204)
    expect(await read(loket)).toBe(404)
  })
})

describe('granting', () => {
  it('is for a case in one’s own reach: another is as one that is not there', async () => {
    const unknown = await program.request('/v1/nergens')
    for (const id of [gemeente, nowhere, 'abc']) {
      for (const action of ['case-grants', 'case-grant-withdrawals']) {
        const body = action === 'case-grants' ? grantBody() : { subject: 'x', purpose: 'beleid' }
        const answer = await ask(`/v1/signals/${id}/${action}`, body)
        expect([id, action, answer.status, answer.body]).toEqual([id, action, 404, unknown.body])
      }
    }
    expect(await read(gemeente)).toBe(404)
  })

  it.each(['inzender-juiste-loket', 'lezer-zk10', 'landelijk-afgeschermd', 'onderzoeker', 'beheerder'])(
    'is nothing that %s can do, or can find out about',
    async (identity) => {
      const answer = await ask(`/v1/signals/${loket}/case-grants`, grantBody(), identity)
      const elsewhere = await ask('/v1/nergens', {}, identity)
      expect([answer.status, answer.body]).toEqual([404, elsewhere.body])
    },
  )

  it.each([
    ['that has passed', { ...grantBody(), validUntil: '2026-06-01T00:00:00Z' }],
    ['too far away', { ...grantBody(), validUntil: '2028-01-01T00:00:00Z' }],
    ['without a moment', { ...grantBody(), validUntil: 'morgen' }],
    ['without a purpose', { ...grantBody(), purpose: 'nieuwsgierig' }],
    ['without a reader', { ...grantBody(), subject: '' }],
    ['with more', { ...grantBody(), role: 'beheerder' }],
  ])('is refused %s', async (_name, body) => {
    expect((await ask(`/v1/signals/${loket}/case-grants`, body)).status).toBe(400)
  })
})
