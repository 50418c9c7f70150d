import { wordTraits } from '../reading/word-traits.js'
import type { Word } from '../reading/word.js'
import type { NameMention } from './name-mention.js'

const isLetter = (word: Word | undefined): boolean => word !== undefined && /^\p{L}$/u.test(word.text)

/** Names said letter by letter: "b a l d e w s i n g h", "W, A, R, S, A, M, E", "P-R-A-N-G-E-R". Four letters or more. */
export function findSpelledNames(words: readonly Word[]): NameMention[] {
  const found: NameMention[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || (word.traits & wordTraits.spelled) === 0) continue
    if (/^\p{L}(?:-\p{L}){3,}$/u.test(word.text)) found.push({ first: at, last: at })
    if (!isLetter(word)) continue
    let last = at
    const gap = words[at + 1]?.gap
    while (isLetter(words[last + 1]) && words[last + 1]?.gap === gap) last++
    if (last - at > 2 && (gap === ' ' || gap === ', ')) found.push({ first: at, last })
    at = last
  }
  return found
}
