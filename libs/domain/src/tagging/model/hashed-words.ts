import { foldWord, stemWord } from '../fold-word.js'

/** What is hashed of one written word; 32-bit, unsigned. */
export interface HashedWord {
  /** Of its stem; 0 for a word of one letter. */
  readonly stem: number
  /** Of its character 5-grams, without doubles; [] for a short word. */
  readonly grams: readonly number[]
}

const GRAM = 5
/** Short words say enough by their stem; n-grams are for the parts of compounds. */
const SHORTEST_WITH_GRAMS = 9
const LONGEST_WITH_GRAMS = 40

export function hashWord(word: string): HashedWord {
  const folded = foldWord(word)
  if (folded.length < 2) return { stem: 0, grams: [] }
  const grams = new Set<number>()
  if (folded.length >= SHORTEST_WITH_GRAMS && folded.length <= LONGEST_WITH_GRAMS)
    for (let at = 0; at + GRAM <= folded.length; at++)
      grams.add((hash(folded.slice(at, at + GRAM)) | 1) >>> 0)
  return { stem: even(hash(stemWord(folded))), grams: [...grams] }
}

/** Of two stems that stand next to each other, in this order. */
export function hashPair(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x2c1b3c6d) ^ second, 0x297a2d39)
  return even(mixed ^ (mixed >>> 15))
}

/** Hashes of n-grams are odd, those of stems and pairs are even. */
export function isGram(hashed: number): boolean {
  return (hashed & 1) === 1
}

function even(hashed: number): number {
  return (hashed & ~1) >>> 0
}

/** 32-bit FNV-1a over UTF-16 code units. @source draft-eastlake-fnv, FNV hash */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
