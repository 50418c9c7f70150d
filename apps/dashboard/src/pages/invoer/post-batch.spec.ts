import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { ApiError } from '../../api.js'
import { BatchStopped, postBatch, type BatchProgress } from './post-batch.js'

type Listener = ((event: { loaded: number; total: number }) => void) | null

/** Does what a test tells it to. */
class FakeRequest {
  static latest: FakeRequest
  readonly upload: { onprogress: Listener; onload: Listener } = { onprogress: null, onload: null }
  onprogress: (() => void) | null = null
  onload: (() => void) | null = null
  onerror: (() => void) | null = null
  onabort: (() => void) | null = null
  status = 0
  responseText = ''
  opened = ''
  readonly headers: Record<string, string> = {}
  sent: unknown = null
  constructor() {
    FakeRequest.latest = this
  }
  open(method: string, address: string) {
    this.opened = `${method} ${address}`
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value
  }
  send(body: unknown) {
    this.sent = body
  }
  abort() {
    this.onabort?.()
  }
  /** A piece of the answer comes in. */
  receive(text: string, status = 200) {
    this.status = status
    this.responseText += text
    this.onprogress?.()
  }
}

const before = globalThis.XMLHttpRequest
beforeEach(() => {
  globalThis.XMLHttpRequest = FakeRequest as unknown as typeof XMLHttpRequest
})
afterEach(() => {
  globalThis.XMLHttpRequest = before
})

const counts = { received: 2, accepted: 1, duplicate: 0, quarantined: 1, erasedBefore: 0 }
const progressLine = `${JSON.stringify({ kind: 'progress', throughRow: 3, ...counts })}\n`
const mapping = { name: 'maand noord', version: 3 }
const used = { mappingName: mapping.name, mappingVersion: mapping.version }
const result = { id: null, channel: 'gemeente', dryRun: true, ...used, ...counts, reasons: [] }
const resultLine = `${JSON.stringify({ kind: 'result', ...result })}\n`
const body = new Blob(['a;b'])

function send() {
  const control = new AbortController()
  const seen: BatchProgress[] = []
  const batch = { channel: 'gemeente', dryRun: true, mapping, mediaType: 'text/csv', body } as const
  const sending = postBatch(batch, (progress) => seen.push(progress), control.signal)
  sending.catch(() => undefined)
  return { sending, seen, control, request: FakeRequest.latest }
}

describe('sending a batch', () => {
  it('says how much of the file has gone and how many rows are dealt with', async () => {
    const { sending, seen, request } = send()
    expect([request.opened, request.headers, request.sent]).toEqual([
      'POST /v1/signal-batches?channel=gemeente&dryRun=true&mapping=maand+noord&mappingVersion=3',
      { accept: 'application/x-ndjson', 'content-type': 'text/csv' },
      body,
    ])
    request.upload.onprogress?.({ loaded: 1, total: 4 })
    request.upload.onload?.({ loaded: 4, total: 4 })
    request.receive(progressLine.slice(0, 10))
    request.receive(progressLine.slice(10) + resultLine)
    request.onload?.()
    await expect(sending).resolves.toMatchObject(result)
    expect(seen).toEqual([
      { sent: 0.25, rows: 0 },
      { sent: 1, rows: 0 },
      { sent: 1, rows: 2 },
    ])
  })

  it('that is refused gives the reasons of the program', async () => {
    const { sending, request } = send()
    const problem = { type: 'about:blank', title: 'x', status: 400, detail: 'De kolommen kloppen niet.' }
    request.receive(JSON.stringify(problem), 400)
    request.onload?.()
    await expect(sending).rejects.toEqual(new ApiError(400, 'De kolommen kloppen niet.'))
  })

  it.each<[string, (request: FakeRequest, control: AbortController) => void, string]>([
    ['the connection breaks', (request) => request.onerror?.(), 'De verbinding brak af.'],
    ['the answer has no end', (request) => request.onload?.(), 'De verbinding brak af.'],
    ['one stops it', (_request, control) => control.abort(), 'U hebt het versturen gestopt.'],
  ])('tells what was kept when %s', async (_name, end, message) => {
    const { sending, request, control } = send()
    request.receive(progressLine)
    end(request, control)
    await expect(sending).rejects.toMatchObject({ message, kept: counts })
    await expect(sending).rejects.toBeInstanceOf(BatchStopped)
  })

  it('tells why the program stopped midway', async () => {
    const { sending, request } = send()
    const problem = { type: 'about:blank', title: 'x', status: 400, detail: 'Vanaf rij 4 niet te lezen.' }
    request.receive(`${JSON.stringify({ kind: 'problem', problem, id: null, throughRow: 3, ...counts })}\n`)
    request.onload?.()
    await expect(sending).rejects.toMatchObject({
      status: 400,
      message: 'Vanaf rij 4 niet te lezen.',
      kept: counts,
    })
  })

  it('refuses an answer that is none', async () => {
    const { sending, request } = send()
    request.receive('hallo\n')
    await expect(sending).rejects.toThrow('Het antwoord van de server is niet te lezen.')
  })
})
