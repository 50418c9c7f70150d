import { isDutchWord, isListedWord } from './dictionary/is-dutch-word.js'
import { flagsOfWord, wordFlags } from './dictionary/word-flags.js'
import { isNearPlace } from './find-listed-places.js'
import { isInstitutionWord } from './kept-words.js'
import { isMistyped } from './names/mistyped.js'
import { namenessOf } from './names/nameness.js'
import type { Word } from './reading/word.js'

const { common, kept, given, listedOther, listedPlace, relation, title } = wordFlags

const placeEnding =
  /(?:dam|dorp|veen|burg|berg|stad|dijk|horst|hoek|wijk|woude?|zijl|sluis|brug|kerke?|recht|voorte?|meer|loo?|schot|hout|heide|haven|huizen|hoven|oord|rade|um|ingen|wolde?|terp|buren|hem|beek|dal|broek|bosch|zand|monde?|waard|kapelle|vliet|donk|laar|sum|stein|gouw)$/
const villageEnding =
  /(?:kerk|veen|dam|hoven|ingen|um|drecht|loo|rade|beek|broek|woude?|wolde|horst|haven|sluis|dijk)$/
const prepositions = new Set(
  'in te uit vanuit naar van bij richting vlakbij tussen rond tot via nabij omgeving gemeente gem dorp dorpje stad stadje woonplaats buurtschap wijk buurt buurthuis politie wijkteam regio op en of'.split(
    ' ',
  ),
)

/** @returns the last word of a place that no list knows and that begins at this word; undefined for none */
export function endOfUnlistedPlace(words: readonly Word[], at: number): number | undefined {
  const word = words[at]
  const before = words[at - 1]
  const next = words[at + 1]
  if (
    word === undefined ||
    before === undefined ||
    (word.gap !== ' ' && word.gap !== ': ' && word.gap !== ', ')
  )
    return undefined
  // "…, Sint Philipsland"
  if (
    word.gap === ' ' &&
    before.gap === ', ' &&
    /^(?:sint|st)$/.test(before.folded) &&
    before.capital &&
    word.capital &&
    namenessOf(word) === 'unknown'
  )
    return at
  if (isListedByItself(word, before)) return at
  if (word.gap === ', ' || !prepositions.has(before.folded)) return undefined
  // "in De Meern", "uit Sint Philipsland"
  const isTwo =
    word.capital &&
    next?.capital === true &&
    /^[ -]$/.test(next.gap) &&
    /^(?:in|te|uit|vanuit)$/.test(before.folded)
  if (
    isTwo &&
    /^(?:de|den|het|ter|ten|oude?|nieuwe?|sint|st|noord|zuid|oost|west|groot|klein|lage|hoge)$/.test(
      word.folded,
    )
  ) {
    const kind = namenessOf(next)
    return kind === 'kept' || (kind === 'word' && next.spelling.isListed) ? undefined : at + 1
  }
  if ((word.flags & (kept | common | wordFlags.knownPlace)) !== 0) return undefined
  return isUnlistedPlace(words, at) ? at : undefined
}

/** "…, Boijl", "Verblijfplaats: Moerstraten": the dictionary has it as a place, and no form of its adjective. */
const isListedByItself = (word: Word, before: Word): boolean =>
  word.capital &&
  (!word.startsSentence || /^(?:\p{L}*plaats|adres)$/u.test(before.folded)) &&
  word.folded.length > 3 &&
  (word.flags & (listedPlace | given | kept)) === listedPlace &&
  (before.flags & (title | relation)) === 0 &&
  !/(?:er|s|se|sche|en)$/.test(word.folded) &&
  namenessOf(word) === 'place'

const living =
  /^(?:woon|woont|wonen|wone|woond|woonde|woonden|woonachtig|wonend|wonende|verhuis|verhuisd|verhuizen|verhuist|geboren|opgegroeid|ingeschreven|woonplaats|geb|gevestigd)$/

/** "woont in" and the like before a word. */
export const isAboutLiving = (words: readonly Word[], at: number): boolean =>
  /^(?:in|te|uit|op|naar|bij)$/.test(words[at - 1]?.folded ?? '') &&
  [2, 3, 4].some((back) => living.test(words[at - back]?.folded ?? ''))

const partOfTown =
  /^(?:regio|team|wijk|afdeling|locatie|kantoor|gebied|district|stad|vleugel|buurt|zorgkantoor|gang)$/

/** "kiel-windeweer", "bijlmer-oost", "lunetten-noord". */
function isPlaceWithParts({ folded }: Word): boolean {
  if (!folded.includes('-')) return false
  const quarter = /^([a-z]{4,})-(?:noord|zuid|oost|west)$/.exec(folded)?.[1]
  if (quarter !== undefined && (flagsOfWord(quarter) & (common | kept)) === 0 && !partOfTown.test(quarter))
    return true
  return folded
    .split('-')
    .some(
      (part) =>
        part.length > 3 &&
        !isListedWord(part) &&
        ((flagsOfWord(part) & listedPlace) !== 0 || !isDutchWord(part)),
    )
}

/** With a capital behind a preposition, or in small letters behind "woont in". */
function isUnlistedPlace(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]?.folded ?? ''
  if (word === undefined) return false
  const kind = isPlaceWithParts(word) ? 'place' : namenessOf(word)
  if (kind === 'kept') return false
  const isIn =
    /^(?:in|te|uit|vanuit|nabij|omgeving|gemeente|gem|stad|dorp|woonplaats|dorpje|stadje|buurtschap)$/.test(
      before,
    )
  if (word.capital || (word.allCapitals && !word.shouted && word.text.length > 4)) {
    if (kind === 'word') {
      // "in Leliestad": taken apart it is two words, but with a capital it is a place
      const isOne =
        (word.flags & listedOther) === 0 && !word.spelling.isListed && !isInstitutionWord(word.folded)
      return isOne && (isIn || placeEnding.test(word.folded)) && !/^(?:van|en|of|op)$/.test(before)
    }
    if (!isIn) return kind === 'place' && !/^(?:van|en|of|bij)$/.test(before)
    if (kind === 'place' || kind === 'unknown') return true
    return (
      kind === 'sure' &&
      (/^(?:te|gemeente|gem|woonplaats|dorp)$/.test(before) ||
        (before === 'in' && (word.flags & given) === 0))
    )
  }
  const isStrong =
    /^(?:gemeente|woonplaats|dorp|dorpje|te)$/.test(before) ||
    isAboutLiving(words, at) ||
    (isIn && word.shouted)
  // "woon in ouwekerk"
  if (kind === 'word' && isAboutLiving(words, at) && before === 'in' && !word.spelling.isListed)
    return villageEnding.test(word.folded) && !isInstitutionWord(word.folded)
  if (kind === 'word' || kind === 'given' || kind === 'surname') return false
  if (kind === 'place' || (word.flags & listedPlace) !== 0)
    return (
      isStrong ||
      (before === 'naar' && word.folded.length > 5) ||
      /^(?:wijk|buurt|buurthuis)$/.test(before) ||
      (isIn && word.folded.length > 4)
    )
  if (kind === 'unknown' && isNearPlace(word.folded))
    return /^(?:in|te|uit|naar|bij|van|gemeente|vanuit)$/.test(before)
  if (kind === 'unknown' && isIn && word.folded.length > 6 && placeEnding.test(word.folded))
    return !isMistyped(word)
  return isStrong && word.folded.length > 3 && !isMistyped(word)
}
