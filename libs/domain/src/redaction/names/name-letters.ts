import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'
import type { Cue } from './cues.js'
import { namenessOf } from './nameness.js'

const { title, relation, particle, common, kept } = wordFlags

/** Two capitals in a row without points, as in "dhr JP de Vries", or one letter alone. */
export function isBareInitials(word: Word, next: Word | undefined, cue: Cue): boolean {
  if ((word.flags & kept) !== 0 || !/^\p{Lu}{1,3}$/u.test(word.text)) return false
  if (cue === 'title' || cue === 'declared') return true
  if (cue === 'role') return word.text.length === 1
  // "A van der Zwetsloot", "A Visser"
  return (
    word.text.length === 1 &&
    next !== undefined &&
    next.gap === ' ' &&
    ((next.capital && namenessOf(next) === 'sure') || (next.flags & particle) !== 0)
  )
}

/** "C. Jongen van 12" in a list of cases: a letter that counts, not an initial. */
export function isEnumerated(words: readonly Word[], first: number, word: Word): boolean {
  return (word.flags & (common | relation | title)) !== 0 && /^$|\n/.test(words[first]?.gap ?? '')
}

/** "wesley k", "schaap s c h a a p": a letter behind a name that is no short word. */
export function isLoneLetter(words: readonly Word[], at: number): boolean {
  const letter = words[at]?.text ?? ''
  if (
    /^[utnmzk]$/.test(letter) &&
    words[at + 1]?.gap === ' ' &&
    words[at + 1]?.text.length !== 1 &&
    letter !== 'k'
  )
    return false
  return letter !== 'u' || words[at + 1]?.text.length === 1
}
