import { wordFlags } from '../dictionary/word-flags.js'
import { sayingVerbs } from '../name-cues.js'
import type { Word } from '../reading/word.js'
import { isInstitution } from './is-believed.js'
import { articles, type NameContext } from './name-context.js'
import { namenessOf } from './nameness.js'

const { common, kept, pluralRelation, givenSmallWord } = wordFlags

/** A text of so many words or fewer is a field of a form: what stands in it has little around it. */
const few = 6

/** Whether the word before or behind, with a space between, is in a mention. */
function isBesideName(words: readonly Word[], at: number, mentionOf: ArrayLike<number>): boolean {
  return (
    ((mentionOf[at - 1] ?? 0) !== 0 && words[at]?.gap === ' ') ||
    ((mentionOf[at + 1] ?? 0) !== 0 && words[at + 1]?.gap === ' ')
  )
}

/** "9 jan": a month behind a day. */
const isMonth = (word: Word): boolean =>
  /^(?:jan|mei|april|juni|augustus)$/.test(word.folded) && /\d $/.test(word.gap)

/** "Veld 4 (adres): …", "Etappe 2: …": the head of a numbered line. */
function isNumberedHead(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.capital !== true || !(word.gap === '' || word.gap.includes('\n'))) return false
  return /^ \d{1,2} ?[:(]/.test(words[at + 1]?.gap ?? '')
}

/**
 * Words of this text that are never looked at: names of institutions and places, and those that are in no text.
 * @param mentionOf see NameContext
 */
export function isPassedOver(words: readonly Word[], at: number, mentionOf: ArrayLike<number>): boolean {
  const word = words[at]
  return (
    word === undefined ||
    (word.flags & wordFlags.knownPlace) !== 0 ||
    isMonth(word) ||
    isNumberedHead(words, at) ||
    isOutOfQuestion(words, at, isBesideName(words, at, mentionOf)) ||
    // "verpleeghuis mohamed oucherif en": what is a name and nothing else may be one there as well
    (namenessOf(word) !== 'sure' && isInstitution(words, { first: at, last: at }))
  )
}

/**
 * "Ik heb Stil gevraagd", "Stil belt terug", "kort zei", "mevrouw goud": everyday words that may be a name here, by a
 * capital where none belongs, by what is said of them or by a title.
 */
function standsOut(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  const next = words[at + 1]
  if (word === undefined) return false
  const isPlain = (word.flags & (common | wordFlags.particle)) === 0
  if (isPlain && word.gap === ' ' && before !== undefined && (before.flags & wordFlags.title) !== 0)
    return true
  if (word.shouted) return false
  if (word.capital && !word.startsSentence) return word.gap === ' '
  if (next?.gap !== ' ') return false
  if (word.capital) return (next.flags & wordFlags.personVerb) !== 0
  return sayingVerbs.has(next.folded) && !(word.gap === ' ' && articles.has(before?.folded ?? ''))
}

/** Words that are never looked at: everyday words of no name, what is kept, letters by themselves. */
function isOutOfQuestion(words: readonly Word[], at: number, besideName: boolean): boolean {
  const word = words[at]
  if (word === undefined) return true
  const { flags, folded } = word
  if (
    word.initials ||
    folded.length < 2 ||
    (folded.length < 4 && folded.length > 1 && folded.endsWith('.')) ||
    (flags & (kept | wordFlags.title | wordFlags.relation)) !== 0
  )
    return true
  if ((flags & pluralRelation) !== 0) return true
  // "huisgenoot Ko"
  if ((flags & wordFlags.vocabulary) !== 0 && !(words.length > few && word.capital && !word.startsSentence))
    return true
  const names =
    wordFlags.given | wordFlags.givenWord | givenSmallWord | wordFlags.surname | wordFlags.surnameWord
  if ((flags & (common | wordFlags.particle)) !== 0) return (flags & names) === 0 && !standsOut(words, at)
  if ((flags & names) !== 0) return false
  // "m&o-bekostiging"
  if (folded.includes('-') && namenessOf(word) === 'word' && !word.capital) return true
  // "truus hagendoorn", "ankie dollekamp": a long word behind a given name may be the surname
  if (besideName) return false
  if ((flags & wordFlags.listedOther) !== 0) return true
  // "Kamerbrief": alone in a field it has nothing around it that tells, in a text "collega Verstappen" has
  if (words.length > few) return false
  return folded.length > 9 && !folded.includes('-') && word.spelling.isDutch
}

const cued =
  wordFlags.relation |
  wordFlags.title |
  wordFlags.pluralRelation |
  wordFlags.naming |
  wordFlags.cue |
  wordFlags.personVerb

/** A listed word that is no name, in small letters, with nothing before or behind it that stands with names: cheap to tell. */
export function isPlainWord(words: readonly Word[], at: number, mentionOf: ArrayLike<number>): boolean {
  const word = words[at]
  const before = words[at - 1]
  const after = words[at + 1]
  if (word === undefined || before === undefined || after === undefined) return false
  if (
    word.capital ||
    word.allCapitals ||
    word.gap !== ' ' ||
    after.gap !== ' ' ||
    namenessOf(word) !== 'word'
  )
    return false
  if ((mentionOf[at - 1] ?? 0) !== 0 || (mentionOf[at + 1] ?? 0) !== 0) return false
  return ((before.flags | after.flags) & cued) === 0
}

/** Whether the odds of a word are worked out: of what a rule takes always, of other words when they may be a name. */
export function isAsked({ words, mentionOf }: NameContext, at: number): boolean {
  if ((mentionOf[at] ?? 0) !== 0) return true
  // The cheaper question first
  return !isPlainWord(words, at, mentionOf) && !isPassedOver(words, at, mentionOf)
}
