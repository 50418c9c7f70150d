import type { SignalBatchAnswer } from '@rode-draad/contract'
import type { ChannelCode } from '@rode-draad/domain'
import {
  beginBatch,
  endBatch,
  foreseeChunks,
  keepChunk,
  prepareSafely,
  runBatch,
  type BatchOutcome,
  type BatchProgress,
  type OpenBatch,
  type RawChunk,
} from '@rode-draad/store'
import type { Identity } from '../http/identity.js'
import { noLongerAllowed } from '../intake/overloaded.js'
import type { Services } from '../program/services.js'
import type { BatchFormat } from './batch-format.js'
import { fileProblem } from './file-problems.js'
import { openFile, type AskedMapping, type OpenFile } from './open-file.js'

export interface BatchRequest {
  readonly identity: Identity
  readonly channel: ChannelCode
  readonly dryRun: boolean
  readonly form: BatchFormat
  /** null: the one that fits the file. */
  readonly mapping: AskedMapping | null
  readonly bytes: AsyncIterable<Uint8Array>
  /** Whether who began it may still send; asked before each chunk is kept. */
  readonly mayStill: () => Promise<boolean>
  /** Told the id of the batch when it begins; null for a dry run. */
  readonly onBegin: (id: string | null) => void
  readonly onProgress: (progress: BatchProgress) => void
}

/**
 * Takes a batch in, or for a dry run only looks at it. What was said to `onProgress` is committed, whatever happens
 * next.
 * @throws ProblemResponse for a file that cannot be read (on), or of which is not known how, and when its sender may
 *   not send any more
 */
export async function takeBatch(
  services: Services,
  batch: BatchRequest,
): Promise<SignalBatchAnswer & Pick<BatchOutcome, 'ms'>> {
  const file = await openFile(services, batch).catch((error: unknown) => {
    throw fileProblem(error, null)
  })
  try {
    return await takeFile(services, batch, file)
  } finally {
    await file.close()
  }
}

async function takeFile(services: Services, batch: BatchRequest, { chunks, mapping }: OpenFile) {
  const { channel, dryRun, identity } = batch
  const { postgres: app } = services.stores
  const { writes } = identity.scope
  const begun = { channel, format: batch.form.format, mapping, sentBy: identity.subject }
  const open = dryRun ? null : await beginBatch(app, writes, begun)
  batch.onBegin(open?.id ?? null)
  const end = async (outcome: 'complete' | 'interrupted') => {
    if (open) await endBatch(app, writes, open, outcome)
  }
  let counts: BatchProgress | null = null
  try {
    const onProgress = (progress: BatchProgress) => {
      counts = progress
      batch.onProgress(progress)
    }
    const outcome = await run(services, { ...batch, onProgress }, chunks, open)
    await end('complete')
    const { throughRow: _row, reasons, ...became } = outcome
    const used = { mappingName: mapping?.name ?? null, mappingVersion: mapping?.version ?? null }
    return { id: open?.id ?? null, channel, dryRun, ...used, ...became, reasons: [...reasons] }
  } catch (error) {
    // Without this line a batch that says nothing more counts as interrupted all the same.
    await end('interrupted').catch(() => undefined)
    throw fileProblem(error, { id: open?.id ?? null, counts })
  }
}

async function run(
  services: Services,
  { channel, identity, mayStill, onProgress }: BatchRequest,
  chunks: AsyncIterable<RawChunk>,
  open: OpenBatch | null,
): Promise<BatchOutcome> {
  const {
    hashes,
    intake: { pool },
    today,
  } = services
  const { postgres: app } = services.stores
  const { writes } = identity.scope
  const day = today()
  const { list: gemeenten } = await services.gemeenten()
  const foresee = foreseeChunks(app, writes)
  return await runBatch(chunks, {
    prepare: (chunk) => prepareSafely(pool, hashes, { chunk, channel, today: day, gemeenten }),
    keep: async (chunk) => {
      if (!(await mayStill())) throw noLongerAllowed()
      return await (open ? keepChunk({ app, hashes }, writes, chunk, open) : foresee(chunk))
    },
    inFlight: pool.size + 2,
    onProgress,
  })
}
