import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { everywhereInTransaction } from '../database/everywhere-in-transaction.js'
import { retagChunk, type ChunkToTag } from './retag-chunk.js'
import { endRun, moveRun, openRun, readRetagState, type RetagState } from './retag-run.js'

export interface Retagging {
  readonly taggerVersion: string
  readonly tag: ChunkToTag['tag']
  readonly now: () => Date
  /** Signals in one transaction. */
  readonly chunk?: number
  /** Signals a second at most; null for as many as it can. */
  readonly limitPerSecond?: number | null
  /** Told once when it begins; not when another program is at it. */
  readonly onStart?: () => void
  readonly onChunk?: (state: RetagState) => void
  /** Ends the work after the chunk that it is at; it can be taken up again. */
  readonly abort?: AbortSignal
}

const LOCK_NOT_AVAILABLE = '55P03'
const firstId = '00000000-0000-0000-0000-000000000000'

/**
 * Tags the newest version of every signal again, once for all programs on this database: who holds the lock does it.
 * Stopped or killed at any moment, a next call goes on behind the last chunk that was written, and the outcome is that of
 * one that was never stopped. Decisions and tags of people are not touched, nor are the tags of an erased text.
 * @param ownerUrl only the owner can take tags away
 * @returns how it stands: ended, or not when it was aborted; 'busy' when another program is at it
 */
export async function retagSignals(ownerUrl: string, retagging: Retagging): Promise<RetagState | 'busy'> {
  const { taggerVersion, tag, now, chunk = 200, limitPerSecond = null, onStart, onChunk, abort } = retagging
  const client = new Client({ connectionString: ownerUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    if (!(await takeLock(client))) return 'busy'
    const run = await everywhereInTransaction(client, () => openRun(client, taggerVersion, now()))
    onStart?.()
    let after = run.lastId ?? firstId
    const started = performance.now()
    let since = started
    let handled = 0
    while (abort?.aborted !== true) {
      const moved = await everywhereInTransaction(client, async () => {
        const done = await retagChunk(client, { after, size: chunk, taggerVersion, now: now(), tag })
        if (done === null) return null
        const state = await moveRun(client, run.id, done, performance.now() - since)
        return { done, state }
      })
      if (moved === null) return await endRun(client, run.id, now())
      after = moved.done.lastId
      handled += moved.done.tagged
      onChunk?.(moved.state)
      if (limitPerSecond !== null)
        await delay((handled * 1000) / limitPerSecond - (performance.now() - started))
      since = performance.now()
    }
    const state = await readRetagState(client)
    if (state === null) throw new Error('the run is gone')
    return state
  } finally {
    await client.end()
  }
}

/** Waits a moment: the connection of a program that was killed ends a little after it. */
async function takeLock(client: Client): Promise<boolean> {
  await client.query(`SET lock_timeout = '2s'`)
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('rode-draad retag'))`)
    return true
  } catch (error) {
    if ((error as { code?: unknown }).code === LOCK_NOT_AVAILABLE) return false
    throw error
  } finally {
    await client.query('SET lock_timeout = 0')
  }
}

/** How the newest run stands; null when there was none. */
export async function retagState(ownerUrl: string): Promise<RetagState | null> {
  const client = new Client({ connectionString: ownerUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await readRetagState(client)
  } finally {
    await client.end()
  }
}
