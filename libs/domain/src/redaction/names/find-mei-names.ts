import { wordTraits } from '../reading/word-traits.js'
import type { Word } from '../reading/word.js'
import type { NameMention } from './name-mention.js'

/** What follows "mei" in names of women; "mei" by itself is the month. */
const behindMei = /^(?:ling|lin|hua|lan|xia|yin|fang|hong|ying|yee|ping|fong|lien|li|juan|zhen|yan)$/

/** "Mei Ling", "mei fang" */
export function findMeiNames(words: readonly Word[]): NameMention[] {
  const found: NameMention[] = []
  for (let at = 0; at + 1 < words.length; at++) {
    if (((words[at]?.traits ?? 0) & wordTraits.mei) === 0) continue
    const next = words[at + 1]
    if (next?.gap === ' ' && behindMei.test(next.folded)) found.push({ first: at, last: at + 1 })
  }
  return found
}
