import type { TimelineRow } from '@rode-draad/contract'
import { doorlooptijdLabels } from './labels.js'

const words = doorlooptijdLabels.timeline
const [signalMark, decisionMark, inForceMark, otherMark] = words.marks

type Happening = Pick<TimelineRow, 'kind' | 'state'>

/** What happened, as a table says it: the state itself where somebody recorded one. */
export function whatHappened({ kind, state }: Happening): string {
  return state === null || state === undefined ? (words.kinds[kind] ?? kind) : words.state(state)
}

/** The same in one line with which measure, or according to whom or at which table. */
export function happeningName(row: Happening & Pick<TimelineRow, 'measureTitle' | 'accordingTo'>): string {
  const what = whatHappened(row)
  if (row.measureTitle !== null) return `${what.replace(/ \(.*/, '')}: ${row.measureTitle}`
  if (row.accordingTo === null) return what
  if (row.kind === 'state') return words.accordingTo(what, row.accordingTo)
  return row.kind === 'agenda' || row.kind === 'table-decision' ? `${what}: ${row.accordingTo}` : what
}

const decided: readonly string[] = [
  'recognised',
  'table-decision',
  'announced',
  'adopted',
  'started',
  'in-force',
]

/** Whether it is a decision or a measure. Later states say again what a measure says, and are not counted twice. */
export function isDecision({ kind, state }: Happening): boolean {
  return decided.includes(kind) || (kind === 'state' && (state === 'herkend' || state === 'geagendeerd'))
}

/** Which mark of the legend belongs to it. */
export function timelineMark({ kind, state }: Happening): string {
  switch (kind) {
    case 'first-signal':
      return signalMark
    case 'in-force':
      return inForceMark
    case 'agenda':
    case 'planned':
    case 'known-until':
    case 'closed':
      return otherMark
    case 'state':
      return markOfState(state ?? '')
    default:
      return decisionMark
  }
}

function markOfState(state: string): string {
  switch (state) {
    case 'gesignaleerd':
      return signalMark
    case 'in werking':
    case 'merkbaar':
      return inForceMark
    case 'opgelost zonder maatregel':
    case 'afgewezen':
    case 'samengevoegd':
      return otherMark
    default:
      return decisionMark
  }
}
