import type { Candidate } from './candidate.js'
import { wordFlags } from './dictionary/word-flags.js'
import { findLikelyPlaces } from './places/find-likely-places.js'
import type { Reading } from './reading/reading.js'
import type { Word } from './reading/word.js'
import { endOfStreetTail } from './street-tail.js'

const lead = /^(?:den|sint|st|nieuw|oud|capelle|alphen|bergen)$/
const part = /^(?:noord|zuid|oost|west|zuid-?oost|zuid-?west|noord-?oost|noord-?west|centrum|stad)$/

/** The words that belong to a place beside one of its own: "den haach", "st michelsgestel", "rotterdm zuid". */
function wholePlace(words: readonly Word[], at: number): { first: number; last: number } {
  const word = words[at]
  const before = words[at - 1]
  const next = words[at + 1]
  const first = word?.gap === ' ' && before !== undefined && lead.test(before.folded) ? at - 1 : at
  const last = next?.gap === ' ' && part.test(next.folded) ? at + 1 : at
  return { first, last }
}

const { common, kept, keptPhrase } = wordFlags

const ofStreet = (word: Word | undefined): boolean =>
  word !== undefined && word.capital && (word.flags & (common | kept | keptPhrase)) === 0

/** The words with capitals beside one of a street: "Oude Melkfabriek", "De Vier Linden". */
function wholeStreet(words: readonly Word[], at: number): { first: number; last: number } {
  let first = at
  while (
    words[first]?.gap === ' ' &&
    at - first < 3 &&
    words[at]?.capital === true &&
    ofStreet(words[first - 1])
  )
    first--
  if (words[first]?.gap === ' ' && /^(?:De|Het|'t|Den|It)$/.test(words[first - 1]?.text ?? '')) first--
  let last = at
  while (
    words[last + 1]?.gap === ' ' &&
    last - at < 3 &&
    words[at]?.capital === true &&
    ofStreet(words[last + 1])
  )
    last++
  return { first, last }
}

/** Places and streets that no rule knows, by all that speaks for them. */
export function recogniseLikelyPlace(reading: Reading): Candidate[] {
  const { text, words } = reading
  return findLikelyPlaces(reading).flatMap(({ at, kind }): Candidate[] => {
    const { first, last } = kind === 'place' ? wholePlace(words, at) : wholeStreet(words, at)
    const head = words[first]
    const tail = words[last]
    if (head === undefined || tail === undefined) return []
    const { start } = head
    if (kind === 'place') return [{ type: 'place', start, end: tail.end, certainty: 'shape' }]
    return [{ type: 'address', start, end: endOfStreetTail(text, tail.end), certainty: 'shape' }]
  })
}
