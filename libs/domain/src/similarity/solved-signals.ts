import { Cells, type Cell } from './cells.js'
import { mostNumbers, numberOf, pack, timesOf, weightOfTimes } from './packed.js'
import { StemBlocks } from './stem-blocks.js'
import { stemsOf } from './text-stems.js'
import { Vocabulary } from './vocabulary.js'

/** A signal as it goes in: where it is, and its redacted text. */
export interface IndexedSignal extends Cell {
  readonly id: string
  readonly text: string
}

/** Id as text, its map entry and the numbers kept by slot, as measured on Node 20. */
const bytesPerSignal = 160

/** Solved signals by slot, with their stems, and by stem. Holds no text. */
export class SolvedSignals {
  readonly cells = new Cells()
  readonly vocabulary = new Vocabulary()
  readonly stems = new StemBlocks()
  private readonly slots = new Map<string, number>()
  private readonly ids: string[] = []
  private readonly freeSlots: number[] = []
  private cellBySlot = new Uint16Array(64)
  private lengthBySlot = new Float32Array(64)
  private postings = 0

  /** How many signals. */
  get size(): number {
    return this.slots.size
  }

  /** How many stems of signals, all together. */
  get stemCount(): number {
    return this.postings
  }

  /** One more than the highest slot ever used. */
  get slotCount(): number {
    return this.ids.length
  }

  /** About what it takes of memory. */
  get bytes(): number {
    const fixed = this.cellBySlot.byteLength + this.lengthBySlot.byteLength
    return this.vocabulary.bytes + this.stems.bytes + fixed + bytesPerSignal * this.ids.length
  }

  /** By slot; of a slot that is free it says nothing. */
  get cellOf(): Uint16Array {
    return this.cellBySlot
  }

  /** By slot: Euclidean length of the times' weights, without any weight of how common a stem is; 0 for a free one. */
  get lengthOf(): Float32Array {
    return this.lengthBySlot
  }

  slotOf(id: string): number | undefined {
    return this.slots.get(id)
  }

  /** '' for a free slot. */
  idOf(slot: number): string {
    return this.ids[slot] ?? ''
  }

  /** Longest in without having been put again. */
  oldest(): string | undefined {
    return this.slots.keys().next().value
  }

  /** Puts it in, in the place of what had its id; a text without words is not kept. */
  put({ id, text, ...place }: IndexedSignal): void {
    this.remove(id)
    const counts = stemsOf(text)
    if (counts.size === 0) return
    const slot = this.freeSlots.pop() ?? this.ids.length
    if (slot >= mostNumbers) throw new RangeError('too many signals')
    this.growTo(slot)
    const cell = this.cells.numberOf(place)
    this.cellBySlot[slot] = cell
    const packed = new Uint32Array(counts.size)
    let [at, squares] = [0, 0]
    for (const [stem, { count }] of counts) {
      const { id: number, postings } = this.vocabulary.getOrAdd(stem)
      packed[at++] = pack(number, count)
      squares += (weightOfTimes[timesOf(pack(number, count))] ?? 0) ** 2
      postings.add(pack(slot, count), this.cellBySlot)
    }
    this.stems.put(slot, packed)
    this.lengthBySlot[slot] = Math.sqrt(squares)
    this.postings += packed.length
    this.cells.count(cell, 1)
    this.ids[slot] = id
    this.slots.set(id, slot)
  }

  /** @returns false when it was not there */
  remove(id: string): boolean {
    const slot = this.slots.get(id)
    if (slot === undefined) return false
    for (const packed of this.stems.stemsOf(slot)) {
      const stem = this.vocabulary.byId(numberOf(packed))
      stem.postings.remove(pack(slot, timesOf(packed)), this.cellBySlot)
      this.vocabulary.forgetIfUnused(stem)
      this.postings -= 1
    }
    this.stems.free(slot)
    this.cells.count(this.cellBySlot[slot] ?? 0, -1)
    this.lengthBySlot[slot] = 0
    this.ids[slot] = ''
    this.slots.delete(id)
    this.freeSlots.push(slot)
    return true
  }

  private growTo(slot: number): void {
    if (slot < this.cellBySlot.length) return
    const size = Math.ceil(1.5 * slot)
    const cells = new Uint16Array(size)
    cells.set(this.cellBySlot)
    const lengths = new Float32Array(size)
    lengths.set(this.lengthBySlot)
    this.cellBySlot = cells
    this.lengthBySlot = lengths
  }
}
