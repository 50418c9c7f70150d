import {
  ndjsonMediaType,
  signalBatchLine,
  type BatchCounts,
  type SignalBatchAnswer,
} from '@rode-draad/contract'
import type { ChannelCode } from '@rode-draad/domain'
import { ApiError, refusal } from '../../api.js'
import { labels } from '../../labels.js'
import { invoerLabels } from './labels.js'

/** By which mapping a table is to be read, as somebody saw it. */
export interface UsedMapping {
  readonly name: string
  readonly version: number
}

export interface Batch {
  readonly channel: ChannelCode
  readonly dryRun: boolean
  /** null for JSON Lines. */
  readonly mapping: UsedMapping | null
  readonly mediaType: string
  readonly body: Blob
}

export interface BatchProgress {
  /** Share of the file that was taken, 0 to 1. */
  readonly sent: number
  /** Rows that are dealt with, as far as the program has said. */
  readonly rows: number
}

/** It stopped midway; what was acknowledged is kept. */
export class BatchStopped extends ApiError {
  constructor(
    status: number,
    message: string,
    readonly kept: BatchCounts | null,
  ) {
    super(status, message)
  }
}

/**
 * Sends a file as one batch. By XMLHttpRequest, for fetch does not say how much of a body has gone.
 * @param signal stops it; what was kept until then stays
 * @throws ApiError when it is refused, BatchStopped when it stops midway
 */
export function postBatch(
  { channel, dryRun, mapping, mediaType, body }: Batch,
  onProgress: (progress: BatchProgress) => void,
  signal: AbortSignal,
): Promise<SignalBatchAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    let progress: BatchProgress = { sent: 0, rows: 0 }
    let kept: BatchCounts | null = null
    let end: (() => void) | null = null
    let read = 0
    const show = (change: Partial<BatchProgress>) => onProgress((progress = { ...progress, ...change }))
    const readOn = () => {
      for (const line of request.responseText.slice(read).split('\n').slice(0, -1)) {
        read += line.length + 1
        const said = readLine(line)
        if (said.kind === 'progress') {
          kept = said
          show({ rows: said.received })
        } else if (said.kind === 'result') end = () => resolve(said)
        else end = () => reject(new BatchStopped(said.problem.status, said.problem.detail, said))
      }
    }
    const lost = () => reject(new BatchStopped(0, invoerLabels.sending.lost, kept))
    request.upload.onprogress = ({ loaded, total }) => show({ sent: total > 0 ? loaded / total : 1 })
    request.upload.onload = () => show({ sent: 1 })
    request.onprogress = orElse(reject, () => {
      if (request.status === 200) readOn()
    })
    request.onload = orElse(reject, () => {
      if (request.status !== 200) throw refusal(request.status, parsed(request.responseText))
      readOn()
      ;(end ?? lost)()
    })
    request.onerror = lost
    request.onabort = () => reject(new BatchStopped(0, invoerLabels.sending.stopped, kept))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    const query = new URLSearchParams({ channel, dryRun: String(dryRun), ...mappingQuery(mapping) })
    request.open('POST', `/v1/signal-batches?${query.toString()}`)
    request.setRequestHeader('accept', ndjsonMediaType)
    request.setRequestHeader('content-type', mediaType)
    request.send(body)
  })
}

function mappingQuery(mapping: UsedMapping | null): Readonly<Record<string, string>> {
  return mapping === null ? {} : { mapping: mapping.name, mappingVersion: String(mapping.version) }
}

/** What goes wrong in a listener would be nobody's. */
function orElse(reject: (error: unknown) => void, listen: () => void): () => void {
  return () => {
    try {
      listen()
    } catch (error) {
      reject(error)
    }
  }
}

function readLine(line: string) {
  const said = signalBatchLine.safeParse(parsed(line))
  if (!said.success) throw new ApiError(200, labels.errors.unreadable, { cause: said.error })
  return said.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
