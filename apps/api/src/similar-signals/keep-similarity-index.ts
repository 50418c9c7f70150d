import { SimilarityIndex, type SimilarHit, type SimilarQuery } from '@rode-draad/domain'
import type { SolvedSignalSource, SolvedSignalState } from '@rode-draad/store'
import { inTurns } from './in-turns.js'
import { SimilarityNotReady } from './similarity-not-ready.js'

/** Solved signals to compare with, in memory and up to date. */
export interface SimilarSignals {
  /**
   * Signals like the one asked about, after taking in what changed before the question. The first question has all
   * solved signals read in.
   * @throws SimilarityNotReady when that takes longer than the patience; it goes on meanwhile
   */
  search(query: SimilarQuery): Promise<SimilarHit[]>
  /** Something changed in the database: takes it in, when there is an index. */
  changed(): void
  close(): Promise<void>
}

export interface SimilarityOptions {
  /** Told of what goes wrong while nobody waits for it. */
  readonly onError: (error: unknown) => void
  /** How long the first questions wait for the reading in, in milliseconds. */
  readonly buildPatienceMs?: number
  /** How long others wait for changes; after it they go on with what is there, whose state is looked up anyway. */
  readonly changePatienceMs?: number
}

/** How many changes go in before a search may come in between. */
const changesAtOnce = 50

/** Nothing is read before the first question. One thing at a time touches the index: some changes, or a search. */
export function keepSimilarityIndex(
  source: SolvedSignalSource,
  { onError, buildPatienceMs = 10_000, changePatienceMs = 1000 }: SimilarityOptions,
): SimilarSignals {
  let index: SimilarityIndex | null = null
  let cursor = 0n
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let closed = false

  function alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work)
    queue = turn.catch(() => undefined)
    return turn
  }

  const takeInto = (into: SimilarityIndex) => async (states: readonly SolvedSignalState[]) => {
    for (let from = 0; from < states.length; from += changesAtOnce) {
      if (closed) throw new SimilarityNotReady('closed')
      await alone(() => inTurns(changeSteps(into, states.slice(from, from + changesAtOnce))))
    }
  }

  async function update(): Promise<void> {
    if (index) {
      cursor = await source.changedSince(cursor, takeInto(index))
      return
    }
    const fresh = new SimilarityIndex()
    const began = await source.all(takeInto(fresh))
    cursor = await source.changedSince(began, takeInto(fresh))
    index = fresh
  }

  /** Resolves when an update that began after this call is done; calls during one lead to one more after it. */
  function upToDate(): Promise<void> {
    next ??= (async () => {
      await running?.catch(() => undefined)
      next = null
      running = update()
      try {
        await running
      } finally {
        running = null
      }
    })()
    return next
  }

  const tell = (error: unknown) => {
    if (!closed) onError(error)
  }

  return {
    async search(query) {
      if (closed) throw new SimilarityNotReady('closed')
      const updating = upToDate()
      const inTime = await within(index ? changePatienceMs : buildPatienceMs, updating)
      if (!inTime) updating.catch(tell)
      const ready = index
      if (!ready) throw new SimilarityNotReady('still reading')
      return await alone(() => inTurns(ready.searchInSteps(query)))
    },
    changed() {
      if (index && !closed) upToDate().catch(tell)
    },
    async close() {
      closed = true
      await Promise.allSettled([next, running])
      index = null
    },
  }
}

function* changeSteps(index: SimilarityIndex, states: readonly SolvedSignalState[]): Generator<void, void> {
  for (const { id, solved } of states) {
    if (solved) index.put(solved)
    else index.remove(id)
    yield
  }
}

/** Whether the work is done in time. @throws what the work throws in time */
async function within(ms: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms)
  })
  try {
    return await Promise.race([work.then(() => true), late])
  } finally {
    clearTimeout(timer)
  }
}
