import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose'
import type { TestBrowser } from './test-browser.js'
import { testClient, type Tampering, type TestProvider } from './test-provider.js'
import { publicUrl, resetProvider, startSignIn, type SignInUnderTest } from './test-sign-in.js'

const callback = '/v1/sign-in/callback'
const attemptCookie = '__Host-rode-draad-aanmelden'
const sessionCookie = '__Host-rode-draad'

let test: SignInUnderTest
let browser: TestBrowser

beforeAll(async () => {
  test = await startSignIn()
})
afterAll(() => test.stop())
beforeEach(() => {
  resetProvider(test.provider)
  browser = test.browser()
})

describe('signing in', () => {
  it('leads to the page that was asked for, as the person and in the role of the claims', async () => {
    const { address } = await test.signIn(browser, '/patronen?law=wlz')
    expect(address).toBe(`${publicUrl}/patronen?law=wlz`)
    expect(await test.session(browser)).toMatchObject({
      status: 200,
      body: {
        kind: 'person',
        identity: null,
        label: 'Anna de Vries',
        role: 'regiocoordinator',
        roles: [{ code: 'regiocoordinator', label: 'Regiocoördinator' }],
        onBehalfOf: 'Zorgkantoor Haaglanden',
        signOut: '/v1/sign-out',
      },
    })
  })

  it('asks for a code with PKCE, state and nonce', async () => {
    await test.signIn(browser)
    const asked = new URL(browser.visited.find((address) => address.includes('/auth?')) ?? '')
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    })
  })

  it('gives the browser a random id in a cookie that scripts and other hosts cannot have, and no token', async () => {
    const { address } = await browser.open(`${publicUrl}/v1/sign-in`, callback)
    const response = await browser.ask(address)
    const [cookie = ''] = response.headers
      .getSetCookie()
      .filter((line) => line.startsWith(`${sessionCookie}=`))
    expect(cookie).toMatch(/^__Host-rode-draad=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    const seen = [...browser.visited, browser.cookies(publicUrl), await response.text()].join(' ')
    expect(seen).not.toMatch(/id_token|access_token|refresh_token|eyJ/)
  })

  it('keeps neither the id nor anything of the person where the database can read it', async () => {
    await test.signIn(browser)
    const id = browser.cookies(publicUrl).split('=')[1] ?? ''
    const rows = JSON.stringify(
      await test.program.services.stores.postgres.query('SELECT t::text FROM session t'),
    )
    expect(rows).toContain('anna')
    for (const secret of [id, 'Anna', 'Haaglanden', 'regiocoordinator']) expect(rows).not.toContain(secret)
  })

  it('again ends the session before', async () => {
    await test.signIn(browser)
    const before = browser.cookies(publicUrl)
    const kept = await test.sessionsKept()
    await test.signIn(browser)
    expect(browser.cookies(publicUrl)).not.toBe(before)
    expect(await test.sessionsKept()).toBe(kept)
    expect((await test.program.request('/v1/session', { headers: { cookie: before } })).status).toBe(401)
  })

  it.each([
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://elsewhere.example',
    'patronen',
    '/a b',
    '',
  ])('does not lead to %j afterwards', async (returnTo) => {
    const response = await browser.ask(`${publicUrl}/v1/sign-in?returnTo=${encodeURIComponent(returnTo)}`)
    expect([response.status, response.headers.get('location')]).toEqual([400, null])
  })
})

