import type { SyncState } from '../sync/sync-state.js'

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
 */
export type Renewal = 'at-every-change' | 'when-told'

interface Kept<F> {
  readonly version: string
  readonly edition: Promise<Edition<unknown>>
  readonly make: (facts: F) => Promise<unknown>
}

/** Real and made up, for a handful of readers with different reach. */
const mostKept = 40

/** What is worked out once for many questions. Each key has its own edition, from one look at the facts. */
export class Editions<F extends Stated> {
  private readonly kept = new Map<string, Kept<F>>()

  constructor(private readonly renewal: Renewal) {}

  /**
   * The edition that holds now; made when there is none. A failure is not kept, nor is anything before the first sync.
   * @param key names what `make` gives and everything that it depends on beside the facts
   */
  async of<T>(key: string, facts: F, make: (facts: F) => Promise<T>): Promise<Edition<T>> {
    const holding = this.renewal === 'when-told' ? this.kept.get(key) : undefined
    if (holding) return (await holding.edition) as Edition<T>
    const state = await facts.state()
    if (!state) return { state, value: await make(facts) }
    const version = versionOf(state)
    const known = this.kept.get(key)
    const holds = known?.version === version || this.renewal === 'when-told'
    if (known && holds) return (await known.edition) as Edition<T>
    return await this.keep(key, { version, make, edition: this.made(state, facts, make) })
  }

  /** Makes every edition anew that is of other facts than these; readers have the old one until the new one is there. */
  async renew(facts: F): Promise<void> {
    const state = await facts.state()
    if (!state) return
    const version = versionOf(state)
    for (const [key, { version: old, make }] of [...this.kept]) {
      if (old === version) continue
      const edition = await this.made(state, facts, make)
      if (this.kept.has(key)) await this.keep(key, { version, make, edition: Promise.resolve(edition) })
    }
  }

  private async made<T>(state: SyncState, facts: F, make: (facts: F) => Promise<T>): Promise<Edition<T>> {
    return { state, value: await make(facts) }
  }

  private async keep<T>(key: string, kept: Kept<F> & { edition: Promise<Edition<T>> }): Promise<Edition<T>> {
    const [oldest] = this.kept.keys()
    if (!this.kept.has(key) && oldest !== undefined && this.kept.size >= mostKept) this.kept.delete(oldest)
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
