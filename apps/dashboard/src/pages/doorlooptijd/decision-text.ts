import { formatVagueDate } from '@rode-draad/charts'
import type { TimeToMeasurePatternRow } from '@rode-draad/contract'
import { doorlooptijdLabels as words } from './labels.js'
import { whatHappened } from './timeline-words.js'

type Decision = Pick<
  TimeToMeasurePatternRow,
  | 'lastDecision'
  | 'lastDecisionOn'
  | 'lastDecisionAbout'
  | 'lastDecisionKind'
  | 'lastDecisionState'
  | 'lastDecisionBy'
>

/** The last decision in words: what, when, and about which measure of which kind, at which table or according to whom. */
export function decisionText(row: Decision): string {
  if (row.lastDecision === null) return words.noDecision
  const kind = { kind: row.lastDecision, state: row.lastDecisionState }
  const what = whatHappened(kind).replace(/ \(.*/, '')
  const about = aboutText(row)
  if (row.lastDecisionOn === null) return `${words.undatedDecision}${about}`
  return words.decision({ what, on: formatVagueDate(row.lastDecisionOn), about })
}

function aboutText(row: Decision): string {
  if (row.lastDecisionAbout !== null)
    return words.decisionAbout(row.lastDecisionAbout, row.lastDecisionKind ?? '')
  if (row.lastDecisionBy === null) return ''
  if (row.lastDecision === 'state') return words.decisionAccordingTo(row.lastDecisionBy)
  return row.lastDecision === 'table-decision' ? words.decisionAt(row.lastDecisionBy) : ''
}
