import type { Readable } from 'node:stream'
import { stoppingNow } from '../intake/overloaded.js'

/**
 * The bytes of a request, until the program stops. Reading stops by itself where a reader is slow, and breaking off
 * leaves the connection open for an answer.
 * @throws ProblemResponse 503 when the program stops
 * @throws Error when the sender goes away
 */
export async function* batchSource(request: Readable, stopping: AbortSignal): AsyncGenerator<Uint8Array> {
  const bytes = request.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Uint8Array>
  for (;;) {
    const next = await nextUnlessStopped(bytes, stopping)
    if (next === null) throw stoppingNow()
    if (next.done === true) return
    yield next.value
  }
}

/**
 * Hears the signal for one piece only. `Promise.race` with a promise for the whole request would keep each piece it gave:
 * a batch of a million signals would stay in memory until its end.
 * @returns null when the program stops
 */
async function nextUnlessStopped(
  bytes: AsyncIterator<Uint8Array>,
  stopping: AbortSignal,
): Promise<IteratorResult<Uint8Array> | null> {
  if (stopping.aborted) return null
  return await new Promise((resolve, reject) => {
    const stop = (): void => resolve(null)
    stopping.addEventListener('abort', stop, { once: true })
    bytes
      .next()
      .then(resolve, reject)
      .finally(() => stopping.removeEventListener('abort', stop))
  })
}
