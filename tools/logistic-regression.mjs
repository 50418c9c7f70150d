/**
 * Numbers for pieces of evidence, the same for the same piece, in the order in which they come in: millions of them are
 * looked up, and as strings that takes longer than learning does.
 */
export class EvidenceNumbers {
  #places = new Int32Array(1 << 20)
  #pieces = new Int32Array(1 << 20)
  /** The key of each number, as in a file of weights. */
  keys = []

  /** @param {import('../libs/domain/src/redaction/odds/evidence.js').EvidenceRow} row @returns {Int32Array} one for each piece */
  of(row) {
    const numbers = new Int32Array(row.length / 3)
    for (let at = 0; at < row.length; at += 3) {
      const [aspect, value, other] = [row.symbols[at], row.symbols[at + 1], row.symbols[at + 2]]
      const place = this.#placeOf(aspect, value, other)
      const known = this.#places[place] - 1
      numbers[at / 3] = known >= 0 ? known : this.#add(place, row, at)
    }
    return numbers
  }

  /** Where the number of a piece stands, or is to be put. */
  #placeOf(aspect, value, other) {
    let hash = Math.imul(aspect, 0x9e3779b1) ^ Math.imul(value, 0x85ebca6b) ^ Math.imul(other, 0xc2b2ae35)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    const mask = this.#places.length - 1
    for (let place = (hash ^ (hash >>> 13)) & mask; ; place = (place + 1) & mask) {
      const at = (this.#places[place] - 1) * 3
      const pieces = this.#pieces
      if (at < 0 || (pieces[at] === aspect && pieces[at + 1] === value && pieces[at + 2] === other))
        return place
    }
  }

  /** @returns its number */
  #add(place, row, at) {
    const number = this.keys.length
    if ((number + 1) * 3 > this.#pieces.length) this.#pieces = longer(this.#pieces, this.#pieces.length * 2)
    this.#pieces.set(row.symbols.subarray(at, at + 3), number * 3)
    this.keys.push(row.keyAt(at))
    this.#places[place] = number + 1
    if (this.keys.length * 2 > this.#places.length) this.#spread()
    return number
  }

  /** Twice as many places for the same numbers. */
  #spread() {
    this.#places = new Int32Array(this.#places.length * 2)
    for (let number = 0; number < this.keys.length; number++) {
      const [aspect, value, other] = this.#pieces.subarray(number * 3, number * 3 + 3)
      this.#places[this.#placeOf(aspect, value, other)] = number + 1
    }
  }
}

function longer(numbers, length) {
  const copy = new Int32Array(length)
  copy.set(numbers)
  return copy
}

/**
 * Logistic regression with a penalty on large weights, by AdaGrad with a rate that goes down to nothing; the same rows give the same weights.
 * @param {{ evidence: Int32Array, y: 0 | 1, weight: number }[]} examples numbers of evidence, answer, how much it counts
 * @param {string[]} keys of the evidence by its number
 * @param {number} least evidence seen in fewer examples is passed over
 * @returns {Float64Array} weights by number, to two decimals; 0 for small ones
 */
export function learnWeights(examples, keys, least) {
  const seen = new Int32Array(keys.length)
  for (const { evidence } of examples) for (const number of evidence) seen[number] += 1
  const counts = Uint8Array.from(seen, (count) => (count >= least ? 1 : 0))
  const rows = examples.map(({ evidence, y, weight }) => ({
    y,
    weight,
    evidence: evidence.filter((number) => counts[number] === 1),
  }))
  const weights = new Float64Array(keys.length)
  const squares = new Float64Array(keys.length).fill(1e-3)
  const [penalty, rounds] = [0.004, 15]
  let state = 12345
  const random = () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32
  for (let round = 0; round < rounds; round++) {
    const rate = 0.15 * (1 - round / rounds)
    for (let at = rows.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[rows[at], rows[other]] = [rows[other], rows[at]]
    }
    for (const { evidence, y, weight } of rows) {
      const error = (1 / (1 + Math.exp(-scoreOf(weights, evidence))) - y) * weight
      for (let at = 0; at < evidence.length; at++) {
        const number = evidence[at]
        const slope = error + penalty * weights[number]
        squares[number] += slope * slope
        weights[number] -= (rate * slope) / Math.sqrt(squares[number])
      }
    }
  }
  return weights.map((weight) => (Math.abs(weight) >= 0.1 ? Math.round(weight * 100) / 100 : 0))
}

/** Log odds: what all evidence says together; what came later than the weights says nothing. */
export function scoreOf(weights, evidence) {
  let sum = 0
  for (let at = 0; at < evidence.length; at++)
    sum += evidence[at] < weights.length ? weights[evidence[at]] : 0
  return sum
}

/**
 * A file with the weights as one text, in their order: as WeightTable reads them. JSON, for of TypeScript V8 keeps the
 * source beside the text, in every thread. Evidence with signs beyond Latin-1 is left out: a single one makes the whole
 * text take two bytes a sign.
 * @returns {string} JSON
 */
export function weightsFile(about, keys, weights) {
  const pairs = keys
    .map((key, number) => [key, weights[number]])
    .filter(([key, weight]) => weight !== 0 && /^[\0-\xff]*$/.test(key))
    .map(([key, weight]) => `${key}=${weight}`)
    .sort()
  return `${JSON.stringify({ about, weights: pairs.join(';') }, null, 2)}\n`
}
