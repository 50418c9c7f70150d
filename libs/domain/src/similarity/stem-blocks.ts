const FREED = 2 ** 32 - 1

/**
 * The stems of each signal, packed (stem, times), in blocks that are used again: [slot, length, ...stems] one after
 * the other. A block of which less than half is still in use is emptied, so no signal costs more than about twice its
 * room.
 */
export class StemBlocks {
  private readonly blocks: Uint32Array[] = []
  private readonly filled: number[] = []
  private readonly live: number[] = []
  private readonly empty: number[] = []
  private readonly sparse = new Set<number>()
  private current = -1
  /** By slot: where its record begins, over all blocks. */
  private starts = new Uint32Array(64)

  /** @param blockSize in entries of four bytes; a signal has at most a quarter of it */
  constructor(private readonly blockSize = 2 ** 16) {}

  get bytes(): number {
    return this.blocks.length * this.blockSize * 4 + this.starts.byteLength
  }

  /** @throws RangeError for more stems than fit */
  put(slot: number, stems: ArrayLike<number>): void {
    if (stems.length + 2 > this.blockSize / 4) throw new RangeError('too many stems for one signal')
    this.append(slot, stems)
    this.tidy()
  }

  /** A view on the stems of a slot that was put; holds until the next `put` or `free`. */
  stemsOf(slot: number): Uint32Array {
    const { entries, at } = this.place(slot)
    return entries.subarray(at + 2, at + 2 + (entries[at + 1] ?? 0))
  }

  /** Wipes the stems of a slot that was put. */
  free(slot: number): void {
    const { block, entries, at } = this.place(slot)
    const size = (entries[at + 1] ?? 0) + 2
    // The length stays, so that the records behind it can be found.
    entries[at] = FREED
    entries.fill(0, at + 2, at + size)
    this.live[block] = (this.live[block] ?? 0) - size
    this.sparse.add(block)
    this.tidy()
  }

  private append(slot: number, stems: ArrayLike<number>): void {
    const size = stems.length + 2
    const block = this.blockWithRoom(size)
    const at = this.filled[block] ?? 0
    const entries = this.entriesOf(block)
    entries[at] = slot
    entries[at + 1] = stems.length
    entries.set(stems, at + 2)
    this.filled[block] = at + size
    this.live[block] = (this.live[block] ?? 0) + size
    if (slot >= this.starts.length) {
      const larger = new Uint32Array(Math.max(slot + 1, Math.ceil(1.5 * this.starts.length)))
      larger.set(this.starts)
      this.starts = larger
    }
    this.starts[slot] = block * this.blockSize + at
  }

  /** Ends: each block that is emptied leaves less that is not in use. */
  private tidy(): void {
    for (const block of this.sparse) {
      // The one that is being filled waits until it is full.
      if (block === this.current) continue
      this.sparse.delete(block)
      if ((this.live[block] ?? 0) < this.blockSize / 2) this.clear(block)
    }
  }

  private clear(block: number): void {
    const entries = this.entriesOf(block)
    const end = this.filled[block] ?? 0
    for (let at = 0; at < end;) {
      const slot = entries[at] ?? FREED
      const next = at + (entries[at + 1] ?? 0) + 2
      if (slot !== FREED) this.append(slot, entries.subarray(at + 2, next))
      at = next
    }
    entries.fill(0, 0, end)
    this.filled[block] = 0
    this.live[block] = 0
    this.empty.push(block)
  }

  private blockWithRoom(size: number): number {
    if (this.current >= 0 && (this.filled[this.current] ?? 0) + size <= this.blockSize) return this.current
    this.current = this.empty.pop() ?? this.blocks.length
    if (this.current === this.blocks.length) {
      this.blocks.push(new Uint32Array(this.blockSize))
      this.filled.push(0)
      this.live.push(0)
    }
    return this.current
  }

  private place(slot: number): { block: number; entries: Uint32Array; at: number } {
    const start = this.starts[slot] ?? 0
    const block = Math.floor(start / this.blockSize)
    return { block, entries: this.entriesOf(block), at: start % this.blockSize }
  }

  private entriesOf(block: number): Uint32Array {
    const entries = this.blocks[block]
    if (!entries) throw new RangeError('no such block')
    return entries
  }
}
