import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'
import type { NameMention } from './name-mention.js'

/** "de witte jas" has an ending that the surname has not: "de wit zegt". */
const uninflected =
  /^(?:wit|groot|jong|bruin|zwart|rijk|kort|lang|klein|kleijn|wijs|vroom|zoet|wild|groen|blauw|oud|nieuw|hoog|laag|goed)$/

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
  return words.flatMap((word, at) => {
    const before = words[at - 1]
    return before?.folded === 'de' &&
      word.gap === ' ' &&
      uninflected.test(word.folded) &&
      (word.flags & kept) === 0 &&
      isFollowedByNoNoun(word, words[at + 1]) &&
      !shop.test(words[at - 2]?.folded ?? '')
      ? [{ first: at - 1, last: at }]
      : []
  })
}
