import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { json } from 'node:stream/consumers'
import {
  csvMediaType,
  ndjsonMediaType,
  problem,
  signalBatchLine,
  type Problem,
  type SignalBatchAnswer,
  type SignalBatchLine,
} from '@rode-draad/contract'
import { CommandError } from '../command-error.js'
import type { BatchFile } from './batch-file.js'
import { retryAfterMs } from './retry-after.js'
import type { Target } from './target.js'

export type ProgressLine = Extract<SignalBatchLine, { kind: 'progress' }>

/** What became of one attempt. */
export type Attempt =
  | { readonly kind: 'done'; readonly answer: SignalBatchAnswer }
  /** The program said no; trying again cannot help. `row`: up to where it had kept everything, 0 for nowhere. */
  | { readonly kind: 'refused'; readonly problem: Problem; readonly row: number }
  /** `waitMs`: as the program asks, null when it does not say. */
  | { readonly kind: 'busy'; readonly waitMs: number | null }
  | { readonly kind: 'broken'; readonly unreachable: boolean }

export interface BatchRequest {
  readonly target: Target
  readonly channel: string
  /** Name of the mapping of a table; null for the one that its headings fit. */
  readonly mapping: string | null
  readonly dryRun: boolean
  readonly file: BatchFile
}

/** A connection on which nothing moves for so long is taken for broken, in milliseconds. */
const idleMs = 300_000

/**
 * Sends a file as one batch, in constant memory: what the program does not take yet is not read yet.
 * @param onProgress told of each line of progress: what is up to there is kept
 * @throws CommandError when the file cannot be read on, or the answer is no answer of the program
 */
export async function sendOnce(
  batch: BatchRequest,
  onProgress: (line: ProgressLine) => void,
): Promise<Attempt> {
  try {
    const response = await post(batch)
    if (response.statusCode !== 200) return await refusal(response)
    for await (const text of linesOf(response)) {
      const line = readLine(text)
      if (line.kind === 'progress') onProgress(line)
      else if (line.kind === 'result') return { kind: 'done', answer: line }
      else return stopped(line)
    }
    return { kind: 'broken', unreachable: false }
  } catch (error) {
    if (error instanceof CommandError) throw error
    return { kind: 'broken', unreachable: neverReached.has((error as NodeJS.ErrnoException).code ?? '') }
  }
}

/** Nothing was sent: there is nobody at this address. */
const neverReached: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
])

function post({ target, channel, mapping, dryRun, file }: BatchRequest): Promise<IncomingMessage> {
  const url = new URL('/v1/signal-batches', target.url)
  const named = mapping !== null && file.mediaType.startsWith(csvMediaType) ? { mapping } : {}
  url.search = new URLSearchParams({ channel, dryRun: String(dryRun), ...named }).toString()
  const headers = {
    accept: ndjsonMediaType,
    'content-type': file.mediaType,
    ...(target.key === null ? {} : { authorization: `Bearer ${target.key}` }),
  }
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp
    const request = send(url, { method: 'POST', headers })
    const body = file.open()
    const failed = (error: Error) => {
      body.destroy()
      reject(error)
    }
    body.on('error', (cause) => {
      request.destroy()
      failed(new CommandError(`${file.name} is niet verder te lezen.`, { cause }))
    })
    request.setTimeout(idleMs, () => request.destroy(new Error('idle')))
    request.on('error', failed)
    request.on('response', (response) => {
      // Whoever answers before the end has no need of the rest.
      if (response.statusCode !== 200) body.destroy()
      response.on('close', () => body.destroy())
      resolve(response)
    })
    body.pipe(request)
  })
}

/** Whole lines as they come in. @throws when the connection breaks */
async function* linesOf(response: IncomingMessage): AsyncGenerator<string> {
  let text = ''
  for await (const piece of response.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (text + piece).split('\n')
    text = lines.pop() ?? ''
    yield* lines.filter((line) => line !== '')
  }
}

function readLine(text: string): SignalBatchLine {
  try {
    return signalBatchLine.parse(JSON.parse(text))
  } catch (cause) {
    throw new CommandError('Het antwoord van het programma is niet te lezen.', { cause })
  }
}

async function refusal(response: IncomingMessage): Promise<Attempt> {
  const status = response.statusCode ?? 0
  const waitMs = retryAfterMs(response.headers['retry-after'], Date.now())
  const said = problem.safeParse(await json(response).catch(() => null))
  if (isPassing(status)) return { kind: 'busy', waitMs }
  if (said.success) return { kind: 'refused', problem: said.data, row: 0 }
  throw new CommandError(`Op dit adres antwoordt iets anders dan Rode Draad (${status}).`)
}

function stopped(line: Extract<SignalBatchLine, { kind: 'problem' }>): Attempt {
  if (isPassing(line.problem.status)) return { kind: 'busy', waitMs: null }
  return { kind: 'refused', problem: line.problem, row: line.throughRow }
}

/** Whether another attempt may go better. */
function isPassing(status: number): boolean {
  return status === 429 || status >= 500
}
