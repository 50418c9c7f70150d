import { once } from 'node:events'
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
  const listening = new AbortController()
  const stopped = stopping.aborted
    ? Promise.resolve()
    : once(stopping, 'abort', { signal: listening.signal }).catch(() => undefined)
  const onStop = stopped.then(() => null)
  try {
    for (;;) {
      const next = await Promise.race([bytes.next(), onStop])
      if (next === null || stopping.aborted) throw stoppingNow()
      if (next.done === true) return
      yield next.value
    }
  } finally {
    listening.abort()
  }
}
