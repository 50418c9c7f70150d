import { hashPair, hashWord } from '../model/hashed-words.js'
import { lengthShare, repeated } from '../model/word-scorer.js'
import type { Token } from '../tokenize.js'

/** Hashed stems, 5-grams and pairs of stems of a text, with the value that each has in it. */
export interface WordCounts {
  readonly hashes: readonly number[]
  readonly values: readonly number[]
}

/** Reads a text as the word scorer does. */
export function countWords(tokens: readonly Token[]): WordCounts {
  const stems = new Map<number, number>()
  const grams = new Set<number>()
  const pairs = new Set<number>()
  let sentence = -1
  let previous = 0
  for (const token of tokens) {
    const { stem, grams: ofWord } = hashWord(token.word)
    if (stem !== 0) stems.set(stem, (stems.get(stem) ?? 0) + 1)
    for (const gram of ofWord) grams.add(gram)
    if (token.sentence === sentence && previous !== 0 && stem !== 0) pairs.add(hashPair(previous, stem))
    sentence = token.sentence
    previous = stem
  }
  const share = lengthShare(tokens.length)
  return {
    hashes: [...stems.keys(), ...grams, ...pairs],
    values: [...[...stems.values()].map(repeated), ...[...grams, ...pairs].map(() => 1)].map(
      (value) => value * share,
    ),
  }
}
