import { foldWord, stemWord } from '../fold-word.js'
import type { Token } from '../tokenize.js'
import { HASH_BITS } from './feature-layout.js'

const HALF = 2 ** (HASH_BITS - 1)
const CACHE_LIMIT = 100_000
const GRAM = 5
/** Short words say enough by their stem; n-grams are for the parts of compounds. */
const SHORTEST_WITH_GRAMS = 9
const LONGEST_WITH_GRAMS = 40

/**
 * Reads from a text its hashed stems, [0, HALF), and character 5-grams, [HALF, 2 HALF), each with the tokens that have
 * it. Each written word is hashed once; features that `knows` does not want are left out.
 */
export function createHashedWords(
  knows: (feature: number) => boolean,
): (tokens: readonly Token[]) => ReadonlyMap<number, readonly number[]> {
  const cache = new Map<string, readonly number[]>()
  return (tokens) => {
    const places = new Map<number, number[]>()
    tokens.forEach(({ word }, at) => {
      let features = cache.get(word)
      if (features === undefined) {
        features = hashWord(word).filter(knows)
        if (cache.size >= CACHE_LIMIT) cache.clear()
        cache.set(word, features)
      }
      for (const feature of features) {
        const known = places.get(feature)
        if (known === undefined) places.set(feature, [at])
        else known.push(at)
      }
    })
    return places
  }
}

function hashWord(word: string): readonly number[] {
  const folded = foldWord(word)
  if (folded.length < 2) return []
  const found = new Set([hash(stemWord(folded)) % HALF])
  if (folded.length >= SHORTEST_WITH_GRAMS && folded.length <= LONGEST_WITH_GRAMS) {
    for (let at = 0; at + GRAM <= folded.length; at++)
      found.add(HALF + (hash(folded.slice(at, at + GRAM)) % HALF))
  }
  return [...found]
}

/** 32-bit FNV-1a over UTF-16 code units. @source draft-eastlake-fnv, FNV hash */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
