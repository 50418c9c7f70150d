import type { Candidate } from './candidate.js'
import { wordFlags } from './dictionary/word-flags.js'
import { firstWordBehind } from './reading/first-word-behind.js'
import type { Reading } from './reading/reading.js'
import type { Word } from './reading/word.js'
import { isOrdinaryWord } from './street-names.js'

const { common, kept, keptPhrase, knownPlace, vocabulary, relation, title, phraseStart } = wordFlags

/** Up to four words with a house number, right before a place: "De Biezen 118, ", "nieuwstad 12 rood in ". */
const streetAndNumber =
  /(?:^|[,(;:\n.>] ?|(?<!\p{L})(?:aan|op|naar|adres|woont|vanaf|achter) )((?:[\p{L}'’.-]{2,25} ){0,3}?([\p{L}'’-]{3,25}) \d{1,4}(?:[ -]?[a-z]{1,2}|[- ](?:bis|hs|rood|zwart|boven|achter|\d{1,3}))?)(?:,| \(| in| te)? {0,2}$/iu

/** Behind these a number is no house number. */
const countsOf =
  /(?:artikel|kamer|groep|bed|lijn|bus|week|fase|graad|type|profiel|blad|punt|nummer|dag|klas|afdeling|route|deel|bijlage|stuk|tabel)$|^(?:copd|gold|mmse|nr|plan|tegen|van|de|het|een|met|voor|over|jaar)$/

const passedOver = common | kept | keptPhrase | knownPlace | vocabulary | relation | title

/** Whether the last word before the number may be a street: written with a capital, in no dictionary, or set apart. */
function mayBeStreet(word: Word, isSetApart: boolean): boolean {
  if (countsOf.test(word.folded) || isOrdinaryWord(word.folded)) return false
  if (
    (word.flags & passedOver & ~phraseStart) !== 0 &&
    !(word.capital && (word.flags & kept) === 0 && isSetApart)
  )
    return false
  return word.capital || !word.spelling.isListed || isSetApart
}

/** Streets of any name, by the place that stands right behind their number. */
export function recogniseAddressBeforePlace({ text, words, places, digits }: Reading): Candidate[] {
  if (digits.length === 0) return []
  const found: Candidate[] = []
  for (const { first } of places) {
    const place = words[first]
    if (place === undefined || !/\d/.test(text.slice(Math.max(0, place.start - 16), place.start))) continue
    const from = Math.max(0, place.start - 72)
    const match = streetAndNumber.exec(text.slice(from, place.start))
    const street = match?.[1]
    if (match === null || street === undefined) continue
    const start = from + match.index + match[0].indexOf(street)
    const last = words[firstWordBehind(words, start + street.search(/ \d/)) - 1]
    const isSetApart = /^[,(;:\n]/.test(match[0]) && /[,(] {0,2}$/.test(match[0])
    if (last === undefined || !mayBeStreet(last, isSetApart)) continue
    found.push({ type: 'address', start, end: start + street.length, certainty: 'shape' })
  }
  return found
}
