import type { Word } from '../reading/word.js'

/** In small letters, or in a passage in capitals. */
export const isSmall = (word: Word): boolean => !word.capital && (!word.allCapitals || word.shouted)

/** Behind the word before it with nothing but spaces between. */
export function isJoined(word: Word): boolean {
  return word.gap === ' ' || word.gap === '' || /^ {1,3}$/.test(word.gap)
}

export const isLastOfLine = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  return next === undefined || !isJoined(next)
}
