import { mostNumbers } from './packed.js'
import { PostingList } from './posting-list.js'

/** A stem that at least one signal has. */
export interface KnownStem {
  readonly id: number
  readonly stem: string
  readonly postings: PostingList
}

/** Objects, map entry and text of one stem, as measured on Node 20. */
const bytesPerStem = 300

/** Numbers the stems in use; a stem that no signal has any more is forgotten, and its number used again. */
export class Vocabulary {
  private readonly byStem = new Map<string, KnownStem>()
  private readonly known: (KnownStem | null)[] = []
  private readonly free: number[] = []

  get size(): number {
    return this.byStem.size
  }

  /** About what the stems and their lists take. */
  get bytes(): number {
    let bytes = 0
    for (const { postings } of this.byStem.values()) bytes += postings.bytes + bytesPerStem
    return bytes
  }

  get(stem: string): KnownStem | undefined {
    return this.byStem.get(stem)
  }

  /** @throws RangeError for a number that is not in use */
  byId(id: number): KnownStem {
    const known = this.known[id]
    if (!known) throw new RangeError('no such stem')
    return known
  }

  /** @throws RangeError when there are too many stems to number */
  getOrAdd(stem: string): KnownStem {
    const known = this.byStem.get(stem)
    if (known) return known
    const id = this.free.pop() ?? this.known.length
    if (id >= mostNumbers) throw new RangeError('too many stems')
    const added = { id, stem, postings: new PostingList() }
    this.known[id] = added
    this.byStem.set(stem, added)
    return added
  }

  /** Forgets the stem when no signal has it. */
  forgetIfUnused({ id, stem, postings }: KnownStem): void {
    if (postings.length > 0) return
    this.byStem.delete(stem)
    this.known[id] = null
    this.free.push(id)
  }
}
