import type { Candidate } from './candidate.js'
import { allMatches, matchesAtWords } from './reading/match-at.js'
import { cueTraits } from './reading/word-traits.js'
import { isListedWord } from './dictionary/is-dutch-word.js'
import { wordFlags } from './dictionary/word-flags.js'
import { endOfHouseNumber, hasPostcodeBehind, isHouseNumber } from './house-number.js'
import { isAmount } from './innocent-number.js'
import { namenessOf } from './names/nameness.js'
import type { Reading } from './reading/reading.js'
import type { Word } from './reading/word.js'
import { isOrdinaryWord, plainStreetEnding, smallStreetLead, streetEnding } from './street-names.js'

const { common, kept, title } = wordFlags

const between = /^(?: {1,2}|, ?|\. ?|,? (?:op )?(?:nr|no|nummer|huisnummer|huisnr)\.? ?)$/i
const cue =
  /(?:adres|woon\p{L}*|wonen\p{L}*|verhuis\p{L}*|gevestigd|ingeschreven|(?:op|aan|naar) (?:de|het|'t)|aan|op|thuis|gelegen|locatie|kamer|huis)[ :(]{1,4}$/iu
const strongCue =
  /(?:adres|woon\p{L}*|wonen\p{L}*|(?:woon\p{L}*|wonen\p{L}*|staat|ingeschreven|gevestigd|huis|verhuis\p{L}*) (?:op|aan|in)(?: (?:de|het|'t))?|adres op|(?:op|aan) (?:de|het|'t))[ :(]{1,4}$/iu
const particle = /^(?:van|der|de|den|het|'t|ten|ter|op|in|en)$/
const sentenceWord =
  /^(?:in|op|aan|van|bij|naar|de|het|een|wij|we|ik|mijn|onze|hij|zij|ze|en|maar|nu|adres|hier|daar|ons|haar|zijn|tot|te|woont|uit|dat|die|woonachtig|wonende|wonend|woonplaats|mevrouw|meneer|oud|oude)$/

/** The first word of a street of several words that ends at `last`: "Jan van Galenstraat", "2e Oude Dwarsstraat". */
function firstOfStreet(words: readonly Word[], last: number): number {
  let first = last
  while (first > 0 && last - first < 6) {
    const word = words[first]
    const before = words[first - 1]
    if (
      word === undefined ||
      before === undefined ||
      (word.gap !== ' ' && !/^(?:\. ?| ?\d{1,2}e )$/.test(word.gap))
    )
      break
    const isStreetWord =
      before.capital ||
      before.initials ||
      (before.allCapitals && !before.shouted) ||
      (before.flags & title) !== 0
    if (!isStreetWord && !particle.test(before.folded)) break
    first--
  }
  while (first < last && isNoStreetWord(words[first]) && !isVanOfStreet(words, first)) first++
  return words[first - 1]?.text === "'t" && words[first]?.gap === ' ' ? first - 1 : first
}

const shortLead = /^(?:pr|prins|burg|st|dr|prof|ds|mr|mgr|jhr|sav|alb|joh|gen|adm|past|min|gouv|j|p|a|w|h|c)$/

/** "jan van galenstraat", "prins hendriklaan" in small letters. */
function firstOfSmallStreet(words: readonly Word[], last: number): number {
  let first = last
  while (first > 0 && last - first < 5) {
    const word = words[first]
    const before = words[first - 1]
    // "pr. bernhardlaan"
    const isShortened = word?.gap === '. ' && shortLead.test(before?.folded ?? '')
    if (before === undefined || (word?.gap !== ' ' && !isShortened)) break
    if (isShortened) {
      first--
      continue
    }
    const isLead =
      smallStreetLead.test(before.folded) || (before.flags & (wordFlags.given | wordFlags.academic)) !== 0
    const isParticle = /^(?:van|der|den|de|ten|ter|'t)$/.test(before.folded) && isLeadAt(words, first - 2)
    // ", abel tasmanstraat 204": between a sign and the street
    const isStreet = plainStreetEnding.test(word?.folded ?? '') && (word?.folded.length ?? 0) > 6
    if (first === last && isStreet && before.gap !== ' ' && isFirstNameOfStreet(before)) return first - 1
    if (!isLead && !isParticle) break
    first--
  }
  return words[first]?.folded === 'van' && !isVanOfStreet(words, first) ? first + 1 : first
}

const isFirstNameOfStreet = ({ flags, folded }: Word): boolean =>
  (flags & (common | kept)) === 0 && folded.length > 2 && !isListedWord(folded) && !particle.test(folded)

const beforeStreet =
  /^(?:adres|woonadres|postadres|woont?|wonen|wone|wonende|naar|op|aan|is|nieuw|straat|in)$/

/** "adres van heemskerkstraat 3": behind a sign or such a word it begins the street. */
const isVanOfStreet = (words: readonly Word[], at: number): boolean =>
  words[at]?.folded === 'van' &&
  (at === 0 || words[at]?.gap !== ' ' || beforeStreet.test(words[at - 1]?.folded ?? ''))

const isLeadAt = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return (
    word !== undefined &&
    ((smallStreetLead.test(word.folded) && word.folded !== 'van') ||
      (word.flags & wordFlags.given) !== 0 ||
      (/^(?:van|der|de)$/.test(word.folded) && isLeadAt(words, at - 1)))
  )
}

/** "op de" before a street; "Van Randwijcklaan" begins with its capital. */
function isNoStreetWord(word: Word | undefined): boolean {
  if (word === undefined || particle.test(word.text)) return true
  if (word.capital && /^(?:van|den|de|het|ten|ter|oude?)$/.test(word.folded)) return false
  return sentenceWord.test(word.folded)
}

/** Whether the words up to `last` are a street, when a house number stands behind them. */
function streetBefore(text: string, words: readonly Word[], last: number): number | undefined {
  const word = words[last]
  if (word === undefined || ((word.flags & kept) !== 0 && !side.test(word.folded))) return undefined
  const isCapital = word.capital || (word.allCapitals && word.text.length > 3)
  // "kanaaldijk zuid 203", "tramwijk nz 61"
  if (side.test(word.folded) && word.gap === ' ' && last > 0) {
    const street = words[last - 1]
    if (street !== undefined && streetEnding.test(street.folded) && street.folded.length > 5)
      return streetBefore(text, words, last - 1) ?? (isOrdinaryWord(street.folded) ? undefined : last - 1)
  }
  const first = firstOfStreet(words, last)
  const ends = streetEnding.test(word.folded) && word.folded.length > 4
  if (
    ends &&
    !isCapital &&
    plainStreetEnding.test(word.folded) &&
    !(isOrdinaryWord(word.folded) && first === last)
  )
    return firstOfSmallStreet(words, first)
  // "lange haven 46"
  const small = isCapital ? last : firstOfSmallStreet(words, last)
  if (small < last && streetEnding.test(word.folded)) return small
  if (ends && !(isOrdinaryWord(word.folded) && first === last)) {
    if (isCapital)
      return word.spelling.isListed &&
        !plainStreetEnding.test(word.folded) &&
        first === last &&
        !hasCue(text, word.start)
        ? undefined
        : first
    if (plainStreetEnding.test(word.folded)) return first
  }
  // "Wilgen straat 15"
  const before = words[last - 1]
  if (
    plainStreetEnding.test(word.folded) &&
    word.gap === ' ' &&
    before?.capital === true &&
    (before.flags & common) === 0
  )
    return firstOfStreet(words, last - 1)
  // "wilgen laan 15"
  if (
    splitEnding.test(word.folded) &&
    word.gap === ' ' &&
    before !== undefined &&
    !before.capital &&
    before.folded.length > 3 &&
    (before.flags & (common | kept)) === 0
  )
    return last - 1
  if ((word.flags & common) !== 0) return undefined
  if (!isCapital) {
    const behindCue = strongCue.test(text.slice(Math.max(0, word.start - 24), word.start))
    return behindCue && /^(?:unknown|place|sure)$/.test(namenessOf(word)) ? last : undefined
  }
  const kind = namenessOf(word)
  if (kind === 'kept' || !word.capital) return undefined
  // "Mykola, 79, beroerte": an age
  const isApart = text[word.end] === ',' && !streetEnding.test(word.folded)
  if (
    isApart &&
    !strongCue.test(text.slice(Math.max(0, (words[first]?.start ?? 0) - 24), words[first]?.start))
  )
    return undefined
  const start = words[first]?.start ?? word.start
  if (hasCue(text, start) && (kind !== 'word' || strongCue.test(text.slice(Math.max(0, start - 24), start))))
    return first
  return kind === 'unknown' || kind === 'place' ? first : undefined
}

const side =
  /^(?:noord|zuid|oost|west|nz|zz|oz|wz|noordzijde|zuidzijde|oostzijde|westzijde|achter|voor|binnen|buiten)$/
const splitEnding = /^(?:laan|straat|singel|dreef|gracht|kade|plantsoen|steeg)$/

const hasCue = (text: string, start: number): boolean => cue.test(text.slice(Math.max(0, start - 24), start))

const streetOf =
  /(?<![\p{L}\d'-])(?:Laan|Weg|Plein|Hof|Dijk|Gracht|Kade|Pad|Baan|Singel)(?: (?:van|der|de|den|het|'t|naar|op|\p{Lu}[\p{L}'-]{1,30})){1,5} \d{1,5}(?:[- ]?[a-zA-Z](?![\p{L}\d]))?(?![\d])/gu
const named =
  /(?<!\p{L})(?:adres ?[:=]?|adres is|(?:straat(?:naam)?|str\.?) ?(?:\+|en|&|\/)? ?(?:huis)?(?:nr|nummer)?\.? ?[:=]|(?:woont?|wonen|wonend|wonende|woonde|gevestigd|ingeschreven)(?: \p{L}{2,12}){0,3}? (?:aan|op)(?: de| het| 't)?) {0,2}((?:[\p{L}'.-]{2,30} ){1,4}?\d{1,4}(?!\d|[.,:]\d))/iuy
const postbus = /(?<!\p{L})(?:postbus|antwoordnummer)[ :]{1,2}\d{1,6}(?: \d{2,3}(?!\d))?/giu

/** "Huize De Klinze, " before the street. */
const houseLead =
  /(?<!\p{L})(?:huize|erve|villa|flat|residentie|hofje|camping|recreatiepark|vakantiepark|woonwagencentrum|landgoed|hoeve|ligplaats|standplaats|bungalow|caravan|stacaravan|chalet)(?: (?:de|het|den|'t|\d{1,4}[a-z]?|\p{Lu}[\p{L}'-]{1,25})){1,4}(?:, | - | )$/iu
/** "1e van der" before "Helststraat 5" */
const ordinalLead = /(?<![\d\p{L}])\d{1,2}e (?:van (?:der |den |de )?)?$/iu

/** Streets with a house number in any case, streets in capitals without one, and post boxes. */
export function recogniseAddress({ text, words, digits, traits }: Reading): Candidate[] {
  const found: Candidate[] = []
  const add = (start: number, end: number, certainty: Candidate['certainty']): void => {
    const lead =
      ordinalLead.exec(text.slice(Math.max(0, start - 16), start))?.[0].length ??
      houseLead.exec(text.slice(Math.max(0, start - 60), start))?.[0].length ??
      0
    found.push({ type: 'address', start: start - lead, end, certainty })
  }
  let at = -1
  for (const group of digits) {
    while (at + 1 < words.length && (words[at + 1]?.end ?? 0) <= group.start) at++
    const word = words[at]
    if (word === undefined || group.start - word.end > 16) continue
    let last = at
    if (/^(?:nr|no|nummer|huisnummer|huisnr)$/.test(word.folded) && at > 0)
      last = words[at - 1]?.folded === 'op' && at > 1 ? at - 2 : at - 1
    const before = words[last]
    if (
      before === undefined ||
      !(
        between.test(text.slice(before.end, group.start)) ||
        (before.end === group.start && before.folded.length > 6 && plainStreetEnding.test(before.folded))
      ) ||
      !isHouseNumber(text, group)
    )
      continue
    const first =
      streetBefore(text, words, last) ??
      (hasPostcodeBehind(text, group.end) ? firstOfStreet(words, last) : undefined)
    const start = first === undefined ? undefined : words[first]?.start
    if (start !== undefined) add(start, endOfHouseNumber(text, group.end), 'shape')
  }
  if (digits.length === 0) return found
  if (/(?:Laan|Weg|Plein|Hof|Dijk|Gracht|Kade|Pad|Baan|Singel) /.test(text))
    for (const match of allMatches(text, streetOf)) add(match.index, match.index + match[0].length, 'shape')
  for (const match of matchesAtWords(text, named, words, cueTraits.living)) {
    const end = match.index + match[0].length
    if (isAmount(text, end - 2, end)) continue
    add(end - (match[1] ?? '').length, endOfHouseNumber(text, end), 'context')
  }
  if ((traits & cueTraits.postbox) !== 0)
    for (const match of allMatches(text, postbus)) add(match.index, match.index + match[0].length, 'shape')
  return found
}
