import { EvidenceRow, WeightTable } from '../odds/evidence.js'
import { takeWeights } from '../odds/read-weights.js'
import { KeptSums } from '../odds/kept-sums.js'
import { sumsOfWord } from '../names/name-evidence.js'
import { mostListedForms } from '../reading/known-forms.js'
import type { Reading } from '../reading/reading.js'
import { addPlaceEvidence, mayBePlace, placeContext } from './place-evidence.js'
import placeWeights from './place-weights.json' with { type: 'json' }
import streetWeights from './street-weights.json' with { type: 'json' }

const table = new WeightTable(takeWeights(placeWeights), takeWeights(streetWeights))
const kept = new KeptSums(table, mostListedForms, sumsOfWord)
const row = new EvidenceRow()

/** Log odds above which a word is a place or a street: chosen on writers left out, see tools/redaction-weights.mjs. */
const thresholds = { place: -0.4, street: 0 }

/** A word that is likely (part of) the name of a place, or of a street, a house or a berth. */
export interface LikelyPlace {
  readonly at: number
  readonly kind: 'place' | 'street'
}

/** By all that speaks for and against (a logistic model for each kind), ascending. */
export function findLikelyPlaces(reading: Reading): LikelyPlace[] {
  const context = placeContext(reading)
  const found: LikelyPlace[] = []
  reading.words.forEach((word, at) => {
    // What is listed beyond doubt is a matter of rules: "provincie Groningen" stays
    if (context.listed[at] === 'known' || !mayBePlace(context, word, at)) return
    row.clear()
    kept.clear()
    addPlaceEvidence(context, at, row, kept)
    kept.close()
    table.addUp(row, kept.total)
    const [ofPlace = 0, ofStreet = 0] = kept.total
    if (ofPlace > thresholds.place * 100) found.push({ at, kind: 'place' })
    else if (ofStreet > thresholds.street * 100) found.push({ at, kind: 'street' })
  })
  return found
}
