import type { Candidate } from '../candidate.js'
import { EvidenceRow, WeightTable } from '../odds/evidence.js'
import { takeWeights } from '../odds/read-weights.js'
import type { Reading } from '../reading/reading.js'
import type { RedactionType } from '../redaction-type.js'
import { resolveOverlaps } from '../resolve-overlaps.js'
import addressHeadWeights from './address-head-weights.json' with { type: 'json' }
import addressTailWeights from './address-tail-weights.json' with { type: 'json' }
import casenoTailWeights from './caseno-tail-weights.json' with { type: 'json' }
import { addEdgeEvidence, type Edge } from './edge-evidence.js'
import { reachOf } from './edges-of-spans.js'
import nameHeadWeights from './name-head-weights.json' with { type: 'json' }
import nameTailWeights from './name-tail-weights.json' with { type: 'json' }
import type { Side } from './piece-beside.js'

/** What is asked at an edge: log odds above the threshold say that the piece belongs to the span. */
interface Question {
  readonly table: WeightTable
  readonly threshold: number
}

/** Thresholds: chosen on writers left out, see tools/redaction-weights.mjs. */
const questions: Partial<Record<RedactionType, Partial<Readonly<Record<Side, Question>>>>> = {
  address: {
    head: { table: new WeightTable(takeWeights(addressHeadWeights)), threshold: 0 },
    tail: { table: new WeightTable(takeWeights(addressTailWeights)), threshold: -1.5 },
  },
  name: {
    head: { table: new WeightTable(takeWeights(nameHeadWeights)), threshold: -1.5 },
    tail: { table: new WeightTable(takeWeights(nameTailWeights)), threshold: -1.5 },
  },
  caseno: {
    tail: { table: new WeightTable(takeWeights(casenoTailWeights)), threshold: -0.5 },
  },
}

const row = new EvidenceRow()

/**
 * Takes into names and addresses what stands beside them and belongs to them: "van" of "van Loon", "2e deur links"
 * behind a house number.
 * @param spans ascending, not overlapping @returns the same, or larger; those that meet are one
 */
export function completeSpans(reading: Reading, spans: readonly Candidate[]): Candidate[] {
  return resolveOverlaps(
    spans.map((span, at) => {
      const asked = questions[span.type]
      if (asked === undefined) return span
      const belongs = (edge: Edge): boolean => {
        const question = asked[edge.side]
        if (question === undefined) return false
        row.clear()
        addEdgeEvidence(reading, edge, row)
        return question.table.oddsOf(row) > question.threshold
      }
      const start = reachOf(reading.text, spans, at, 'head', belongs)
      const end = reachOf(reading.text, spans, at, 'tail', belongs)
      return start === span.start && end === span.end ? span : { ...span, start, end }
    }),
  )
}
