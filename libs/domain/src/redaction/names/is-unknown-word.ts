import { isListedWord } from '../dictionary/is-dutch-word.js'
import type { Word } from '../reading/word.js'
import { isMistyped } from './mistyped.js'
import { namenessOf } from './nameness.js'

/** Endings of learned and medical words, and of numbers: no name ends so. */
const learned =
  /(?:ale|stoma|emie|itis|oses?|osis|pathie|pathisch|logie|logisch|logische|plastiek|centra|ering|eringen|atie|aties|teit|isch|ische|oom|iek|ieke|ief|ieve|euze?|aal|zepam|pine|mab|cilline|pril|sartan|statine|prazol|oxetine|azine|afil|parine|grafie|metrie|tomie|ectomie|scopie|therapie|genese|heid|lijk|lijke|baar|bare|loos|loze|schap|achtig|achtige|matig|matige|nr|nrs|jarig|jarige|duizend|honderd|miljoen)$/

/** How names sound that Dutch words hardly do: they end in a, i, o, u or y, or hold such letters. */
const foreign = /(?:[aiouy]|ah|eh|ey|ay|lyn|lynn|[aeiou]sh)$|[qxy]|sh|dj|kh|zh|aï|jd/

/** Whether a word sounds as names do and Dutch words hardly. @param folded small letters without diacritics */
export const soundsForeign = (folded: string): boolean => foreign.test(folded)

/**
 * Whether a word in small letters is in no list but of places, sounds unlike any Dutch word and is not one written wrong. In a letter
 * about care that is hardly anything but the name of a person, a place or an account.
 * @param anySound also words that sound like no name, as in a text without any capital
 */
export function isUnknownWord(word: Word, anySound: boolean): boolean {
  const { folded } = word
  if (folded.length < 4 || folded.includes("'") || word.spelling.isListed) return false
  const kind = namenessOf(word)
  if (kind !== 'unknown' && kind !== 'place') return false
  if (folded.includes('-') && folded.split('-').some((part) => part.length < 3 || isListedWord(part)))
    return false
  if (kind === 'unknown' && !anySound && !soundsForeign(folded)) return false
  return !(folded.length > 6 && learned.test(folded)) && !word.spelling.soundsDutch && !isMistyped(word)
}
