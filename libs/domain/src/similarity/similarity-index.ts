import type { Reach } from '../access/reach.js'
import { SolvedSignals, type IndexedSignal } from './solved-signals.js'
import { searchSteps, type SimilarHit } from './search-steps.js'

export interface SimilarQuery {
  /** The signal that others are compared with; it is not among the answers. */
  readonly id: string
  readonly text: string
  /** Only signals in it are compared and counted. */
  readonly reach: Reach
  /** Made-up signals, or real ones: never both. */
  readonly fictional: boolean
}

export interface SimilarityLimits {
  /** Stems of all signals together; beyond it those that came in first go. */
  readonly stems: number
}

/** About 0.9 GB: 1.2 million signals of 600 characters. */
export const ordinaryLimits: SimilarityLimits = { stems: 2 ** 26 }

/** Solved signals in memory, to find those that are like another one; holds stems and ids, no text. */
export class SimilarityIndex {
  private readonly signals = new SolvedSignals()
  private changes = 0

  constructor(private readonly limits: SimilarityLimits = ordinaryLimits) {}

  /** How many signals can be found. */
  get size(): number {
    return this.signals.size
  }

  /** How many stems of signals, all together: what the limit is set to. */
  get stemCount(): number {
    return this.signals.stemCount
  }

  /** About what it takes of memory, in bytes. */
  get bytes(): number {
    return this.signals.bytes
  }

  /** Puts a signal in, in the place of what had its id. One whose text has no words cannot be found. */
  put(signal: IndexedSignal): void {
    this.changes += 1
    this.signals.put(signal)
    while (this.signals.stemCount > this.limits.stems) this.signals.remove(this.signals.oldest() ?? '')
  }

  /** Takes it out, as if it had never been there. */
  remove(id: string): void {
    this.changes += 1
    this.signals.remove(id)
  }

  /** The signals that are most like this one, most like it first; [] when none is near enough. */
  search(query: SimilarQuery): SimilarHit[] {
    const steps = this.searchInSteps(query)
    for (;;) {
      const { done, value } = steps.next()
      if (done) return value
    }
  }

  /**
   * The same in steps of a few milliseconds at most, for who has more to do meanwhile.
   * @throws Error when the index was changed between two steps
   */
  *searchInSteps(query: SimilarQuery): Generator<void, SimilarHit[]> {
    const begun = this.changes
    const steps = searchSteps(this.signals, query)
    for (;;) {
      const { done, value } = steps.next()
      if (done) return value
      yield
      if (this.changes !== begun) throw new Error('the index was changed during a search')
    }
  }
}
