import type { Candidate } from './candidate.js'
import { findLikelyPlaces } from './places/find-likely-places.js'
import type { Reading } from './reading/reading.js'

/** Places that no rule knows, by all that speaks for them. */
export function recogniseLikelyPlace(reading: Reading): Candidate[] {
  return findLikelyPlaces(reading).flatMap((at): Candidate[] => {
    const word = reading.words[at]
    return word === undefined ? [] : [{ type: 'place', start: word.start, end: word.end, certainty: 'shape' }]
  })
}
