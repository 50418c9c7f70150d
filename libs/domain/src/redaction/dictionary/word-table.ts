/** Words with a number each, in four arrays: a Map of so many takes five times the memory. */
export class WordTable {
  /** All words one behind the other, each between two line ends. */
  private readonly letters: Uint8Array | Uint16Array
  private readonly starts: Int32Array
  private readonly values: Int32Array
  /** Which word stands at a place, counted from 1; 0 for none. */
  private readonly places: Int32Array
  private readonly mask: number

  /** @param numbers whole numbers below 2^31 by word; no word has a line end */
  constructor(numbers: ReadonlyMap<string, number>) {
    const words = [...numbers.keys()]
    this.letters = codesOf(`\n${words.join('\n')}\n`)
    this.starts = new Int32Array(words.length)
    this.values = Int32Array.from(numbers.values())
    let size = 16
    while (size < words.length * 1.5) size *= 2
    this.mask = size - 1
    this.places = new Int32Array(size)
    let start = 1
    words.forEach((word, index) => {
      this.starts[index] = start
      start += word.length + 1
      let place = this.placeOf(word)
      while (this.places[place] !== 0) place = (place + 1) & this.mask
      this.places[place] = index + 1
    })
  }

  get(word: string): number | undefined {
    for (let place = this.placeOf(word); ; place = (place + 1) & this.mask) {
      const index = (this.places[place] ?? 0) - 1
      if (index < 0) return undefined
      if (this.standsAt(word, this.starts[index] ?? 0)) return this.values[index]
    }
  }

  private standsAt(word: string, start: number): boolean {
    for (let at = 0; at < word.length; at++)
      if (this.letters[start + at] !== word.charCodeAt(at)) return false
    return this.letters[start + word.length] === lineEnd
  }

  private placeOf(word: string): number {
    let hash = 0x811c9dc5 | 0
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
    return (hash ^ (hash >>> 15)) & this.mask
  }
}

const lineEnd = 10

/** The codes of a text, in bytes when all fit. */
function codesOf(text: string): Uint8Array | Uint16Array {
  const codes = new Uint16Array(text.length)
  let all = 0
  for (let at = 0; at < text.length; at++) all |= codes[at] = text.charCodeAt(at)
  return all < 256 ? Uint8Array.from(codes) : codes
}
