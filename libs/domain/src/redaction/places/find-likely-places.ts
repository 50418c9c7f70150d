import { EvidenceRow, WeightTable } from '../odds/evidence.js'
import type { Reading } from '../reading/reading.js'
import { addPlaceEvidence, mayBePlace, placeContext } from './place-evidence.js'
import { placeWeights } from './place-weights.js'

const table = new WeightTable(placeWeights)
const row = new EvidenceRow()

/** Log odds above which a word is a place: chosen on writers left out, see tools/redaction-weights.mjs. */
const threshold = 0

/** Words that are likely a place, by all that speaks for and against (a logistic model): their indexes, ascending. */
export function findLikelyPlaces(reading: Reading): number[] {
  const context = placeContext(reading)
  const found: number[] = []
  reading.words.forEach((word, at) => {
    // What is listed beyond doubt is a matter of rules: "provincie Groningen" stays
    if (context.listed[at] === 'known' || !mayBePlace(context, word, at)) return
    row.clear()
    addPlaceEvidence(context, at, row)
    if (table.oddsOf(row) > threshold) found.push(at)
  })
  return found
}
