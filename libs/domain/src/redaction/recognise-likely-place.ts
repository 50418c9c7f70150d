import type { Candidate } from './candidate.js'
import { findLikelyPlaces } from './places/find-likely-places.js'
import type { Reading } from './reading/reading.js'
import type { Word } from './reading/word.js'

const lead = /^(?:den|sint|st|nieuw|oud|capelle|alphen|bergen)$/
const part = /^(?:noord|zuid|oost|west|zuid-?oost|zuid-?west|noord-?oost|noord-?west|centrum|stad)$/

/** The words that belong to a place beside one of its own: "den haach", "st michelsgestel", "rotterdm zuid". */
function wholePlace(words: readonly Word[], at: number): { first: number; last: number } {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]]
  const first = word?.gap === ' ' && before !== undefined && lead.test(before.folded) ? at - 1 : at
  const last = next?.gap === ' ' && part.test(next.folded) ? at + 1 : at
  return { first, last }
}

/** Places that no rule knows, by all that speaks for them. */
export function recogniseLikelyPlace(reading: Reading): Candidate[] {
  const { words } = reading
  return findLikelyPlaces(reading).flatMap((at): Candidate[] => {
    const { first, last } = wholePlace(words, at)
    const [head, tail] = [words[first], words[last]]
    if (head === undefined || tail === undefined) return []
    return [{ type: 'place', start: head.start, end: tail.end, certainty: 'shape' }]
  })
}
