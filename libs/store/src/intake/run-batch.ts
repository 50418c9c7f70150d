import { namedReasons, type BatchCounts } from '@rode-draad/contract'
import { otherContent } from './faulty-row.js'
import type { KeptChunk } from './keep-chunk.js'
import type { PreparedChunk, RowReason } from './prepared-chunk.js'
import type { RawChunk } from './raw-chunk.js'
import { stages, type Stage } from './stopwatch.js'

/** How far a batch is: everything up to `throughRow` is committed. */
export interface BatchProgress extends BatchCounts {
  readonly throughRow: number
}

export interface BatchOutcome extends BatchProgress {
  /** The first `namedReasons`. */
  readonly reasons: readonly RowReason[]
  /** Milliseconds per stage, over all workers, and of keeping. */
  readonly ms: Readonly<Record<Stage | 'keep', number>>
}

export interface BatchWork {
  readonly prepare: (chunk: RawChunk) => Promise<readonly PreparedChunk[]>
  readonly keep: (chunk: PreparedChunk) => Promise<KeptChunk>
  /** How many chunks may be read and not yet kept. */
  readonly inFlight: number
  readonly onProgress: (progress: BatchProgress) => void
}

/**
 * Reads, prepares and keeps a batch: chunks are prepared several at a time and kept in their order, and no more is
 * read than may be in flight. When it stops midway, what was kept stays and `onProgress` has said how far.
 * @throws what reading, preparing or keeping throws, after what was under way has ended
 */
export async function runBatch(chunks: AsyncIterable<RawChunk>, work: BatchWork): Promise<BatchOutcome> {
  const totals = { throughRow: 0, received: 0, accepted: 0, duplicate: 0, quarantined: 0, erasedBefore: 0 }
  const ms = { ...emptyTimes(), keep: 0 }
  const reasons: RowReason[] = []
  const flying: Promise<void>[] = []
  let failed: { error: unknown } | null = null
  let unread: { error: unknown } | null = null
  let last: Promise<unknown> = Promise.resolve()

  const keepOne = async (prepared: PreparedChunk) => {
    const began = performance.now()
    const { accepted, duplicate, apart, conflicts, erasedBefore } = await work.keep(prepared)
    ms.keep += performance.now() - began
    for (const stage of stages) ms[stage] += prepared.ms[stage]
    totals.received += prepared.received
    totals.accepted += accepted
    totals.duplicate += duplicate
    totals.quarantined += apart.length
    totals.erasedBefore += erasedBefore
    totals.throughRow = prepared.throughRow
    const said = [...prepared.reasons, ...conflicts.map((row) => ({ row, ...otherContent }))]
    const news = said.filter(({ row }) => apart.includes(row)).sort((a, b) => a.row - b.row)
    reasons.push(...news.slice(0, namedReasons - reasons.length))
    work.onProgress({ ...totals })
  }
  const keepAfter = async (before: Promise<unknown>, preparing: Promise<readonly PreparedChunk[]>) => {
    try {
      const [prepared] = await Promise.all([preparing, before])
      for (const one of prepared) if (!failed) await keepOne(one)
    } catch (error) {
      failed ??= { error }
    }
  }
  try {
    for await (const chunk of chunks) {
      const kept = keepAfter(last, work.prepare(chunk))
      last = kept
      flying.push(kept)
      if (flying.length >= work.inFlight) await flying.shift()
      if (failed) break
    }
  } catch (error) {
    // What was read before is kept all the same.
    unread = { error }
  }
  await last
  // Set from within a callback, which the compiler does not follow.
  const failure = (failed as { error: unknown } | null) ?? unread
  if (failure) throw failure.error
  return { ...totals, reasons, ms }
}

function emptyTimes(): Record<Stage, number> {
  return Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>
}
