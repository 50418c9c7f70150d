import { setTimeout as delay } from 'node:timers/promises'

export interface KeptRunning {
  /** Whether the server that was started last still runs. */
  isRunning(): Promise<boolean>
  /** Starts it again, with everything that it had. */
  start(): Promise<void>
  /** Told in Dutch, a line at a time, what goes on. */
  readonly log: (line: string) => void
  readonly lookEveryMs?: number
  /** Before each try, in milliseconds; as many tries as there are pauses. */
  readonly pausesMs?: readonly number[]
}

/** A server that falls away more often than this within the hour has something that starting again does not help. */
const mostPerHour = 20
const hourMs = 3_600_000

export const restartLines = {
  gone: 'PostgreSQL is weggevallen en wordt opnieuw gestart. Tot dan is het programma niet gereed.',
  back: 'PostgreSQL draait weer; wat bevestigd was, is er nog.',
  givenUp:
    'PostgreSQL blijft wegvallen en wordt niet meer gestart. Kijk in postgres.log, en start het programma opnieuw.',
} as const

/**
 * Starts a server again when it falls away, as when somebody kills it or the memory is full. It tries a bounded number
 * of times; then it says so and leaves it.
 * @returns a function that stops looking, after a start that is under way
 */
export function keepRunning(server: KeptRunning): () => Promise<void> {
  const { log, lookEveryMs = 500, pausesMs = [0, 1_000, 2_000, 5_000, 10_000] } = server
  const stopping = new AbortController()
  const { signal } = stopping
  const pause = (ms: number) => delay(ms, undefined, { signal, ref: false })

  const startAgain = async (): Promise<boolean> => {
    for (const ms of pausesMs) {
      await pause(ms)
      const started = await server.start().then(
        () => true,
        () => false,
      )
      if (started) return true
    }
    return false
  }
  const watch = async () => {
    let restarts: number[] = []
    for (;;) {
      await pause(lookEveryMs)
      if (await server.isRunning().catch(() => true)) continue
      restarts = [...restarts.filter((at) => performance.now() - at < hourMs), performance.now()]
      log(restartLines.gone)
      if (restarts.length > mostPerHour || !(await startAgain())) return log(restartLines.givenUp)
      log(restartLines.back)
    }
  }
  const ended = watch().catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
  return async () => {
    stopping.abort()
    await ended
  }
}
