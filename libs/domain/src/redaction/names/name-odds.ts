import { EvidenceRow, WeightTable, takeWeights } from '../odds/evidence.js'
import type { NameContext } from './name-context.js'
import { addNameEvidence } from './name-evidence.js'
import nameWeights from './name-weights.json' with { type: 'json' }

const table = new WeightTable(takeWeights(nameWeights))
const row = new EvidenceRow()

/** How likely a word is (part of) the name of a person, by all that speaks for and against: log odds of a logistic model. */
export function nameOdds(context: NameContext, at: number): number {
  row.clear()
  addNameEvidence(context, at, row)
  return table.oddsOf(row)
}
