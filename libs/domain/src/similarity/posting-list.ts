import { numberOf } from './packed.js'

/** From this length on, how many of the list are in each cell is kept beside it. */
const LONG = 1024

/** The signals that have one stem, packed (slot, times), in no order. */
export class PostingList {
  private entries = new Uint32Array(2)
  private used = 0
  private perCell: Uint32Array | null = null

  get length(): number {
    return this.used
  }

  get bytes(): number {
    return this.entries.byteLength + (this.perCell?.byteLength ?? 0)
  }

  /** To read only, and only the first `length`: the fastest way through. */
  get raw(): Uint32Array {
    return this.entries
  }

  /** @param cellOf cell by slot, that of the entry included */
  add(entry: number, cellOf: Uint16Array): void {
    if (this.used === this.entries.length) {
      const larger = new Uint32Array(Math.ceil(this.used * 1.5) + 1)
      larger.set(this.entries)
      this.entries = larger
    }
    this.entries[this.used++] = entry
    if (this.perCell) this.count(cellOf[numberOf(entry)] ?? 0, 1)
    else if (this.used >= LONG) this.countAll(cellOf)
  }

  /** @throws RangeError when it is not in the list */
  remove(entry: number, cellOf: Uint16Array): void {
    const at = this.entries.subarray(0, this.used).indexOf(entry)
    if (at < 0) throw new RangeError('no such posting')
    this.used -= 1
    this.entries[at] = this.entries[this.used] ?? 0
    this.entries[this.used] = 0
    if (this.perCell) this.count(cellOf[numberOf(entry)] ?? 0, -1)
    if (this.used < LONG / 2) this.perCell = null
    if (this.used < this.entries.length / 4) this.entries = this.entries.slice(0, Math.max(2, 2 * this.used))
  }

  /** How many are in the cells that are not 0. */
  lengthIn(cells: Uint8Array, cellOf: Uint16Array): number {
    let count = 0
    if (this.perCell) {
      for (let cell = 0; cell < this.perCell.length; cell++) if (cells[cell]) count += this.perCell[cell] ?? 0
      return count
    }
    for (let at = 0; at < this.used; at++) if (cells[cellOf[numberOf(this.entries[at] ?? 0)] ?? 0]) count += 1
    return count
  }

  private countAll(cellOf: Uint16Array): void {
    this.perCell = new Uint32Array(16)
    for (let at = 0; at < this.used; at++) this.count(cellOf[numberOf(this.entries[at] ?? 0)] ?? 0, 1)
  }

  private count(cell: number, change: number): void {
    let counts = this.perCell
    if (!counts) return
    if (cell >= counts.length) {
      counts = new Uint32Array(Math.max(cell + 1, 2 * counts.length))
      counts.set(this.perCell ?? [])
      this.perCell = counts
    }
    counts[cell] = (counts[cell] ?? 0) + change
  }
}
