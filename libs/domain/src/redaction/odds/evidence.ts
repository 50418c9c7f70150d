import { numbersAWeight, readWeights } from './read-weights.js'
import { noSymbol, textOfSymbol } from './symbols.js'

/** All evidence on one question, in order: an aspect and its value or pair of values (noSymbol for no second). */
export class EvidenceRow {
  /** Three symbols a piece: aspect, value, second. */
  symbols = new Int32Array(3 * 64)
  length = 0

  clear(): void {
    this.length = 0
  }

  add(aspect: number, value: number, second: number): void {
    const at = this.length
    if (at + 3 > this.symbols.length) {
      const longer = new Int32Array(this.symbols.length * 2)
      longer.set(this.symbols)
      this.symbols = longer
    }
    this.symbols[at] = aspect
    this.symbols[at + 1] = value
    this.symbols[at + 2] = second
    this.length = at + 3
  }

  /** The key in a table of weights of the piece whose symbols begin at `at`. */
  keyAt(at: number): string {
    const [aspect, value, second] = [...this.symbols.subarray(at, at + 3)].map(textOfSymbol)
    return second === '' ? `${aspect}|${value}` : `${aspect}|${value}|${second}`
  }
}

/** Two hashes of a piece of evidence: the first says where it is looked for, the second what stands there. */
let [first, second] = [0, 0]

function hashPiece(aspect: number, value: number, other: number): void {
  let hash = Math.imul(aspect, 0x9e3779b1) ^ Math.imul(value, 0x85ebca6b) ^ Math.imul(other, 0xc2b2ae35)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  first = hash ^ (hash >>> 13)
  let mark = Math.imul(aspect, 0x27d4eb2f) + Math.imul(value, 0x165667b1) + Math.imul(other, 0x9e3779b9)
  mark = Math.imul(mark ^ (mark >>> 16), 0x7feb352d)
  // 0 is an empty place
  second = (mark ^ (mark >>> 15)) | 1
}

/**
 * Learned weights by evidence, of one question or of several that the same evidence is weighed for. Only a hash of 31
 * bits is kept of each piece, beside its weights, so that a look is one line of the cache: another piece is taken for
 * one that was learned about once in a billion looks.
 */
export class WeightTable {
  /** For each place the second hash, 0 for none, and the weight of each question in hundredths. */
  private places = new Int32Array(0)
  private mask = 0
  private readonly stride: number

  /** @param questions texts of files of weights, see `readWeights` @throws RangeError as `readWeights` does */
  constructor(...questions: readonly string[]) {
    const all = questions.map(readWeights)
    this.stride = questions.length + 1
    const different = this.fill(
      all,
      all.reduce((sum, numbers) => sum + numbers.length / numbersAWeight, 0),
    )
    // Much evidence is weighed for all questions and has one place: half of the table may do
    this.fill(all, different)
  }

  /** @param pieces how many different ones there may be @returns how many there are */
  private fill(all: readonly Int32Array[], pieces: number): number {
    let size = 16
    while (size < pieces * 1.5) size *= 2
    if (size * this.stride === this.places.length) return pieces
    this.mask = size - 1
    this.places = new Int32Array(size * this.stride)
    let different = 0
    all.forEach((numbers, question) => {
      for (let at = 0; at < numbers.length; at += numbersAWeight) {
        const place = this.find(numbers[at] ?? 0, numbers[at + 1] ?? 0, numbers[at + 2] ?? noSymbol)
        if (this.places[place] === 0) different += 1
        this.places[place] = second
        this.places[place + 1 + question] = numbers[at + 3] ?? 0
      }
    })
    return different
  }

  /** Where a piece stands, or an empty place. */
  private find(aspect: number, value: number, other: number): number {
    const { places, mask, stride } = this
    hashPiece(aspect, value, other)
    let place = first & mask
    while (places[place * stride] !== 0 && places[place * stride] !== second) place = (place + 1) & mask
    return place * stride
  }

  /**
   * Adds what all pieces say together; what was not learned says nothing.
   * @param sums one for each question, in hundredths of log odds
   */
  addUp({ symbols, length }: EvidenceRow, sums: Int32Array): void {
    const { places, mask, stride } = this
    for (let at = 0; at < length; at += 3) {
      hashPiece(symbols[at] ?? 0, symbols[at + 1] ?? 0, symbols[at + 2] ?? noSymbol)
      let place = first & mask
      while (places[place * stride] !== 0 && places[place * stride] !== second) place = (place + 1) & mask
      if (places[place * stride] === 0) continue
      for (let question = 0; question < sums.length; question++)
        sums[question] = (sums[question] ?? 0) + (places[place * stride + 1 + question] ?? 0)
    }
  }

  /**
   * Adds what the pieces say to the first question, those of each aspect by themselves.
   * @param numbers the place in `into` of each aspect, by its symbol @param into hundredths of log odds
   * @returns how many pieces nothing was learned of
   */
  addByAspect(
    { symbols, length }: EvidenceRow,
    numbers: ReadonlyMap<number, number>,
    into: Int16Array,
  ): number {
    const { places } = this
    let unlearned = 0
    for (let at = 0; at < length; at += 3) {
      const place = this.find(symbols[at] ?? 0, symbols[at + 1] ?? 0, symbols[at + 2] ?? noSymbol)
      if (places[place] === 0) unlearned += 1
      const number = numbers.get(symbols[at] ?? 0) ?? 0
      into[number] = (into[number] ?? 0) + (places[place + 1] ?? 0)
    }
    return unlearned
  }

  /** The log odds of the first question. */
  oddsOf(row: EvidenceRow): number {
    single[0] = 0
    this.addUp(row, single)
    return (single[0] ?? 0) / 100
  }

  get questions(): number {
    return this.stride - 1
  }
}

const single = new Int32Array(1)
