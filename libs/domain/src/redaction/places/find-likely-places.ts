import { weightOfEvidence } from '../odds/evidence.js'
import type { Reading } from '../reading/reading.js'
import { everyPlaceEvidence, mayBePlace, placeContext } from './place-evidence.js'
import { placeWeights } from './place-weights.js'

const weightOf = weightOfEvidence(placeWeights)

/** Log odds above which a word is a place: chosen on writers left out, see tools/redaction-weights.mjs. */
const threshold = 0

/** Words that are likely a place, by all that speaks for and against (a logistic model): their indexes, ascending. */
export function findLikelyPlaces(reading: Reading): number[] {
  const context = placeContext(reading)
  const found: number[] = []
  reading.words.forEach((word, at) => {
    // What is listed beyond doubt is a matter of rules: "provincie Groningen" stays
    if (context.listed[at] === 'known' || !mayBePlace(context, word, at)) return
    let odds = 0
    everyPlaceEvidence(context, at, (aspect, value, second) => {
      odds += weightOf(aspect, value, second)
    })
    if (odds > threshold) found.push(at)
  })
  return found
}
