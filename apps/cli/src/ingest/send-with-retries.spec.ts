import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mostAttempts, sendWithRetries } from './send-with-retries.js'

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

const content = 'a;b\r\n1;2\r\n'
const counts = { received: 3, accepted: 1, duplicate: 1, quarantined: 1, erasedBefore: 0 }
const used = { mappingName: null, mappingVersion: 0 }
const result = { id: null, channel: 'gemeente', dryRun: false, ...used, ...counts, reasons: [] }
const problem = { type: 'about:blank', title: 'Ongeldig', status: 400, detail: 'De kolommen kloppen niet.' }

let server: Server
let answers: Answer[]
const got: { url: string | undefined; type: string | undefined; key: string | undefined; body: string }[] = []

beforeEach(async () => {
  got.length = 0
  server = createServer((request, response) => {
    const answer = answers.shift()
    if (!answer) response.destroy()
    else void answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

const lines =
  (...all: readonly object[]): Answer =>
  async (request, response) => {
    const { 'content-type': type, authorization: key } = request.headers
    got.push({ url: request.url, type, key, body: await text(request) })
    response.writeHead(200, { 'content-type': 'application/x-ndjson' })
    response.end(all.map((line) => `${JSON.stringify(line)}\n`).join(''))
  }
const done = lines({ kind: 'result', ...result })
const says =
  (status: number, headers: Record<string, string> = {}, body: unknown = problem): Answer =>
  (_request, response) =>
    void response.writeHead(status, headers).end(JSON.stringify(body))
const breaks: Answer = (_request, response) => void response.destroy()
/** Keeps two rows, says so, and is gone. */
const breaksAfterTwo: Answer = (request, response) => {
  request.resume()
  const kept = { received: 2, accepted: 2, duplicate: 0, quarantined: 0, erasedBefore: 0 }
  const line = { kind: 'progress', throughRow: 3, ...kept }
  response.writeHead(200).write(`${JSON.stringify(line)}\n`, () => response.destroy())
}

interface Sending {
  readonly key?: string | null
  readonly dryRun?: boolean
  readonly mapping?: string | null
  readonly mediaType?: string
}

async function send({ key = null, dryRun = false, mapping = null, mediaType = 'text/csv' }: Sending = {}) {
  const { port } = server.address() as AddressInfo
  const waited: number[] = []
  const said: string[] = []
  const seen: number[] = []
  const open = () => Readable.from([content], { objectMode: false })
  const target = { url: new URL(`http://127.0.0.1:${port}`), key }
  const file = { name: 'a.csv', mediaType, open }
  const sending = sendWithRetries(
    { target, channel: 'gemeente', mapping, dryRun, file },
    {
      wait: (ms) => Promise.resolve(void waited.push(ms)),
      onProgress: ({ throughRow }) => void seen.push(throughRow),
      say: (line) => void said.push(line),
    },
  )
  const sent = await sending.catch((error: unknown) => error)
  return { sent, waited, said, seen }
}

describe('sending a file', () => {
  it('goes with its kind, channel and key, and gives the counts', async () => {
    answers = [done]
    const { sent, waited } = await send({ key: 'rdk_x', dryRun: true })
    expect(got).toEqual([
      {
        url: '/v1/signal-batches?channel=gemeente&dryRun=true',
        type: 'text/csv',
        key: 'Bearer rdk_x',
        body: content,
      },
    ])
    expect(sent).toMatchObject({ answer: result, attempts: 1, keptBefore: 0 })
    expect(waited).toEqual([])
  })

  it.each([
    ['text/csv; charset=utf-8', '&mapping=maand+noord'],
    ['application/x-ndjson', ''],
  ])('asks for its mapping as %s: "%s"', async (mediaType, query) => {
    answers = [done]
    await send({ mapping: 'maand noord', mediaType })
    expect(got[0]?.url).toBe(`/v1/signal-batches?channel=gemeente&dryRun=false${query}`)
  })

  it('starts again when the connection breaks, and says how many rows were kept before', async () => {
    answers = [breaksAfterTwo, done]
    const { sent, seen, said } = await send()
    expect(sent).toMatchObject({ answer: result, attempts: 2, keptBefore: 2 })
    expect(seen).toEqual([3])
    expect(said).toEqual(['De verbinding brak af. Nieuwe poging over 1 s.'])
    expect(got.map(({ body }) => body)).toEqual([content])
  })

  it.each<[string, Answer, number]>([
    ['429 with Retry-After', says(429, { 'retry-after': '7' }), 7000],
    ['503 with Retry-After', says(503, { 'retry-after': '2' }), 2000],
    ['503 without it', says(503), 1000],
    ['502 of a proxy', says(502, {}, 'Bad gateway'), 1000],
    [
      '500 midway',
      lines({ kind: 'problem', problem: { ...problem, status: 500 }, id: null, throughRow: 0, ...counts }),
      1000,
    ],
  ])('waits at %s and goes on', async (_name, answer, ms) => {
    answers = [answer, done]
    const { sent, waited } = await send()
    expect(waited).toEqual([ms])
    expect(sent).toMatchObject({ answer: result, attempts: 2 })
  })

  it('waits longer each time, and gives up when nothing more is kept', async () => {
    answers = [breaksAfterTwo, ...Array.from({ length: mostAttempts }, () => breaks)]
    const { sent, waited } = await send()
    expect(waited).toEqual(
      [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000].slice(0, mostAttempts - 1),
    )
    expect(String(sent)).toMatch(
      /is niet te bereiken\. Ten minste 2 rijen zijn al verwerkt; opnieuw sturen telt niet dubbel\.$/,
    )
  })

  it.each<[string, Answer, string]>([
    [
      'with every fault',
      says(400, {}, { ...problem, errors: [{ path: 'BSN', message: 'Sla deze kolom over.' }] }),
      'De kolommen kloppen niet. BSN: Sla deze kolom over.',
    ],
    [
      'midway, with the row up to which all is kept',
      lines({ kind: 'problem', problem, id: null, throughRow: 500, ...counts }),
      'De kolommen kloppen niet. Tot en met rij 500 is alles verwerkt.',
    ],
    ['by something else', says(404, {}, '<p>'), 'Op dit adres antwoordt iets anders dan Rode Draad (404).'],
    ['with nonsense', lines({ kind: 'klaar' }), 'Het antwoord van het programma is niet te lezen.'],
  ])('refused %s is not tried again', async (_name, answer, message) => {
    answers = [answer]
    const { sent, waited } = await send()
    expect(sent).toMatchObject({ name: 'CommandError', message })
    expect(waited).toEqual([])
  })

  it('refused midway a dry run does not say that anything is kept', async () => {
    answers = [lines({ kind: 'problem', problem, id: null, throughRow: 500, ...counts })]
    const message = 'De kolommen kloppen niet. Tot en met rij 500 is alles nagekeken, en niets bewaard.'
    expect((await send({ dryRun: true })).sent).toMatchObject({ name: 'CommandError', message })
  })

  it('stops at once where nobody is', async () => {
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    const file = { name: 'a.csv', mediaType: 'text/csv', open: () => Readable.from([content]) }
    const target = { url: new URL(`http://127.0.0.1:${port}`), key: null }
    const sending = sendWithRetries(
      { target, channel: 'gemeente', mapping: null, dryRun: false, file },
      { wait: () => Promise.reject(new Error('waits')), onProgress: () => undefined, say: () => undefined },
    )
    await expect(sending).rejects.toThrow(`Het programma op http://127.0.0.1:${port} is niet te bereiken.`)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })

  it('stops when the file itself cannot be read on', async () => {
    answers = [done]
    const { port } = server.address() as AddressInfo
    const open = () =>
      new Readable({
        read() {
          this.destroy(new Error('EIO'))
        },
      })
    const target = { url: new URL(`http://127.0.0.1:${port}`), key: null }
    const sending = sendWithRetries(
      {
        target,
        channel: 'gemeente',
        mapping: null,
        dryRun: false,
        file: { name: 'a.csv', mediaType: 'text/csv', open },
      },
      { wait: () => Promise.reject(new Error('waits')), onProgress: () => undefined, say: () => undefined },
    )
    await expect(sending).rejects.toThrow('a.csv is niet verder te lezen.')
  })
})