/** Comes back with an answer, and expects a page that says no and nothing else. */
async function expectRefused(address: string, title = 'Aanmelden is niet gelukt'): Promise<void> {
  const kept = await test.sessionsKept()
  const response = await browser.ask(address)
  expect([response.status, response.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8'])
  expect(await response.text()).toContain(`<h1>${title}</h1>`)
  expect(response.headers.get('content-security-policy')).not.toContain('unsafe')
  expect(browser.cookies(publicUrl)).not.toContain(`${sessionCookie}=`)
  expect((await test.session(browser)).status).toBe(401)
  expect(await test.sessionsKept()).toBe(kept)
}

const comeBack = async (at = browser) => (await at.open(`${publicUrl}/v1/sign-in`, callback)).address

describe('who comes back with the wrong answer is not signed in', () => {
  it('with another state', async () => {
    const address = new URL(await comeBack())
    address.searchParams.set('state', 'x'.repeat(43))
    await expectRefused(address.href)
  })

  it('without state', async () => {
    const address = new URL(await comeBack())
    address.searchParams.delete('state')
    await expectRefused(address.href)
  })

  it('in a browser that did not begin', async () => {
    const address = await comeBack(test.browser())
    await expectRefused(address)
  })

  it('from another issuer (RFC 9207)', async () => {
    const address = new URL(await comeBack())
    address.searchParams.set('iss', 'https://elsewhere.example')
    await expectRefused(address.href)
  })

  it('with the code of somebody else', async () => {
    const stolen = new URL(await comeBack(test.browser())).searchParams.get('code') ?? ''
    const address = new URL(await comeBack())
    address.searchParams.set('code', stolen)
    await expectRefused(address.href)
  })

  it('with a code that was used before', async () => {
    const address = await comeBack()
    const before = browser.cookies(publicUrl)
    expect((await browser.ask(address)).status).toBe(303)
    browser = test.browser()
    browser.setCookie(publicUrl, attemptCookie, before.slice(attemptCookie.length + 1))
    await expectRefused(address)
  })

  it('with a cookie that was changed', async () => {
    const address = await comeBack()
    const parts = browser
      .cookies(publicUrl)
      .slice(attemptCookie.length + 1)
      .split('.')
    const text = parts[3] ?? ''
    parts[3] = `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`
    browser.setCookie(publicUrl, attemptCookie, parts.join('.'))
    await expectRefused(address)
  })

  it('after a quarter of an hour', async () => {
    const address = await comeBack()
    test.clock += 15 * 60_000
    await expectRefused(address)
  })

  it('having given up at the provider', async () => {
    test.provider.next = null
    await expectRefused(await comeBack())
  })

  it.each([[['pwd']], [[]]])('without a second factor: %j', async (amr) => {
    test.provider.next = { sub: 'anna', amr }
    await expectRefused(await comeBack(), 'Een tweede stap is nodig')
  })

  it.each([[undefined], [[]], [['directeur']], [['COORDINATOR']]])(
    'without a role of ours: %j',
    async (roles) => {
      test.provider.accounts.set('anna', roles ? { roles } : {})
      await expectRefused(await comeBack(), 'U hebt nog geen toegang')
    },
  )

  it('disabled since', async () => {
    const address = await comeBack()
    test.provider.accounts.delete('anna')
    await expectRefused(address)
  })
})

const hour = 3600
const seconds = () => Math.floor(Date.now() / 1000)
const changed =
  (changes: (claims: JWTPayload) => JWTPayload): Tampering =>
  (claims) => ({ claims: { ...claims, ...changes(claims) } })
const signed =
  (sign: (claims: JWTPayload, provider: TestProvider) => Promise<string>): Tampering =>
  () => ({ sign: (claims) => sign(claims, test.provider) })

/** Signed by the provider's own key, unless that is what is wrong. */
const tamperings: readonly [name: string, tampering: Tampering][] = [
  ['another nonce', changed(() => ({ nonce: 'x'.repeat(43) }))],
  ['no nonce', (claims) => ({ claims: without(claims, 'nonce') })],
  ['another audience', changed(() => ({ aud: 'iemand-anders' }))],
  ['another audience beside ours', changed(() => ({ aud: [testClient.id, 'iemand-anders'] }))],
  ['another issuer', changed(() => ({ iss: 'https://elsewhere.example' }))],
  ['an end in the past', changed(() => ({ iat: seconds() - 2 * hour, exp: seconds() - hour }))],
  ['a beginning in the future', changed(() => ({ iat: seconds() + hour, exp: seconds() + 2 * hour }))],
  ['a beginning before the attempt', changed(() => ({ iat: seconds() - 24 * hour, exp: seconds() + hour }))],
  ['no end', (claims) => ({ claims: without(claims, 'exp') })],
  ['no subject', (claims) => ({ claims: without(claims, 'sub') })],
  ['somebody else as subject', changed(() => ({ sub: 'bert' }))],
  ['no signature', signed((claims) => Promise.resolve(new UnsecuredJWT(claims).encode()))],
  [
    'a signature with the client secret',
    signed((claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', kid: 'RS256' })
        .sign(new TextEncoder().encode(testClient.secret)),
    ),
  ],
  [
    'a signature of the provider in another way than was agreed',
    signed((claims, provider) => provider.sign(claims, 'ES256')),
  ],
  [
    'a signature with another key',
    signed(async (claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: 'RS256' })
        .sign((await generateKeyPair('RS256')).privateKey),
    ),
  ],
]

function without(claims: JWTPayload, name: string): JWTPayload {
  return Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name))
}

describe('a token on the way from the provider', () => {
  it('that is signed anew and otherwise the same signs in', async () => {
    let passed = 0
    test.provider.tampering = (claims) => {
      passed += 1
      return { claims }
    }
    expect((await test.signIn(browser)).address).toBe(`${publicUrl}/patronen`)
    expect(passed).toBe(1)
  })

  it.each(tamperings)('with %s is refused', async (_name, tampering) => {
    const address = await comeBack()
    test.provider.tampering = tampering
    await expectRefused(address)
  })
})

describe('a provider that gives no answer', () => {
  it('is said plainly, and can be tried again', async () => {
    const address = await comeBack()
    test.provider.away = true
    const response = await browser.ask(address)
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('De aanmelddienst geeft geen antwoord.')
    test.provider.away = false
    expect((await test.signIn(browser)).address).toBe(`${publicUrl}/patronen`)
  })
})
