import { flagsOfWord, wordFlags } from '../dictionary/word-flags.js'
import { isInstitutionWord } from '../kept-words.js'
import type { Word } from '../reading/word.js'
import type { NameMention } from './name-mention.js'

/** Things that are called after whoever thought of them. */
const things = new Set(
  'methodiek model schaal score test toets index lijst cursus training protocol therapie rug rugzak stoel kaart regeling norm formule arrest gebouw flat'.split(
    ' ',
  ),
)

const { given, givenWord, surname, surnameWord, listedName, kept } = wordFlags
const ofNames = given | givenWord | surname | surnameWord | listedName

/** "Ursula-kliniek", "Willem Drees-school", "Heijkoop-methodiek": what is called after somebody, and nobody. */
export function isNamedAfter(words: readonly Word[], { last }: NameMention): boolean {
  const next = words[last + 1]
  return isCalledAfter(words[last]) || (next?.gap === ' ' && next.capital && isCalledAfter(next))
}

/** "Drees-school": such a word by itself; "Wlz-zorg" is none. */
export function isCalledAfter(word: Word | undefined): boolean {
  if (word?.parted !== true) return false
  const { folded } = word
  const hyphen = folded.lastIndexOf('-')
  if (hyphen < 0) return false
  const head = folded.slice(0, hyphen)
  const tail = folded.slice(hyphen + 1)
  // "Wlz-zorg", "Jansen-Laan"
  if ((flagsOfWord(head) & kept) !== 0 || (flagsOfWord(tail) & ofNames) !== 0) return false
  return things.has(tail) || isInstitutionWord(tail)
}
