import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aSignalBody } from '@rode-draad/fixtures'
import { makeSenderKey, withdrawSenderKey } from '@rode-draad/store'
import { startTestProgram } from '../program/test-program.js'
import { publicUrl, resetProvider, startSignIn, type SignInUnderTest } from './test-sign-in.js'

let keepIn: string
let test: SignInUnderTest
let loket: string
let gemeente: string

beforeAll(async () => {
  keepIn = await mkdtemp(join(tmpdir(), 'rode-draad-senders-'))
  test = await startSignIn(keepIn)
  resetProvider(test.provider)
  loket = (await makeKey('juiste-loket')).token
  gemeente = (await makeKey('gemeente')).token
})
afterAll(async () => {
  await test.stop()
  await rm(keepIn, { recursive: true, force: true })
})

async function makeKey(channel: 'juiste-loket' | 'gemeente') {
  const now = new Date(test.clock)
  return await makeSenderKey(
    test.program.services.stores.postgres,
    { channel, label: `Machine van ${channel}`, madeBy: 'test', expiresAt: new Date(test.clock + 3_600_000) },
    { now, randomBytes },
  )
}

const withKey = (token: string) => ({ authorization: `Bearer ${token}` })
const get = (path: string, headers: Record<string, string>) => test.program.request(path, { headers })
const signal = (externalId: string) => ({ ...aSignalBody(), channel: 'juiste-loket', externalId })

describe('a sender with a key', () => {
  it('is the sender of its channel', async () => {
    const { body } = await get('/v1/session', withKey(loket))
    expect(body).toMatchObject({
      kind: 'sender',
      label: 'Machine van juiste-loket',
      role: 'inzender',
      signOut: null,
    })
  })

  it('sends for its own channel, without a browser, and reads what it sent', async () => {
    const { status, body } = await test.program.post(signal('eigen'), withKey(loket))
    expect(status).toBe(201)
    const path = `/v1/signals/${(body as { id: string }).id}`
    expect((await get(path, withKey(loket))).status).toBe(200)
    expect((await get(path, withKey(gemeente))).status).toBe(404)
  })

  it('is told of another channel what it is told of one that does not exist', async () => {
    const other = await test.program.post({ ...signal('ander'), channel: 'gemeente' }, withKey(loket))
    const unknown = await test.program.post({ ...signal('ander'), channel: 'duivenpost' }, withKey(loket))
    expect([other.status, other.body]).toEqual([400, unknown.body])
  })

  it('may use a key for what it sends that another sender used too', async () => {
    const idempotency = { 'idempotency-key': 'eerste' }
    const first = await test.program.post(signal('sleutel'), { ...withKey(loket), ...idempotency })
    const other = await test.program.post(
      { ...signal('sleutel'), channel: 'gemeente' },
      { ...withKey(gemeente), ...idempotency },
    )
    expect([first.status, other.status]).toEqual([201, 201])
  })

  it.each(['/v1/signals/00000000-0000-4000-8000-000000000000/readings', '/v1/reading-reviews/2026-W24'])(
    'sees nothing of %s',
    async (path) => {
      const { status, body } = await get(path, withKey(loket))
      expect([status, body]).toEqual([404, (await get('/v1/nergens', withKey(loket))).body])
    },
  )
})

describe('a key that is not good', () => {
  it.each([
    ['another secret', () => `Bearer ${loket.slice(0, -2)}xx`],
    ['no secret', () => `Bearer ${loket.slice(0, 21)}`],
    ['nothing', () => 'Bearer'],
    ['another scheme', () => `Basic ${loket}`],
    ['a password', () => 'Basic YTpi'],
  ])('is nobody: %s', async (_name, authorization) => {
    expect((await get('/v1/session', { authorization: authorization() })).status).toBe(401)
  })

  it('is nobody, also when a good session comes with it', async () => {
    const browser = test.browser()
    await test.signIn(browser)
    const answer = await browser.ask(`${publicUrl}/v1/session`, { headers: withKey('rdk_x_y') })
    expect(answer.status).toBe(401)
  })

  it('was withdrawn or is past its end', async () => {
    const withdrawn = await makeKey('juiste-loket')
    expect((await get('/v1/session', withKey(withdrawn.token))).status).toBe(200)
    const { postgres } = test.program.services.stores
    await withdrawSenderKey(postgres, withdrawn.id, { by: 'test', now: new Date(test.clock) })
    expect((await get('/v1/session', withKey(withdrawn.token))).status).toBe(401)
    test.clock += 3_600_000
    expect((await get('/v1/session', withKey(loket))).status).toBe(401)
  })
})

describe('the demo', () => {
  it('refuses a store that people signed in to', async () => {
    await test.stop()
    await expect(startTestProgram({ keepIn })).rejects.toThrow(/Richt aanmelden in/)
    test = await startSignIn(keepIn)
    expect((await test.program.request('/v1/health/ready')).status).toBe(200)
  })
})
