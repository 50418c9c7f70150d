import { EvidenceRow, type WeightTable } from './evidence.js'

/** Nothing is known yet. */
const unknown = -32_768

/**
 * What listed words say by themselves, in hundredths of log odds: added up when first met, and kept for as long as the
 * thread lives. It spares two thirds of the looks in a table of weights.
 */
export class KeptSums {
  /** The sum of each question, of what add() and close() took in since clear(). */
  readonly total: Int32Array
  private readonly sums: Int16Array
  private readonly row = new EvidenceRow()
  private readonly opened: Int32Array
  private place = -1

  /** @param most ids are below this @param slots sums of one id */
  constructor(
    private readonly table: WeightTable,
    most: number,
    private readonly slots: number,
  ) {
    this.total = new Int32Array(table.questions)
    this.opened = new Int32Array(table.questions)
    this.sums = new Int16Array(most * slots * table.questions).fill(unknown)
  }

  clear(): void {
    this.total.fill(0)
    this.place = -1
  }

  /** @returns false when this sum is not known yet */
  add(id: number, slot: number): boolean {
    this.close()
    const { total, sums } = this
    const place = (id * this.slots + slot) * total.length
    if (sums[place] === unknown) return false
    for (let at = 0; at < total.length; at++) total[at] = (total[at] ?? 0) + (sums[place + at] ?? 0)
    return true
  }

  /** @returns where to put the evidence of a sum that is not known yet */
  open(id: number, slot: number): EvidenceRow {
    this.place = (id * this.slots + slot) * this.total.length
    this.row.clear()
    return this.row
  }

  /** Adds up what was put in the opened row, and keeps it. */
  close(): void {
    if (this.place < 0) return
    const { total, sums, opened, place } = this
    opened.fill(0)
    this.table.addUp(this.row, opened)
    for (let at = 0; at < total.length; at++) {
      sums[place + at] = opened[at] ?? 0
      total[at] = (total[at] ?? 0) + (opened[at] ?? 0)
    }
    this.place = -1
  }
}
