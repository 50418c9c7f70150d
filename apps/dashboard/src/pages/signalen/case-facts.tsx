import { formatVagueDate } from '@rode-draad/charts'
import type { CaseStanding } from '@rode-draad/contract'
import { labels as words } from '../../labels.js'
import { codeWord } from './code-words.js'
import { helpLabels } from './help-labels.js'

const labels = helpLabels.brief

export type Fact = readonly [name: string, value: string]

/** Where a case stands, in words; what was not told is said to be so. */
export function standOf(standing: CaseStanding): readonly Fact[] {
  const { state, phase, routesTried, whoActs, handover, solvedForCitizen, solvedOn, consent } = standing
  const said = (kind: Parameters<typeof codeWord>[0], code: string | null) =>
    code === null ? labels.notTold : codeWord(kind, code)
  const solved = solvedForCitizen ?? labels.notTold
  const tried = routesTried.map((code) => codeWord('route', code)).join(', ')
  return [
    [labels.state, said('caseState', state)],
    [labels.phase, said('casePhase', phase)],
    [labels.tried, tried === '' ? labels.notTold : tried],
    [labels.whoActs, said('institution', whoActs)],
    [labels.handover, said('handover', handover)],
    [labels.solved, solvedOn === null ? solved : labels.solvedOn(solved, formatVagueDate(solvedOn))],
    [labels.consent, consent === null ? labels.notTold : consent ? words.yes : words.no],
  ]
}

export function CaseFacts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="case-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
