import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { TestBrowser } from './test-browser.js'
import { publicUrl, resetProvider, startSignIn, type SignInUnderTest } from './test-sign-in.js'

const minute = 60_000
const sessionPath = `${publicUrl}/v1/session`

let test: SignInUnderTest
let browser: TestBrowser

beforeAll(async () => {
  test = await startSignIn()
})
afterAll(() => test.stop())
beforeEach(async () => {
  resetProvider(test.provider)
  browser = test.browser()
  await test.signIn(browser)
  test.provider.asked.splice(0)
})

const status = async () => (await test.session(browser)).status
const kept = () => test.sessionsKept()

/** Uses the session each `step` for so long. */
async function use(duration: number, step = 3 * minute): Promise<number[]> {
  const statuses: number[] = []
  for (let passed = 0; passed < duration; passed += step) {
    test.clock += step
    statuses.push(await status())
  }
  return statuses
}

describe('a session', () => {
  it('ends when it was not used for half an hour', async () => {
    test.clock += 30 * minute - 1
    expect(await status()).toBe(200)
    test.clock += 30 * minute
    const before = await kept()
    expect(await status()).toBe(401)
    expect(await kept()).toBe(before - 1)
  })

  it('lasts as long as it is used, and twelve hours at most', async () => {
    expect(new Set(await use(12 * 60 * minute - 20 * minute, 20 * minute))).toEqual(new Set([200]))
    test.clock += 20 * minute - 1
    expect(await status()).toBe(200)
    test.clock += 1
    expect(await status()).toBe(401)
  })

  it('is nothing without its id, however alike', async () => {
    const id = browser.cookies(publicUrl).split('=')[1] ?? ''
    for (const other of ['', 'x', id.slice(1), `${id}x`, id.toUpperCase(), '../../etc']) {
      const cookie = `__Host-rode-draad=${other}`
      expect((await test.program.request('/v1/session', { headers: { cookie } })).status).toBe(401)
    }
    expect(await status()).toBe(200)
  })

  it('does not open with what was sealed for another', async () => {
    const { postgres } = test.program.services.stores
    await postgres.query(
      `UPDATE session SET sealed = (SELECT sealed FROM session s WHERE s.id_hash <> session.id_hash
         ORDER BY s.started_at DESC LIMIT 1)
       WHERE started_at = (SELECT max(started_at) FROM session)`,
    )
    expect(await status()).toBe(401)
  })
})

describe('the provider', () => {
  it('is not asked by every request', async () => {
    for (let time = 0; time < 10; time += 1) expect(await status()).toBe(200)
    expect(test.provider.asked).toEqual([])
  })

  it('is asked again once after four minutes, however many requests come at once', async () => {
    test.clock += 4 * minute
    const answers = await Promise.all(Array.from({ length: 20 }, () => status()))
    expect(new Set(answers)).toEqual(new Set([200]))
    expect(test.provider.asked).toEqual(['/token', '/me'])
    expect(await use(20 * minute)).not.toContain(401)
  })

  it('is asked for user info when it gives no refresh token', async () => {
    test.provider.refreshTokens = false
    browser = test.browser()
    await test.signIn(browser)
    test.provider.asked.splice(0)
    test.clock += 4 * minute
    expect(await status()).toBe(200)
    expect(test.provider.asked).toEqual(['/me'])
    test.provider.accounts.delete('anna')
    test.clock += 4 * minute
    expect(await status()).toBe(401)
  })

  it.each([1, 10, 30, 60])(
    'puts somebody it disabled out within five minutes, asked each %i s',
    async (seconds) => {
      test.provider.accounts.delete('anna')
      const disabledAt = test.clock
      while ((await status()) === 200) test.clock += seconds * 1000
      expect(test.clock - disabledAt).toBeLessThanOrEqual(5 * minute)
      expect(await status()).toBe(401)
    },
  )

  it('changes the roles of somebody while they work', async () => {
    test.provider.accounts.set('anna', { name: 'Anna', roles: ['lezer'] })
    test.clock += 5 * minute
    const { body } = await test.session(browser)
    expect(body).toMatchObject({ role: 'lezer', roles: [{ code: 'lezer' }], onBehalfOf: null })
  })

  it('takes the last role of somebody, and so the session', async () => {
    test.provider.accounts.set('anna', { name: 'Anna', roles: [] })
    test.clock += 5 * minute
    expect(await status()).toBe(401)
  })

  it('may be away for a moment, and not for longer than five minutes', async () => {
    test.provider.away = true
    test.clock += 5 * minute - 1
    expect(await status()).toBe(200)
    test.clock += 1
    expect(await status()).toBe(503)
    test.provider.away = false
    expect(await status()).toBe(200)
  })
})

