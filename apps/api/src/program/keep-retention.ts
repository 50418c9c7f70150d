import { addDays, dutchMoment, type PlainDate } from '@rode-draad/domain'
import { runRetention, type ErasedText, type RetentionTerms } from '@rode-draad/store'

export interface KeepingRetention {
  /** Erases what is overdue when today's run was not done yet; resolves when that is done. */
  look(): Promise<void>
  stop(): Promise<void>
}

/** 04:00 in the Netherlands, when nobody reads. */
const nightHour = 4

/** The day whose run has to be done by now: until the hour of the night that of yesterday. */
export function dayOfRun(now: Date): PlainDate {
  const { day, hour } = dutchMoment(now)
  return hour < nightHour ? addDays(day, -1) : day
}

/**
 * Erases overdue text once a day, whichever program comes to it first; one that was off at night does it when it
 * starts.
 * @param onErased told how many, after every chunk
 * @param onError told of a run that failed; the next look goes on with it
 */
export function keepRetention({
  ownerUrl,
  terms,
  now,
  onErased,
  onError,
  lookEveryMs = 600_000,
}: {
  ownerUrl: string
  terms: RetentionTerms
  now: () => Date
  onErased: (erased: ErasedText) => void
  onError: (error: unknown) => void
  lookEveryMs?: number
}): KeepingRetention {
  let done: PlainDate | null = null
  let running: Promise<void> = Promise.resolve()

  async function run(): Promise<void> {
    const moment = now()
    const day = dayOfRun(moment)
    if (day === done) return
    const { day: today } = dutchMoment(moment)
    const result = await runRetention(ownerUrl, { day, terms, today, now: moment, onChunk: onErased })
    if (result !== 'busy') done = day
  }

  function look(): Promise<void> {
    running = running.then(run).catch(onError)
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
