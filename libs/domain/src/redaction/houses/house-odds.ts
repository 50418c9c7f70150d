import { weightOfEvidence } from '../odds/evidence.js'
import type { Reading } from '../reading/reading.js'
import { everyHouseEvidence, type NumberedWord } from './house-evidence.js'
import { houseWeights } from './house-weights.js'

const weightOf = weightOfEvidence(houseWeights)

/** How likely a number is that of a house, by all that speaks for and against: log odds of a logistic model. */
export function houseOdds(reading: Reading, numbered: NumberedWord): number {
  let odds = 0
  everyHouseEvidence(reading, numbered, (aspect, value, second) => {
    odds += weightOf(aspect, value, second)
  })
  return odds
}
