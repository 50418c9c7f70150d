import { EvidenceRow, WeightTable } from '../odds/evidence.js'
import { takeWeights } from '../odds/read-weights.js'
import { KeptSums } from '../odds/kept-sums.js'
import { symbolOf } from '../odds/symbols.js'
import { mostListedForms } from '../reading/known-forms.js'
import { isAsked } from './is-passed-over.js'
import type { NameContext } from './name-context.js'
import { addNameEvidence, aspectNames, sumsOfWord } from './name-evidence.js'
import nameWeights from './name-weights.json' with { type: 'json' }
import type { NameWeigher } from './second-look/scored-text.js'

const table = new WeightTable(takeWeights(nameWeights))
const kept = new KeptSums(table, mostListedForms, sumsOfWord)
const row = new EvidenceRow()

/** How likely a word is (part of) the name of a person, by all that speaks for and against: log odds of a logistic model. */
export function nameOdds(context: NameContext, at: number): number {
  return hundredthsOf(context, at) / 100
}

function hundredthsOf(context: NameContext, at: number): number {
  row.clear()
  kept.clear()
  addNameEvidence(context, at, row, kept)
  kept.close()
  table.addUp(row, kept.total)
  return kept.total[0] ?? 0
}

const numbers = new Map(aspectNames.map((name, at) => [symbolOf(name), at]))

/** The learned model, as a second look sees it. */
export const nameWeigher: NameWeigher = {
  asks: isAsked,
  odds: hundredthsOf,
  addAspects(context, at, into) {
    row.clear()
    addNameEvidence(context, at, row)
    return table.addByAspect(row, numbers, into)
  },
}
