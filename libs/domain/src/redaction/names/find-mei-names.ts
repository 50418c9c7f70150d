import type { Word } from '../reading/word.js'
import type { NameMention } from './name-mention.js'

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
