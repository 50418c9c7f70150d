import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'
import type { NameMention } from './name-mention.js'

/** "M. Auricularis", "A. Brachialis", "N. Suralis", "V. Cava", "E. Coli", "M. Crohn": what doctors write with one letter and a point. */
const named =
  /^(?:coli|aureus|cava|crohn|alzheimer|parkinson|bechterew|huntington|wilson|scheuermann|perthes|dupuytren)$/
const latin = /^[a-z]{2,}(?:alis|aris|oralis|uralis|ialis|icularis|inalis|osus|ideus|oideus|ibialis)$/

const { given, surname, listedName, title } = wordFlags

/** Whether a mention is a muscle, a nerve, a vessel, a bacterium or a disease: a letter with a point and what it stands before. */
export function isAnatomy(words: readonly Word[], { first, last }: NameMention): boolean {
  const at = last - 1
  const letter = words[at]
  const word = words[last]
  if (at < first || ((words[at - 1]?.flags ?? 0) & title) !== 0) return false
  if (letter === undefined || word?.gap !== ' ' || !/^[AEMNSV]\.$/i.test(letter.text)) return false
  if (named.test(word.folded)) return true
  return latin.test(word.folded) && (word.flags & (given | surname | listedName)) === 0
}
