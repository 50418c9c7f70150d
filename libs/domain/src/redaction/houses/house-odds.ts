import { EvidenceRow, WeightTable } from '../odds/evidence.js'
import { takeWeights } from '../odds/read-weights.js'
import type { Reading } from '../reading/reading.js'
import { addHouseEvidence, type NumberedWord } from './house-evidence.js'
import houseWeights from './house-weights.json' with { type: 'json' }

const table = new WeightTable(takeWeights(houseWeights))
const row = new EvidenceRow()

/** How likely a number is that of a house, by all that speaks for and against: log odds of a logistic model. */
export function houseOdds(reading: Reading, numbered: NumberedWord): number {
  row.clear()
  addHouseEvidence(reading, numbered, row)
  return table.oddsOf(row)
}
