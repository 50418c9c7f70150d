import type { Readable } from 'node:stream'
import { noLongerAllowed, nothingComes, stoppingNow } from '../intake/overloaded.js'

/** What ends a batch before its sender does. */
export interface BatchBounds {
  /** Aborts when the program begins to stop. */
  readonly stopping: AbortSignal
  /** Whether who began it may still send; asked again after each `patienceMs` in which bytes came. */
  readonly mayStill: () => Promise<boolean>
  /** Milliseconds in which a byte has to come, above 0. */
  readonly patienceMs?: number
}

/** A connection that lives sends more often. */
const defaultPatienceMs = 60_000

/**
 * The bytes of a request, until the program stops. Reading stops by itself where a reader is slow, and breaking off
 * leaves the connection open for an answer.
 * @throws ProblemResponse 503 when the program stops, 408 when nothing comes, 401 when the sender may not any more
 * @throws Error when the sender goes away
 */
export async function* batchSource(
  request: Readable,
  { stopping, mayStill, patienceMs = defaultPatienceMs }: BatchBounds,
): AsyncGenerator<Uint8Array> {
  const bytes = request.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Uint8Array>
  let asked = performance.now()
  for (;;) {
    const next = await nextInTime(bytes, stopping, patienceMs)
    if (next === 'stopping') throw stoppingNow()
    if (next === 'silent') throw nothingComes()
    if (next.done === true) return
    if (performance.now() - asked >= patienceMs) {
      if (!(await mayStill())) throw noLongerAllowed()
      asked = performance.now()
    }
    yield next.value
  }
}

/**
 * Hears the signal for one piece only. `Promise.race` with a promise for the whole request would keep each piece it gave:
 * a batch of a million signals would stay in memory until its end.
 */
async function nextInTime(
  bytes: AsyncIterator<Uint8Array>,
  stopping: AbortSignal,
  patienceMs: number,
): Promise<IteratorResult<Uint8Array> | 'stopping' | 'silent'> {
  if (stopping.aborted) return 'stopping'
  let stop: () => void = () => undefined
  let timer: NodeJS.Timeout | undefined
  return await new Promise<IteratorResult<Uint8Array> | 'stopping' | 'silent'>((resolve, reject) => {
    stop = () => resolve('stopping')
    timer = setTimeout(() => resolve('silent'), patienceMs)
    stopping.addEventListener('abort', stop, { once: true })
    bytes.next().then(resolve, reject)
  }).finally(() => {
    clearTimeout(timer)
    stopping.removeEventListener('abort', stop)
  })
}
