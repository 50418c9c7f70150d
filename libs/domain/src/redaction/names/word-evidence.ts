import { wordFlags } from '../dictionary/word-flags.js'
import { sayingVerbs } from '../name-cues.js'
import { noSymbol, symbolOf, symbolOfWord } from '../odds/symbols.js'
import type { Word } from '../reading/word.js'
import { possessive } from './cues.js'
import { everydayWords } from './everyday-words.js'
import { letterScore } from './letter-score.js'
import { soundsForeign } from './is-unknown-word.js'
import { isMistyped } from './mistyped.js'
import { articles } from './name-context.js'
import { namenessOf } from './nameness.js'
import { classOfWord } from './word-class.js'

/** What evidence takes of a word: all but where it stands. */
type WordItself = Pick<Word, 'folded' | 'flags' | 'kind' | 'spelling' | 'initials' | 'capital'>

/** What a word is by itself, in symbols: worked out once, however often it is looked at. */
export interface WordEvidence {
  /** A number of its own for a listed word that is kept for later texts, -1 for others. */
  readonly id: number
  readonly word: number
  /** Finer than namenessOf. */
  readonly kind: number
  /** No list of names has it: its spelling says more than its kind. */
  readonly isUnlisted: boolean
  /** How much it is spelled as a name, in eight steps; only of what is unlisted. */
  readonly spelling: number
  /** What it is as a neighbour, in no mention. */
  readonly beside: number
  /** Its class by the words it stands between, or `beside` for a word in none. */
  readonly group: number
  /** The same of a listed word, noSymbol for others: what a name stands between is no help to tell it. */
  readonly ownGroup: number
}

const { title, relation, pluralRelation, naming, common, kept, personVerb, clauseStarter, givenSmallWord } =
  wordFlags

const prepositions = new Set('met bij van door aan voor naar tegen over namens behalve zonder'.split(' '))
const pronouns = new Set('ik hij zij ze we wij je jij u er men hem hen jullie'.split(' '))

function kindOf(word: WordItself): string {
  const kind = namenessOf(word)
  const { folded, flags, spelling } = word
  if (kind === 'word')
    return spelling.isListed ? (everydayWords.has(folded) ? 'everyday' : 'word') : 'compound'
  if (kind === 'given' || kind === 'surname')
    return `${(flags & givenSmallWord) !== 0 ? 'small' : kind}${everydayWords.has(folded) || (flags & common) !== 0 ? 'E' : ''}`
  if (kind !== 'unknown') return kind
  if (everydayWords.has(folded)) return 'everyday'
  if (spelling.soundsDutch) return 'sounds'
  if (isMistyped(word)) return 'mistyped'
  return soundsForeign(folded) ? 'foreign' : 'unknown'
}

const unlisted = new Set(['unknown', 'mistyped', 'sounds', 'foreign', 'place', 'compound', 'word'])

const spellings = ['-3', '-2', '-1', '0', '1', '2', '3', '4']
const spellingOf = (folded: string): string =>
  spellings[3 + Math.max(-3, Math.min(4, Math.round(letterScore(folded) / 1.5)))] ?? ''

function classOf(word: WordItself): string {
  const { flags, folded } = word
  if (word.initials) return 'letters'
  if (folded === 'en' || folded === 'of') return 'and'
  if (articles.has(folded)) return 'article'
  if (possessive.test(folded)) return 'possessive'
  if (prepositions.has(folded)) return folded
  if (pronouns.has(folded)) return 'pronoun'
  if ((flags & title) !== 0) return 'title'
  if ((flags & relation) !== 0) return 'relation'
  if ((flags & pluralRelation) !== 0) return 'relations'
  if ((flags & naming) !== 0) return 'naming'
  if (sayingVerbs.has(folded)) return 'says'
  if ((flags & personVerb) !== 0) return 'acts'
  if ((flags & clauseStarter) !== 0) return 'clause'
  if ((flags & kept) !== 0) return 'kept'
  if ((flags & common) !== 0) return 'common'
  return word.capital ? 'capital' : 'other'
}

/** @param id see WordEvidence */
export function workOutEvidence(word: WordItself, id = -1): WordEvidence {
  const { folded } = word
  const kind = kindOf(word)
  const isUnlisted = unlisted.has(kind)
  const beside = symbolOf(classOf(word))
  const group = classOfWord(folded)
  return {
    id,
    word: symbolOfWord(folded),
    kind: symbolOf(kind),
    isUnlisted,
    spelling: symbolOf(isUnlisted ? spellingOf(folded) : ''),
    beside,
    group: group === noSymbol ? beside : group,
    ownGroup: word.spelling.isListed ? group : noSymbol,
  }
}

/** @returns the same for the same word of a text; of words that say something of somebody nothing outlives the text */
export const evidenceOfWord = (word: Word): WordEvidence => (word.evidence ??= workOutEvidence(word))
