import { EvidenceRow, WeightTable, takeWeights } from '../odds/evidence.js'
import { KeptSums } from '../odds/kept-sums.js'
import { mostListedForms } from '../reading/known-forms.js'
import type { NameContext } from './name-context.js'
import { addNameEvidence, sumsOfWord } from './name-evidence.js'
import nameWeights from './name-weights.json' with { type: 'json' }

const table = new WeightTable(takeWeights(nameWeights))
const kept = new KeptSums(table, mostListedForms, sumsOfWord)
const row = new EvidenceRow()

/** How likely a word is (part of) the name of a person, by all that speaks for and against: log odds of a logistic model. */
export function nameOdds(context: NameContext, at: number): number {
  row.clear()
  kept.clear()
  addNameEvidence(context, at, row, kept)
  kept.close()
  table.addUp(row, kept.total)
  return (kept.total[0] ?? 0) / 100
}
