import type { AnalyticalStore } from '../duckdb/analytical-store.js'
import type { FactSource } from './fact-source.js'
import { sync, type SyncResult } from './sync.js'

export interface Syncing {
  /** Asks for a sync now; resolves when one that began after this call is done. */
  now(options?: { rebuild?: boolean }): Promise<SyncResult>
  stop(): Promise<void>
}

/**
 * Keeps the copy in sync: at every notice, and every `intervalMs` in case a notice went missing or a long
 * transaction held the horizon back. One sync at a time; notices during one lead to one more after it.
 * @param onError told of a sync that failed; the next try comes by itself
 */
export function keepInSync(
  store: AnalyticalStore,
  source: FactSource,
  { intervalMs, onError }: { intervalMs: number; onError: (error: unknown) => void },
): Syncing {
  let running: Promise<SyncResult> | null = null
  let next: Promise<SyncResult> | null = null
  let rebuildNext = false
  let stopped = false

  async function run(): Promise<SyncResult> {
    const rebuild = rebuildNext
    rebuildNext = false
    running = sync(store, source, { rebuild })
    try {
      return await running
    } finally {
      running = null
    }
  }

  function now({ rebuild = false } = {}): Promise<SyncResult> {
    if (stopped) return Promise.reject(new Error('syncing has stopped'))
    rebuildNext ||= rebuild
    next ??= (async () => {
      await running?.catch(() => undefined)
      next = null
      return await run()
    })()
    return next
  }

  const timer = setInterval(() => void now().catch(onError), intervalMs)
  return {
    now,
    async stop() {
      stopped = true
      clearInterval(timer)
      await Promise.allSettled([next, running])
    },
  }
}
