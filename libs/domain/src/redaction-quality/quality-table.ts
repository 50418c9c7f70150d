import type { RedactionScore } from './score-redaction.js'
import { wilsonInterval } from './wilson-interval.js'

const percent = (hits: number, trials: number): string =>
  trials === 0 ? '-' : `${((100 * hits) / trials).toFixed(1)}%`

/** A score as lines of plain text: figures only, never a piece of a document. */
export function qualityTable(title: string, score: RedactionScore): string {
  const { documents, leakingDocuments, keepMarks, survivingKeepMarks, numbering } = score
  const [low, high] = wilsonInterval(leakingDocuments, documents).map((share) => (100 * share).toFixed(1))
  const lost = Object.entries(score.lostKeepMarks).map(([type, count]) => `${type} ${count}`).join(', ')
  const head = ['type', 'docs', 'leaking', 'leak rate', 'marks', 'leaking', 'wholly', 'exact', 'taken out', 'of type', 'of any type']
  const rows = score.types
    .filter(({ marks, redactions }) => marks + redactions > 0)
    .map((one) => [
      one.type,
      String(one.documents),
      String(one.leakingDocuments),
      percent(one.leakingDocuments, one.documents),
      String(one.marks),
      String(one.leakingMarks),
      String(one.untouchedMarks),
      percent(one.exactMarks, one.marks),
      String(one.redactions),
      percent(one.rightType, one.redactions),
      percent(one.touchingMark, one.redactions),
    ])
  const taken = score.types.reduce((sum, { redactions }) => sum + redactions, 0)
  const touching = score.types.reduce((sum, { touchingMark }) => sum + touchingMark, 0)
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return [
    `${title}: ${documents} documents`,
    ...all.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')),
    `documents that leak ${leakingDocuments} of ${documents} = ${percent(leakingDocuments, documents)} (95%: ${low}% to ${high}%)`,
    `protected terms that survive ${survivingKeepMarks} of ${keepMarks} = ${percent(survivingKeepMarks, keepMarks)}${lost === '' ? '' : `; lost as ${lost}`}`,
    `precision (touches a mark of any type) ${touching} of ${taken} = ${percent(touching, taken)}`,
    `persons with one number ${numbering.stable} of ${numbering.returning}; sharing a number ${numbering.shared} of ${numbering.inCompany}`,
  ].join('\n')
} // prettier-ignore
