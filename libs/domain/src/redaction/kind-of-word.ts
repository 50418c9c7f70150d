import { wordFlags } from './dictionary/word-flags.js'
import { namenessOf } from './names/nameness.js'
import type { Word } from './reading/word.js'

const { kept, keptPhrase, knownPlace, common, vocabulary, title } = wordFlags

/** What a word is by itself, as evidence; 'edge' for none. */
export function kindOfWord(word: Word | undefined): string {
  if (word === undefined) return 'edge'
  if ((word.flags & kept) !== 0) return 'kept'
  if ((word.flags & keptPhrase) !== 0) return 'phrase'
  if ((word.flags & knownPlace) !== 0) return 'place'
  if ((word.flags & common) !== 0) return 'common'
  if ((word.flags & vocabulary) !== 0) return 'vocabulary'
  if ((word.flags & title) !== 0) return 'title'
  if (word.initials) return 'initials'
  if (word.spelling.isListed) return `${namenessOf(word)} listed`
  return namenessOf(word) + (word.spelling.soundsDutch ? ' Dutch' : '')
}
