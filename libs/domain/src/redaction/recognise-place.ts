import type { Candidate } from './candidate.js'
import { isDutchWord, isListedWord } from './dictionary/is-dutch-word.js'
import { flagsOfWord, wordFlags } from './dictionary/word-flags.js'
import { isNearPlace, type ListedPlace } from './find-listed-places.js'
import { isInstitutionWord } from './kept-words.js'
import { looksMistyped } from './names/mistyped.js'
import { namenessOf } from './names/nameness.js'
import type { Reading } from './reading/reading.js'
import type { Word } from './reading/word.js'

const { common, kept, given, listedOther, listedPlace, relation, title } = wordFlags

const cue =
  /^(?:in|te|uit|naar|nabij|rond|rondom|vanuit|omgeving|regio|gemeente|gem|stad|dorp|wijkteam|woonplaats|richting|vlakbij|tussen|bij|via|tot|station|woonplaats|buurtschap|gehucht)$/
const keptBefore = /^(?:zorgkantoor|zorgkantoorregio|provincie|umc|regio|rechtbank|ggd|veiligheidshuis)$/

/** Whether the words before and behind let a listed place stand for a place, and not for something else. */
function isPlaceHere(words: readonly Word[], { first, last, doubtful }: ListedPlace): boolean {
  const [word, before, next] = [words[first], words[first - 1], words[last + 1]]
  if (word === undefined) return false
  const joined = /^[ :]{1,2}$|^\. $/.test(word.gap)
  if (before !== undefined && joined && keptBefore.test(before.folded)) return false
  if (next?.gap === ' ' && /^u?mc$/.test(next.folded)) return false
  if (!doubtful)
    return (
      last > first || word.folded.length > 3 || word.capital || word.allCapitals || isBehindCue(words, first)
    )
  const isCapital = word.capital || word.allCapitals
  const isGemeente = before !== undefined && joined && /^(?:gemeente|gem|woonplaats)$/.test(before.folded)
  if (isGemeente && (isCapital || last > first || (word.flags & common) === 0)) return true
  // "IN BEEK": in a passage in capitals they say nothing
  if (word.shouted) return (word.flags & common) === 0 && /^(?:in|te|uit)$/.test(before?.folded ?? '')
  if (isCapital && !word.shouted && hardlyWords.test(word.folded)) return true
  // "Boven-Leeuwen", "Nieuw Heeten"
  const isWhole = last > first ? words[last]?.capital === true : /-\p{Lu}/u.test(word.text)
  if (isCapital && !word.shouted && isWhole && !/^(?:de|den|het)$/.test(word.folded)) return true
  if (!isCapital && last > first && !/^(?:de|den|het|'t)$/.test(word.folded))
    return /^(?:in|te|uit|naar)$/.test(before?.folded ?? '')
  if (
    !isCapital &&
    /^(?:leiden|drachten|assen|losser|lemmer|tegelen|ede|goes|vianen|hulst|laren|krimpen)$/.test(word.folded)
  )
    return isBehindCue(words, first)
  if (isCapital && !word.shouted)
    return (before !== undefined && joined && cue.test(before.folded)) || isAboutLiving(words, first)
  return false
}

/** With a capital these are the place, wherever they stand. */
const hardlyWords =
  /^(?:leiden|drachten|assen|dieren|lemmer|losser|wateringen|tegelen|kampen|goes|ede|hoorn|houten|huizen|vianen|hulst|laren)$/

const isBehindCue = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === ' ' && cue.test(words[at - 1]?.folded ?? '')

/** Gemeenten and places: of the list, and words that no list knows behind "te", "gemeente" or "woont in". */
export function recognisePlace({ words, places }: Reading): Candidate[] {
  const found: Candidate[] = []
  for (const place of places) {
    const [first, last] = [words[place.first], words[place.last]]
    if (first === undefined || last === undefined || !isPlaceHere(words, place)) continue
    const before = words[place.first - 1]
    const isPerson = before !== undefined && (before.flags & (title | relation)) !== 0 && first.gap === ' '
    found.push({
      type: 'place',
      start: first.start,
      end: last.end,
      certainty: isPerson ? 'shape' : 'context',
    })
  }
  for (let at = 1; at < words.length; at++) {
    const last = endOfUnlistedPlace(words, at) ?? endBehindPostcode(words, at)
    const [word, end] = [words[at], last === undefined ? undefined : words[last]]
    if (word !== undefined && end !== undefined)
      found.push({ type: 'place', start: word.start, end: end.end, certainty: 'context' })
  }
  return found
}

/** "1234 AB Dorp": up to three words with a capital behind a postcode, or one in small letters. */
function endBehindPostcode(words: readonly Word[], at: number): number | undefined {
  const [letters, word] = [words[at - 1], words[at]]
  if (
    letters === undefined ||
    word === undefined ||
    letters.text.length !== 2 ||
    !/^[ ,\n]{1,3}$/.test(word.gap)
  )
    return undefined
  if (!/(?:^|[^\d])[1-9]\d{3} ?$/.test(letters.gap) || word.text.length < 2) return undefined
  if (!word.capital && !word.allCapitals)
    return (word.flags & (common | kept)) === 0 && !isListedWord(word.folded) ? at : undefined
  let last = at
  while (
    last < at + 2 &&
    words[last + 1]?.gap === ' ' &&
    (words[last + 1]?.capital === true || /^(?:aan|den|de|op|bij|en)$/.test(words[last + 1]?.text ?? ''))
  )
    last++
  while (last > at && !(words[last]?.capital === true)) last--
  return last
}

const placeEnding =
  /(?:dam|dorp|veen|burg|berg|stad|dijk|horst|hoek|wijk|woude?|zijl|sluis|brug|kerke?|recht|voorte?|meer|loo?|schot|hout|heide|haven|huizen|hoven|oord|rade|um|ingen|wolde?|terp|buren|hem|beek|dal|broek|bosch|zand|monde?|waard|kapelle|vliet|donk|laar|sum|stein|gouw)$/
const villageEnding =
  /(?:kerk|veen|dam|hoven|ingen|um|drecht|loo|rade|beek|broek|woude?|wolde|horst|haven|sluis|dijk)$/
const prepositions = new Set(
  'in te uit vanuit naar van bij richting vlakbij tussen rond tot via nabij omgeving gemeente gem dorp dorpje stad stadje woonplaats buurtschap wijk buurt buurthuis op en of'.split(
    ' ',
  ),
)

function endOfUnlistedPlace(words: readonly Word[], at: number): number | undefined {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]]
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
    return kind === 'kept' || (kind === 'word' && isListedWord(next.folded)) ? undefined : at + 1
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

const isAboutLiving = (words: readonly Word[], at: number): boolean =>
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
        (word.flags & listedOther) === 0 && !isListedWord(word.folded) && !isInstitutionWord(word.folded)
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
  if (kind === 'word' && isAboutLiving(words, at) && before === 'in' && !isListedWord(word.folded))
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
    return !looksMistyped(word.folded)
  return isStrong && word.folded.length > 3 && !looksMistyped(word.folded)
}
