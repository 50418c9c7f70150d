import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { ndjsonMediaType } from '@rode-draad/contract'
import { aSignalBody } from '@rode-draad/fixtures'
import { makeSenderKey, withdrawSenderKey } from '@rode-draad/store'
import { resetProvider, startSignIn, type SignInUnderTest } from '../sign-in/test-sign-in.js'

let keepIn: string
let test: SignInUnderTest
beforeAll(async () => {
  keepIn = await mkdtemp(join(tmpdir(), 'rode-draad-bounded-'))
  test = await startSignIn(keepIn)
  resetProvider(test.provider)
})
afterAll(async () => {
  await test.stop()
  await rm(keepIn, { recursive: true, force: true })
})

const makeKey = (channel: 'gemeente' | 'juiste-loket') =>
  makeSenderKey(
    test.program.services.stores.postgres,
    { channel, label: channel, madeBy: 'test', expiresAt: new Date(test.clock + 3_600_000) },
    { now: new Date(test.clock), randomBytes },
  )
const headersOf = (token: string) => ({
  ...{ 'content-type': ndjsonMediaType, accept: ndjsonMediaType, authorization: `Bearer ${token}` },
})
const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const { channel: _channel, ...body } = aSignalBody({ externalId: `rij-${from + index}` })
    return `${JSON.stringify(body)}\n`
  }).join('')

interface OpenBatch {
  readonly sending: ClientRequest
  readonly lines: AsyncIterator<string>
}

/** A batch of which the first chunk was kept and more may be sent. */
async function openBatch(token: string, from: number): Promise<OpenBatch> {
  const url = `${test.program.address}/v1/signal-batches?channel=gemeente`
  const sending = httpRequest(url, { method: 'POST', headers: headersOf(token) })
  const response = new Promise<IncomingMessage>((resolve, reject) => {
    sending.once('response', resolve).once('error', reject)
  })
  sending.write(rows(from, 1000))
  const lines = createInterface({ input: await response })[Symbol.asyncIterator]()
  expect(JSON.parse(String((await lines.next()).value))).toMatchObject({ kind: 'progress' })
  return { sending, lines }
}

async function lastLine({ lines }: OpenBatch): Promise<unknown> {
  let last: unknown
  for (let line = await lines.next(); line.done !== true; line = await lines.next())
    last = JSON.parse(line.value)
  return last
}

const send = (channel: string, token: string) =>
  test.program.request(`/v1/signal-batches?channel=${channel}`, {
    method: 'POST',
    headers: { ...headersOf(token), accept: 'application/json' },
    body: rows(9000, 1),
  })

it('one key has two batches at once and no more, others go on, and a withdrawn key ends its own', async () => {
  const [key, other] = [await makeKey('gemeente'), await makeKey('juiste-loket')]
  const open = [await openBatch(key.token, 0), await openBatch(key.token, 2000)]
  const third = await send('gemeente', key.token)
  expect([third.status, third.headers.get('retry-after')]).toEqual([503, '5'])
  expect(third.body).toMatchObject({ title: 'Te veel leveringen tegelijk' })
  expect((await send('juiste-loket', other.token)).status).toBe(200)

  const { postgres } = test.program.services.stores
  await withdrawSenderKey(postgres, key.id, { by: 'test', now: new Date(test.clock) })
  for (const [index, batch] of open.entries()) {
    batch.sending.write(rows(10_000 + 5000 * index, 4000))
    const last = (await lastLine(batch)) as { id: string; accepted: number }
    expect(last).toMatchObject({ kind: 'problem', problem: { status: 401 } })
    expect(last.accepted).toBeGreaterThan(0)
    expect(last.accepted).toBeLessThan(2000)
    batch.sending.destroy()
    const again = await makeKey('gemeente')
    const { body } = await test.program.request(`/v1/signal-batches/${last.id}`, {
      headers: headersOf(again.token),
    })
    expect(body).toMatchObject({ state: 'interrupted', accepted: last.accepted })
  }
})
