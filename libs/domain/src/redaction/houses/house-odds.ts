import type { Reading } from '../reading/reading.js'
import { houseEvidence, type NumberedWord } from './house-evidence.js'
import { houseWeights } from './house-weights.js'

/** How likely a number is that of a house, by all that speaks for and against: log odds of a logistic model. */
export function houseOdds(reading: Reading, numbered: NumberedWord): number {
  return houseEvidence(reading, numbered).reduce((odds, key) => odds + (houseWeights.get(key) ?? 0), 0)
}
