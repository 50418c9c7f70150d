import type { Candidate } from './candidate.js'
import { wordFlags } from './dictionary/word-flags.js'
import { endOfUnlistedPlace, isAboutLiving } from './end-of-unlisted-place.js'
import type { ListedPlace } from './find-listed-places.js'
import { isInstitution } from './names/is-believed.js'
import type { Reading } from './reading/reading.js'
import type { Word } from './reading/word.js'

const { common, kept, relation, title } = wordFlags

const cue =
  /^(?:in|te|uit|naar|nabij|rond|rondom|vanuit|omgeving|regio|gemeente|gem|stad|dorp|wijkteam|woonplaats|richting|vlakbij|tussen|bij|via|tot|station|woonplaats|buurtschap|gehucht)$/
const keptBefore =
  /^(?:zorgkantoor|zorgkantoorregio|provincie|mee|ggz|zorgbelang|zorggroep|welzijn|revalidatie|thuiszorg|jeugdbescherming|gerechtshof|omroep|hap|huisartsenpost|spectrum|vluchtelingenwerk|zorgregio|zorgverzekeraar|umc|rechtbank|ggd|veiligheidshuis)$/

/** Whether the words before and behind let a listed place stand for a place, and not for something else. */
function isPlaceHere(words: readonly Word[], { first, last, doubtful }: ListedPlace): boolean {
  const word = words[first]
  const before = words[first - 1]
  const next = words[last + 1]
  if (word === undefined) return false
  const joined = /^[ :]{1,2}$|^\. $/.test(word.gap)
  if (before !== undefined && joined && keptBefore.test(before.folded)) return false
  if (next?.gap === ' ' && /^u?mc$/.test(next.folded)) return false
  if (!doubtful)
    return (
      last > first ||
      word.folded.length > 3 ||
      word.capital ||
      word.allCapitals ||
      shortPlaces.test(word.folded) ||
      isBehindCue(words, first)
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
    /^(?:leiden|drachten|assen|losser|lemmer|tegelen|ede|goes|vianen|hulst|laren|krimpen|harreveld)$/.test(
      word.folded,
    )
  )
    return isBehindCue(words, first)
  // "wij wonen in wierden,"
  if (
    !isCapital &&
    before?.folded === 'in' &&
    isAboutLiving(words, first) &&
    /^(?:[,.;)\n]|$)/.test(next?.gap ?? '')
  )
    return true
  if (isCapital && !word.shouted)
    return (before !== undefined && joined && cue.test(before.folded)) || isAboutLiving(words, first)
  return false
}

/** With a capital these are the place, wherever they stand. */
const hardlyWords =
  /^(?:leiden|drachten|assen|dieren|lemmer|losser|wateringen|tegelen|kampen|goes|ede|hoorn|houten|huizen|vianen|hulst|laren)$/

/** Three letters that say nothing else, also without a capital. */
const shortPlaces = /^(?:oss|urk|epe)$/
const everydayPlaces: ReadonlySet<string> = new Set(['best', 'echt', 'born', 'heel'])

/** "ik woon in best", "respijtzorg in echt, maar dat huis": where somebody lives, or before a sign. Not "twee uur in echt". */
function isEverydayPlace(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  const next = words[at + 1]
  if (word === undefined || !everydayPlaces.has(word.folded) || word.gap !== ' ') return false
  if (before === undefined || !/^(?:in|uit)$/.test(before.folded)) return false
  // "er is in heel Noord"
  const isSaid = word.folded !== 'heel' && isAboutLiving(words, at)
  return isSaid || /^[,.;:)?!"]/.test(next?.gap ?? '')
}

const isBehindCue = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === ' ' && cue.test(words[at - 1]?.folded ?? '')

/** Gemeenten and places: of the list, and words that no list knows behind "te", "gemeente" or "woont in". */
export function recognisePlace({ text, words, places }: Reading): Candidate[] {
  const found: Candidate[] = []
  for (const place of places) {
    const first = words[place.first]
    const last = words[place.last]
    if (first === undefined || last === undefined || !isPlaceHere(words, place)) continue
    // "verpleeghuis De Lichtenberg"
    if (/^(?:de|het|'t|den)$/.test(words[place.first - 1]?.folded ?? '') && isInstitution(words, place))
      continue
    const before = words[place.first - 1]
    const isPerson = before !== undefined && (before.flags & (title | relation)) !== 0 && first.gap === ' '
    found.push({
      type: 'place',
      start: first.start,
      // "Bergen (NH)"
      end: last !== first && last.gap === ' (' && text[last.end] === ')' ? last.end + 1 : last.end,
      certainty: isPerson ? 'shape' : 'context',
    })
  }
  for (let at = 1; at < words.length; at++) {
    const last =
      endOfUnlistedPlace(words, at) ??
      endBehindPostcode(words, at) ??
      endBehindQuarter(words, at) ??
      (isEverydayPlace(words, at) ? at : undefined)
    const word = words[at]
    const end = last === undefined ? undefined : words[last]
    if (word !== undefined && end !== undefined)
      found.push({ type: 'place', start: word.start, end: end.end, certainty: 'context' })
  }
  return found
}

/** "1234 AB Dorp": up to three words with a capital behind a postcode, or one in small letters. */
function endBehindPostcode(words: readonly Word[], at: number): number | undefined {
  const letters = words[at - 1]
  const word = words[at]
  if (
    letters === undefined ||
    word === undefined ||
    letters.text.length !== 2 ||
    !/^[ ,\n]{1,3}$/.test(word.gap)
  )
    return undefined
  if (!/(?:^|[^\d])[1-9]\d{3} ?$/.test(letters.gap) || word.text.length < 2) return undefined
  // "1234 AB huisnummer 9"
  if (/^(?:huis)?(?:nummer|nr)$/.test(word.folded)) return undefined
  if (!word.capital && !word.allCapitals)
    return (word.flags & (common | kept)) === 0 && !word.spelling.isListed ? at : undefined
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

/** "in de wijk De Borchen", "buurtschap Tussen de Vaarten": up to five words, the first and last with a capital. */
function endBehindQuarter(words: readonly Word[], at: number): number | undefined {
  const [before, word] = [words[at - 1], words[at]]
  if (!/^(?:wijk|buurt|buurtschap|gehucht)$/.test(before?.text ?? '')) return undefined
  if (word?.gap !== ' ' || !word.capital || word.shouted) return undefined
  let last = at
  for (let next = at + 1; next < at + 5 && words[next]?.gap === ' '; next++) {
    if (words[next]?.capital === true) last = next
    else if (!/^(?:de|den|het|van|der|aan|op)$/.test(words[next]?.text ?? '')) break
  }
  // "deze wijk Thuiszorg vragen"
  return last === at && ((word.flags & common) !== 0 || word.spelling.isEveryday) ? undefined : last
}
