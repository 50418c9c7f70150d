import type { Word } from '../reading/word.js'
import type { NameMention } from './name-mention.js'

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