describe('signing out', () => {
  const signOut = (headers: Record<string, string> = { origin: publicUrl }) =>
    browser.ask(`${publicUrl}/v1/sign-out`, { method: 'POST', headers })

  it('ends the session here and leads to the provider, without a token in the address', async () => {
    const cookie = browser.cookies(publicUrl)
    const before = await kept()
    const response = await signOut()
    const { next } = (await response.json()) as { next: string }
    const there = new URL(next)
    expect([there.origin, there.pathname]).toEqual([test.provider.issuer, '/session/end'])
    expect([...there.searchParams.keys()].sort()).toEqual(['client_id', 'post_logout_redirect_uri'])
    expect([browser.cookies(publicUrl), await kept()]).toEqual(['', before - 1])
    expect((await test.program.request('/v1/session', { headers: { cookie } })).status).toBe(401)
  })

  it('gives the refresh token back', async () => {
    await signOut()
    expect(test.provider.asked).toContain('/token/revocation')
  })

  it('works when the provider gives no answer', async () => {
    test.provider.away = true
    expect((await signOut()).status).toBe(200)
    expect(await status()).toBe(401)
  })

  it('is no error for who is not signed in', async () => {
    browser = test.browser()
    expect((await signOut()).status).toBe(200)
  })
})

describe('a signed-in browser', () => {
  const change = (headers: Record<string, string>) =>
    browser.ask(sessionPath, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"role":"regiocoordinator"}',
    })

  it.each([
    ['our own page', { origin: publicUrl }, 204],
    ['another site', { origin: 'https://elsewhere.example' }, 403],
    ['another site, without saying so', {}, 403],
  ])('changes something only from our own pages: %s', async (_name, headers, expected) => {
    expect((await change(headers as Record<string, string>)).status).toBe(expected)
  })

  it('is not signed out by another site', async () => {
    const headers = { origin: 'https://elsewhere.example' }
    expect((await browser.ask(`${publicUrl}/v1/sign-out`, { method: 'POST', headers })).status).toBe(403)
    expect(await status()).toBe(200)
  })

  it('may ask 600 times a minute, and is told when it may again', async () => {
    test.clock += minute
    const answers = await Promise.all(
      Array.from({ length: 601 }, () => browser.ask(`${publicUrl}/v1/nergens`)),
    )
    const refused = answers.filter((response) => response.status === 429)
    expect(refused.map((response) => response.headers.get('retry-after'))).toEqual(['1'])
    expect(answers.filter((response) => response.status === 404)).toHaveLength(600)
    test.clock += minute
    expect(await status()).toBe(200)
  })
})

describe('somebody with two roles', () => {
  const choose = (body: object) =>
    browser.ask(sessionPath, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', origin: publicUrl },
      body: JSON.stringify(body),
    })

  beforeEach(async () => {
    test.provider.accounts.set('anna', { name: 'Anna', roles: ['lezer', 'coordinator'], regions: ['ZK10'] })
    browser = test.browser()
    await test.signIn(browser)
  })

  it('begins in the first that is configured, with the names that are configured', async () => {
    expect((await test.session(browser)).body).toMatchObject({
      role: 'regiocoordinator',
      roles: [
        { code: 'regiocoordinator', label: 'Regiocoördinator' },
        { code: 'lezer', label: 'Lezer in Amsterdam' },
      ],
    })
  })

  it('takes one at a time, with its own regions, and keeps it when the provider is asked again', async () => {
    const trends = async () => (await browser.ask(`${publicUrl}/v1/theme-trends?region=ZK10`)).status
    expect(await trends()).toBe(200)
    expect((await choose({ role: 'lezer' })).status).toBe(204)
    expect((await test.session(browser)).body.role).toBe('lezer')
    expect(await trends()).toBe(400)
    test.clock += 5 * minute
    expect((await test.session(browser)).body.role).toBe('lezer')
  })

  it.each([{ role: 'beheerder' }, { role: 'directeur' }, { identity: 'landelijk-met-casussen' }, {}])(
    'cannot take %j',
    async (body) => {
      expect((await choose(body)).status).toBe(400)
      expect((await test.session(browser)).body.role).toBe('regiocoordinator')
    },
  )
})

describe('who is not signed in', () => {
  it.each([
    ['GET', '/v1/session'],
    ['GET', '/v1/wachtlijsten'],
    ['GET', '/v1/signals/00000000-0000-4000-8000-000000000000'],
    ['POST', '/v1/signals'],
    ['GET', '/v1/nergens'],
  ])('is told where to sign in: %s %s', async (method, path) => {
    const cookie = 'rode-draad-identiteit=landelijk-met-casussen'
    const {
      status: answered,
      headers,
      body,
    } = await test.program.request(path, { method, headers: { cookie } })
    expect([answered, headers.get('content-type')]).toEqual([401, 'application/problem+json; charset=utf-8'])
    expect(body).toMatchObject({ status: 401, signIn: '/v1/sign-in' })
    expect(headers.get('www-authenticate')).toMatch(/^Bearer/)
  })

  it.each(['/v1/openapi.json', '/v1/health/live', '/v1/health/ready'])(
    'sees what is public: %s',
    async (path) => {
      expect((await test.program.request(path)).status).toBe(200)
    },
  )
})
