import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { SignalBody } from '@rode-draad/contract'
import type { GemeenteList, TokenPiece } from '@rode-draad/domain'
import type { ChunkJob } from './prepare-chunk.js'
import type { DemoJob } from './prepare-demo.js'
import type { PreparedChunk } from './prepared-chunk.js'
import type { NewSignal } from '../signals/new-signal.js'

/** One signal that somebody waits for. */
export interface SignalJob {
  /** Checked already. */
  readonly signal: SignalBody
  /** By which it was checked. */
  readonly gemeenten: GemeenteList
}

/** Texts that an earlier version redacted. */
export interface RedactedJob {
  readonly redacted: readonly string[]
}

export type Job = ChunkJob | DemoJob | SignalJob | RedactedJob

/** What a worker makes of a job. */
export type Prepared<J extends Job> = J extends SignalJob
  ? NewSignal
  : J extends RedactedJob
    ? TokenPiece[][]
    : PreparedChunk

/** A worker ended, or took too long, over this job. */
export class WorkerCrashed extends Error {
  override name = 'WorkerCrashed'
}

export interface PreparingPool {
  readonly size: number
  /** @throws WorkerCrashed when a worker did not survive the job; the next job has a new one */
  prepare(job: ChunkJob | DemoJob): Promise<PreparedChunk>
  /** The same for one signal; goes before chunks that wait. */
  prepareSignal(job: SignalJob): Promise<NewSignal>
  /** See redactAgain of the domain; goes with the chunks. */
  redactAgain(texts: readonly string[]): Promise<TokenPiece[][]>
  /** Starts the workers now, so that the first who sends does not wait for it. */
  warm(): void
  close(): Promise<void>
}

interface Task {
  readonly job: Job
  readonly resolve: (prepared: unknown) => void
  readonly reject: (error: unknown) => void
}

/** A worker and what it is busy with. */
interface Seat {
  readonly worker: Worker
  task: Task | null
  timer: NodeJS.Timeout | undefined
}

export interface PoolOptions {
  readonly hashKey: Buffer
  readonly size?: number
  /** So long a chunk may take before its worker is taken for stuck. */
  readonly patienceMs?: number
  /** The built worker; tests put another in its place. */
  readonly script?: URL
}

/** The built one, seen from sources and from the build alike: a thread runs no TypeScript. */
const builtWorker = new URL('../../dist/intake/prepare-worker.js', import.meta.url)

/**
 * Bounds what one chunk can take: a thread lives on 55 MB, and the largest chunk that can come (a megabyte, or one row of two and a half) wants 14 more.
 * What is new hardly ever stays, when there is room to let it go first: in 6 MB instead of 24 a chunk takes half as long again.
 */
const resourceLimits = { maxOldGenerationSizeMb: 84, maxYoungGenerationSizeMb: 24 }

/**
 * Threads that redact and tag, started when first needed, or by `warm`, and kept. How much waits is for the caller to bound: nothing
 * is dropped here.
 */
export function preparingPool({
  hashKey,
  size = Math.max(1, availableParallelism()),
  patienceMs = 60_000,
  script = builtWorker,
}: PoolOptions): PreparingPool {
  const idle: Seat[] = []
  const all = new Set<Seat>()
  const waiting: { signals: Task[]; chunks: Task[] } = { signals: [], chunks: [] }
  let closed = false

  function next(): void {
    while (!closed && (idle.length > 0 || all.size < size)) {
      const task = waiting.signals.shift() ?? waiting.chunks.shift()
      if (!task) return
      run(idle.pop() ?? start(), task)
    }
  }

  function start(): Seat {
    // A limit of the process would hold here too, before those of the thread
    setFlagsFromString('--max-semi-space-size=0')
    const worker = new Worker(script, { workerData: { hashKey }, resourceLimits, execArgv: [], env: {} })
    worker.unref()
    const seat: Seat = { worker, task: null, timer: undefined }
    const crash = (cause: unknown) => crashed(seat, cause)
    worker.on('error', crash).on('messageerror', crash)
    worker.on('exit', (code) => crash(`exit ${code}`))
    worker.on('message', (prepared: unknown) => {
      const task = free(seat)
      idle.push(seat)
      task?.resolve(prepared)
      next()
    })
    all.add(seat)
    return seat
  }

  function run(seat: Seat, task: Task): void {
    seat.task = task
    seat.timer = setTimeout(() => crashed(seat, 'it took too long'), patienceMs)
    seat.worker.postMessage(task.job)
  }

  function free(seat: Seat): Task | null {
    clearTimeout(seat.timer)
    const { task } = seat
    seat.task = null
    return task
  }

  /** Of a worker that is told of more than once, such as by an error and its end, only the first counts. */
  function crashed(seat: Seat, cause: unknown): void {
    if (!all.delete(seat)) return
    if (idle.includes(seat)) idle.splice(idle.indexOf(seat), 1)
    void seat.worker.terminate()
    free(seat)?.reject(new WorkerCrashed('a worker did not survive its chunk', { cause }))
    next()
  }

  function ask(queue: Task[], job: Job): Promise<unknown> {
    if (closed) return Promise.reject(new WorkerCrashed('the workers have stopped'))
    return new Promise((resolve, reject) => {
      queue.push({ job, resolve, reject })
      next()
    })
  }

  return {
    size,
    prepare: async (job) => (await ask(waiting.chunks, job)) as Prepared<typeof job>,
    prepareSignal: async (job) => receivedSignal((await ask(waiting.signals, job)) as Prepared<typeof job>),
    redactAgain: async (redacted) => (await ask(waiting.chunks, { redacted })) as Prepared<RedactedJob>,
    warm() {
      while (!closed && all.size < size) idle.push(start())
    },
    async close() {
      closed = true
      const left = [...waiting.signals.splice(0), ...waiting.chunks.splice(0)]
      for (const { reject } of left) reject(new WorkerCrashed('the workers have stopped'))
      await Promise.all([...all].map(({ worker }) => worker.terminate()))
    },
  }
}

/** Between threads a Buffer becomes a plain array of bytes. */
function receivedSignal(signal: NewSignal): NewSignal {
  const [externalIdHash, contentHash] = [Buffer.from(signal.externalIdHash), Buffer.from(signal.contentHash)]
  return { ...signal, externalIdHash, contentHash, keptHash: Buffer.from(signal.keptHash) }
}
