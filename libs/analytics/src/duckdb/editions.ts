import { regionCodes } from '@rode-draad/domain'
import type { SyncState } from '../sync/sync-state.js'
import { NotYetCounted } from './not-yet-counted.js'

/** Something worked out from the facts as they stood at one moment. */
export interface Edition<T> {
  /** null before the first sync */
  readonly state: SyncState | null
  readonly value: T
}

/** What can be looked at to work something out. */
export interface Stated {
  state(): Promise<SyncState | null>
}

/**
 * at-every-change: an edition holds until the facts change; the first who asks then waits for the next one.
 * when-told: it holds until `renew`, whatever happens to the facts: nobody waits, and nobody sees them change one by one.
 * It makes no room for another before that either: who asked again would see what changed since.
 */
export type Renewal = 'at-every-change' | 'when-told'

interface Kept<F> {
  readonly version: string
  readonly edition: Promise<Edition<unknown>>
  readonly make: (facts: F) => Promise<unknown>
  /** Since the last renewal. */
  asked: boolean
}

/**
 * Real and made up, of each region and of all, and as many again for readers of several regions: about half a megabyte
 * each with two years of signals.
 */
const mostKept = 4 * (regionCodes.length + 1)

/** What is worked out once for many questions. Each key has its own edition, from one look at the facts. */
export class Editions<F extends Stated> {
  private readonly kept = new Map<string, Kept<F>>()

  constructor(private readonly renewal: Renewal) {}

  /**
   * The edition that holds now; made when there is none. A failure is not kept, nor is anything before the first sync.
   * @param key names what `make` gives and everything that it depends on beside the facts
   * @throws NotYetCounted when there are as many as may be, and no room is made before `renew`
   */
  async of<T>(key: string, facts: F, make: (facts: F) => Promise<T>): Promise<Edition<T>> {
    const known = this.kept.get(key)
    if (known) known.asked = true
    if (known && this.renewal === 'when-told') return (await known.edition) as Edition<T>
    const state = await facts.state()
    if (!state) return { state, value: await make(facts) }
    const version = versionOf(state)
    const present = this.kept.get(key)
    if (present && (present.version === version || this.renewal === 'when-told'))
      return (await present.edition) as Edition<T>
    this.makeRoom(key)
    return await this.keep(key, { version, make, asked: true, edition: this.made(state, facts, make) })
  }

  /**
   * Makes every edition anew that is of other facts than these; readers have the old one until the new one is there.
   * When there are as many as may be, those for which nobody asked since the last time go.
   */
  async renew(facts: F): Promise<void> {
    if (this.kept.size >= mostKept)
      for (const [key, { asked }] of [...this.kept]) if (!asked) this.kept.delete(key)
    const state = await facts.state()
    if (!state) return
    const version = versionOf(state)
    for (const [key, { version: old, make }] of [...this.kept]) {
      if (old === version) continue
      const edition = await this.made(state, facts, make)
      const asked = this.kept.get(key)?.asked
      if (asked !== undefined)
        await this.keep(key, { version, make, asked, edition: Promise.resolve(edition) })
    }
    // Only now: a renewal that failed is tried again soon, and may not take nobody's asking meanwhile for a day's.
    for (const kept of this.kept.values()) kept.asked = false
  }

  private makeRoom(key: string): void {
    const [oldest] = this.kept.keys()
    if (this.kept.has(key) || oldest === undefined || this.kept.size < mostKept) return
    if (this.renewal === 'when-told') throw new NotYetCounted('as many editions as may be')
    this.kept.delete(oldest)
  }

  private async made<T>(state: SyncState, facts: F, make: (facts: F) => Promise<T>): Promise<Edition<T>> {
    return { state, value: await make(facts) }
  }

  private async keep<T>(key: string, kept: Kept<F> & { edition: Promise<Edition<T>> }): Promise<Edition<T>> {
    this.kept.set(key, kept)
    try {
      return await kept.edition
    } catch (error) {
      if (this.kept.get(key) === kept) this.kept.delete(key)
      throw error
    }
  }
}

function versionOf({ storeId, version }: SyncState): string {
  return `${storeId} ${version}`
}
