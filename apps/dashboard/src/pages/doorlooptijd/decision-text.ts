import { formatVagueDate } from '@rode-draad/charts'
import type { TimeToMeasurePatternRow } from '@rode-draad/contract'
import { doorlooptijdLabels as words } from './labels.js'

type Decision = Pick<
  TimeToMeasurePatternRow,
  'lastDecision' | 'lastDecisionOn' | 'lastDecisionAbout' | 'lastDecisionKind'
>

/** The last decision in words: what, when, and about which measure of which kind. */
export function decisionText(row: Decision): string {
  if (row.lastDecision === null) return words.noDecision
  const what = (words.timeline.kinds[row.lastDecision] ?? row.lastDecision).replace(/ \(.*/, '')
  const about =
    row.lastDecisionAbout === null
      ? ''
      : words.decisionAbout(row.lastDecisionAbout, row.lastDecisionKind ?? '')
  if (row.lastDecisionOn === null) return `${words.undatedDecision}${about}`
  return words.decision({ what, on: formatVagueDate(row.lastDecisionOn), about })
}
