import { noSymbol, symbolOf, textOfSymbol } from './symbols.js'

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

  /** The keys of the pieces in a table of weights. */
  keys(): string[] {
    const keys: string[] = []
    for (let at = 0; at < this.length; at += 3) {
      const [aspect, value, second] = [...this.symbols.subarray(at, at + 3)].map(textOfSymbol)
      keys.push(second === '' ? `${aspect}|${value}` : `${aspect}|${value}|${second}`)
    }
    return keys
  }
}

/** Where a piece of evidence is looked for first in a table whose size is a power of two. */
function placeOf(aspect: number, value: number, second: number): number {
  let hash = Math.imul(aspect, 0x9e3779b1) ^ Math.imul(value, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

/** Learned weights by evidence. */
export class WeightTable {
  /** Three symbols a place, as in EvidenceRow; aspect 0 for an empty place. */
  private readonly symbols: Int32Array
  private readonly weights: Float64Array
  private readonly mask: number

  /** @param pairs "KF|sure|C=1.2;L|edge =-0.3": aspect, value, second, log odds; see tools/logistic-regression.mjs */
  constructor(pairs: string) {
    const all = pairs.split(';')
    let size = 16
    while (size < all.length * 2) size *= 2
    this.mask = size - 1
    this.symbols = new Int32Array(size * 3)
    this.weights = new Float64Array(size)
    for (const pair of all) {
      const middle = pair.lastIndexOf('=')
      const [aspect = '', value = '', second = ''] = pair.slice(0, middle).split('|')
      this.put(symbolOf(aspect), symbolOf(value), symbolOf(second), Number(pair.slice(middle + 1)))
    }
  }

  private put(aspect: number, value: number, second: number, weight: number): void {
    let place = placeOf(aspect, value, second) & this.mask
    while (this.symbols[place * 3] !== 0) place = (place + 1) & this.mask
    this.symbols.set([aspect, value, second], place * 3)
    this.weights[place] = weight
  }

  private weightOf(aspect: number, value: number, second: number): number {
    const { symbols, mask } = this
    let place = placeOf(aspect, value, second) & mask
    for (;;) {
      const at = place * 3
      const found = symbols[at]
      if (found === 0) return 0
      if (found === aspect && symbols[at + 1] === value && symbols[at + 2] === second)
        return this.weights[place] ?? 0
      place = (place + 1) & mask
    }
  }

  /** Log odds: what all pieces say together; what was not learned says nothing. */
  oddsOf(row: EvidenceRow): number {
    const { symbols, length } = row
    let odds = 0
    for (let at = 0; at < length; at += 3)
      odds += this.weightOf(symbols[at] ?? 0, symbols[at + 1] ?? 0, symbols[at + 2] ?? noSymbol)
    return odds
  }
}
