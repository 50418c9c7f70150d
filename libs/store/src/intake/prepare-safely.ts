import { createHash } from 'node:crypto'
import type { SignalHashes } from '../signals/signal-hashes.js'
import { faultyRow } from './faulty-row.js'
import type { ChunkJob } from './prepare-chunk.js'
import { WorkerCrashed, type PreparingPool } from './preparing-pool.js'
import type { PreparedChunk } from './prepared-chunk.js'
import type { RawChunk } from './raw-chunk.js'
import { stopwatch } from './stopwatch.js'
import { rowsToKeep } from './stored-row.js'

/**
 * Prepares a chunk, also when a worker does not survive it: it is tried once more, then row by row, and a row that no
 * worker survives is set apart without its text, which nobody could redact.
 */
export async function prepareSafely(
  pool: Pick<PreparingPool, 'prepare'>,
  hashes: SignalHashes,
  job: ChunkJob,
): Promise<PreparedChunk[]> {
  const once = () => pool.prepare(job).then((chunk) => [chunk])
  return await once().catch(
    unlessCrashed(() => once().catch(unlessCrashed(() => rowByRow(pool, hashes, job)))),
  )
}

function unlessCrashed<T>(otherwise: () => Promise<T>): (error: unknown) => Promise<T> {
  return async (error) => {
    if (error instanceof WorkerCrashed) return await otherwise()
    throw error
  }
}

async function rowByRow(
  pool: Pick<PreparingPool, 'prepare'>,
  hashes: SignalHashes,
  { chunk, ...about }: ChunkJob,
): Promise<PreparedChunk[]> {
  const prepared: PreparedChunk[] = []
  for (const one of singles(chunk)) {
    const job = { ...about, chunk: one }
    prepared.push(await pool.prepare(job).catch(unlessCrashed(async () => withoutText(job, hashes))))
  }
  return prepared
}

function singles(chunk: RawChunk): RawChunk[] {
  if (chunk.kind === 'cells') {
    return chunk.rows.map((row) => ({ ...chunk, rows: [row], throughRow: row.row }))
  }
  const lines = Buffer.from(chunk.bytes).toString().split('\n').slice(0, -1)
  return lines.map((line, index) => {
    const row = chunk.firstRow + index
    return { kind: 'lines', bytes: Buffer.from(`${line}\n`), firstRow: row, throughRow: row }
  })
}

function withoutText({ chunk, channel }: ChunkJob, hashes: SignalHashes): PreparedChunk {
  const { throughRow } = chunk
  const message = 'Deze rij konden wij niet verwerken; niets ervan is bewaard.'
  const reasons = [{ path: '', message }]
  const raw = chunk.kind === 'lines' ? chunk.bytes : JSON.stringify(chunk.rows[0]?.cells)
  const content = createHash('sha256').update(raw).digest('hex')
  const known = {
    channel,
    contentHash: hashes.content({ channel, content }),
    externalIdHash: null,
    wholeRow: false,
  }
  const row = faultyRow(
    throughRow,
    { reasons, codes: {}, externalId: null, text: null, outcome: null },
    known,
  )
  return {
    throughRow,
    received: 1,
    repeated: 0,
    ...rowsToKeep([row]),
    reasons: [{ row: throughRow, path: '', message }],
    ms: stopwatch().ms(),
  }
}
