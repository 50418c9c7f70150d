import type { Word } from '../reading/word.js'
import type { NameMention } from './name-mention.js'

const isLetter = (word: Word | undefined): boolean => word !== undefined && /^\p{L}$/u.test(word.text)

/** What follows "mei" in names of women; "mei" by itself is the month. */
const behindMei = /^(?:ling|lin|hua|lan|xia|yin|fang|hong|ying|yee|ping|fong|lien|li|juan|zhen|yan)$/

/** "Mei Ling", "mei fang" */
export function findMeiNames(words: readonly Word[]): NameMention[] {
  return words.flatMap((word, at) =>
    word.folded === 'mei' && words[at + 1]?.gap === ' ' && behindMei.test(words[at + 1]?.folded ?? '')
      ? [{ first: at, last: at + 1 }]
      : [],
  )
}

/** The letters that a text or a letter within it ends with: "Wij zitten op slot. L." */
export function findClosingInitials(words: readonly Word[]): NameMention[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1]
    const isEnd = next === undefined ? at > 8 : /\n\s*(?:\n|>)/.test(next.gap)
    return word.initials && word.startsSentence && isEnd && /[.!?)\n]\s*$/.test(word.gap)
      ? [{ first: at, last: at }]
      : []
  })
}

/** Names said letter by letter: "b a l d e w s i n g h", "P-R-A-N-G-E-R". Four letters or more. */
export function findSpelledNames(words: readonly Word[]): NameMention[] {
  const found: NameMention[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word !== undefined && /^\p{L}(?:-\p{L}){3,}$/u.test(word.text)) found.push({ first: at, last: at })
    if (!isLetter(word)) continue
    let last = at
    while (isLetter(words[last + 1]) && words[last + 1]?.gap === ' ') last++
    if (last - at > 2) found.push({ first: at, last })
    at = last
  }
  return found
}
