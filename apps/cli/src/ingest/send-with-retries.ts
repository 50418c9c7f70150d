import type { SignalBatchAnswer } from '@rode-draad/contract'
import { CommandError } from '../command-error.js'
import { sendOnce, type Attempt, type BatchRequest, type ProgressLine } from './send-once.js'

export interface SentBatch {
  readonly answer: SignalBatchAnswer
  /** How often it was sent. */
  readonly attempts: number
  /** Of earlier attempts, which the last one counts as duplicates: at least so many rows. */
  readonly keptBefore: number
}

export interface Surroundings {
  readonly wait: (ms: number) => Promise<void>
  readonly onProgress: (line: ProgressLine) => void
  /** Told of each new attempt, in Dutch. */
  readonly say: (line: string) => void
}

/** Attempts in a row without a row more being kept, after which it gives up. */
export const mostAttempts = 8

/** Longest that it waits by itself, and that it waits when asked, in milliseconds. */
const longestWait = { own: 30_000, asked: 900_000 }

/**
 * Sends a file until the program has all of it: again when the connection breaks or it is asked to wait. That is safe,
 * for a row that was kept is a duplicate the next time.
 * @throws CommandError when the program refuses it, or after so many attempts
 */
export async function sendWithRetries(
  batch: BatchRequest,
  { wait, onProgress, say }: Surroundings,
): Promise<SentBatch> {
  let [attempts, fruitless, furthest, keptBefore] = [0, 0, 0, 0]
  for (;;) {
    attempts += 1
    let kept: ProgressLine | null = null
    const attempt = await sendOnce(batch, (line) => {
      kept = line
      onProgress(line)
    })
    if (attempt.kind === 'done') return { answer: attempt.answer, attempts, keptBefore }
    if (attempt.kind === 'refused') throw refused(attempt, batch)
    const { throughRow, accepted, quarantined } = (kept as ProgressLine | null) ?? nothing
    keptBefore += batch.dryRun ? 0 : accepted + quarantined
    fruitless = throughRow > furthest ? 1 : fruitless + 1
    furthest = Math.max(furthest, throughRow)
    const neverThere = attempt.kind === 'broken' && attempt.unreachable && attempts === 1
    if (neverThere || fruitless >= mostAttempts) throw gaveUp(batch, attempt, keptBefore)
    const ms = waitBefore(attempt, fruitless)
    say(`${reason(attempt)} Nieuwe poging over ${Math.ceil(ms / 1000)} s.`)
    await wait(ms)
  }
}

const nothing = { throughRow: 0, accepted: 0, quarantined: 0 }

function waitBefore(attempt: Attempt, fruitless: number): number {
  if (attempt.kind === 'busy' && attempt.waitMs !== null) return Math.min(attempt.waitMs, longestWait.asked)
  return Math.min(1000 * 2 ** (fruitless - 1), longestWait.own)
}

function reason(attempt: Attempt): string {
  return attempt.kind === 'busy' ? 'Het programma is bezig.' : 'De verbinding brak af.'
}

function refused(
  { problem: { detail, errors = [] }, row }: Extract<Attempt, { kind: 'refused' }>,
  { dryRun }: BatchRequest,
): CommandError {
  const faults = errors.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
  const kept =
    row > 0 ? `Tot en met rij ${row} is alles ${dryRun ? 'nagekeken, en niets bewaard' : 'verwerkt'}.` : ''
  return new CommandError([detail, ...faults, kept].filter((part) => part !== '').join(' '))
}

function gaveUp({ target }: BatchRequest, attempt: Attempt, keptBefore: number): CommandError {
  const what = attempt.kind === 'busy' ? 'blijft bezig' : 'is niet te bereiken'
  const kept =
    keptBefore > 0 ? ` Ten minste ${keptBefore} rijen zijn al verwerkt; opnieuw sturen telt niet dubbel.` : ''
  return new CommandError(`Het programma op ${target.url.origin} ${what}.${kept}`)
}
