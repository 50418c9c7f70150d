import type { AnalyticalStore } from '../duckdb/analytical-store.js'

export interface RenewingAtFixedTimes {
  /** Renews when a fixed time has passed since the last look; resolves when that is done. */
  look(): Promise<void>
  stop(): Promise<void>
}

/** 03:00 UTC, when nobody reads. */
const nightHour = 3
const hourMs = 3_600_000

/**
 * Renews what readers under disclosure control see at fixed times: each `everyHours` counted from 03:00 UTC. In between
 * nothing that they see moves, so nobody can watch signals come in one by one, and no request has to wait.
 * @param everyHours whole hours, 1 or more
 * @param onError told of a renewal that failed; the old one stays, and the next look tries again
 */
export function renewAtFixedTimes(
  store: Pick<AnalyticalStore, 'renewEditions'>,
  {
    everyHours,
    now,
    onError,
    lookEveryMs = 60_000,
  }: {
    everyHours: number
    now: () => Date
    onError: (error: unknown) => void
    lookEveryMs?: number
  },
): RenewingAtFixedTimes {
  const turn = () => Math.floor((now().getTime() / hourMs - nightHour) / everyHours)
  let done = turn()
  let running: Promise<void> = Promise.resolve()

  async function renew(): Promise<void> {
    const due = turn()
    if (due === done) return
    await store.renewEditions()
    done = due
  }

  function look(): Promise<void> {
    running = running.then(renew).catch(onError)
    return running
  }

  const timer = setInterval(() => void look(), lookEveryMs)
  return {
    look,
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
