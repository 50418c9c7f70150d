/**
 * A set of words as bits (a Bloom filter): a word that was put in is always found, another one by accident in
 * about 1 of 2,000 cases at 16 bits a word. The words themselves cannot be read back.
 */
export interface WordFilter {
  has(word: string): boolean
  /** Whether it has the word of the first `length` UTF-16 codes. */
  hasCodes(codes: Uint16Array, length: number): boolean
}

const hashes = 8

const shared = new Uint16Array(64)
/** The codes of a word, valid until the next word is asked for. */
function codesOf(word: string): Uint16Array {
  const codes = word.length > shared.length ? new Uint16Array(word.length) : shared
  for (let at = 0; at < word.length; at++) codes[at] = word.charCodeAt(at)
  return codes
}

/** Calls back with the bits of a word, in a field of `size` bits. */
function everyBit(
  codes: Uint16Array,
  length: number,
  size: number,
  visit: (bit: number) => boolean,
): boolean {
  let one = 0x811c9dc5
  let two = 0x9e3779b9
  for (let at = 0; at < length; at++) {
    const code = codes[at] ?? 0
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ code, 0x85ebca6b) ^ (two >>> 13)
  }
  one ^= one >>> 15
  two |= 1
  const scale = size / 0x100000000
  for (let round = 0; round < hashes; round++) {
    if (!visit(Math.floor((one >>> 0) * scale))) return false
    one = (one + two) | 0
  }
  return true
}

/** @param bits bytes of the field; the length says how many @returns a filter that reads them */
export function readWordFilter(bits: Uint8Array): WordFilter {
  const size = bits.length * 8
  const isSet = (bit: number): boolean => ((bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0
  const hasCodes = (codes: Uint16Array, length: number): boolean =>
    size > 0 && everyBit(codes, length, size, isSet)
  return { has: (word) => hasCodes(codesOf(word), word.length), hasCodes }
}

/** @param bitsPerWord more bits, fewer accidents @returns the bytes that `readWordFilter` reads */
export function makeWordFilter(words: readonly string[], bitsPerWord = 16): Uint8Array {
  const bits = new Uint8Array(Math.ceil((words.length * bitsPerWord) / 8))
  for (const word of words) {
    everyBit(codesOf(word), word.length, bits.length * 8, (bit) => {
      bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7))
      return true
    })
  }
  return bits
}

/** Bytes out of base64 text, in browsers and Node alike. */
export function bytesOfBase64(text: string): Uint8Array {
  const signs = atob(text)
  const bytes = new Uint8Array(signs.length)
  for (let at = 0; at < signs.length; at++) bytes[at] = signs.charCodeAt(at)
  return bytes
}
