import { wordFlags } from '../dictionary/word-flags.js'
import { wordTraits } from '../reading/word-traits.js'
import type { Word } from '../reading/word.js'
import type { NameMention } from './name-mention.js'

const { common, personVerb, kept } = wordFlags

/** Whether a verb, a small word, a sign or nothing follows: a participle or a noun would take "wit" along. */
const isFollowedByNoNoun = (word: Word, next: Word | undefined): boolean =>
  next === undefined ||
  next.gap !== ' ' ||
  ((next.flags & (common | personVerb)) !== 0 && !(word.folded === 'jong' ? ofBoy : either).test(next.folded))

const either = /^of$/
/** "de jong van hiernaast", "de jong gehandicapte" */
const ofBoy = /^(?:of|van|uit|gehandicapt)/
const shop = /^(?:bakkerij|slagerij|garage|kapper|taxi|winkel|firma|cafe)$/

/** "dat de wit het druk heeft", "dokter de jong, ": an adjective without ending behind "de" is a surname. */
export function findAdjectiveNames(words: readonly Word[]): NameMention[] {
  const found: NameMention[] = []
  for (let at = 1; at < words.length; at++) {
    const word = words[at]
    if (
      word !== undefined &&
      (word.traits & wordTraits.uninflected) !== 0 &&
      words[at - 1]?.folded === 'de' &&
      word.gap === ' ' &&
      (word.flags & kept) === 0 &&
      isFollowedByNoNoun(word, words[at + 1]) &&
      !shop.test(words[at - 2]?.folded ?? '')
    )
      found.push({ first: at - 1, last: at })
  }
  return found
}
