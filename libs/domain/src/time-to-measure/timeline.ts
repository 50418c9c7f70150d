import type { PlainDate } from '../dates/plain-date.js'
import { parseVagueDate, type VagueDate } from '../dates/vague-date.js'
import type { PatternState } from '../registers/pattern-state.js'
import { hasReached, isStructural } from '../taxonomy/measures.js'
import { type MeasureFact, patternClosings, type PatternFact } from './facts.js'
import { isProved } from './readings.js'
import { isRecorded, nothingRecorded, recordedEvents, type RecordedLife } from './recorded-life.js'

/**
 * What can happen in the life of a pattern. `state`: how somebody recorded that it stood; `agenda` and
 * `table-decision`: it came on the agenda of a table, and something was decided there. `started`: what is no structural measure (yet) in force has begun; `undated`:
 * a measure of which no date is told; `planned` is a promise and no decision.
 */
export const timelineKinds = [
  'first-signal',
  'state',
  'recognised',
  'agenda',
  'table-decision',
  'announced',
  'adopted',
  'started',
  'in-force',
  'undated',
  'planned',
  'closed',
  'known-until',
] as const
export type TimelineKind = (typeof timelineKinds)[number]

export interface TimelineEvent {
  readonly kind: TimelineKind
  /** null: not dated. */
  readonly date: VagueDate | null
  /** Code of the measure; null for what is said of the pattern itself. */
  readonly measure: string | null
  /** Of the kind `state`. */
  readonly state: PatternState | null
  /** Code of the table, of what happened at one. */
  readonly table: string | null
  /** Who recorded it so, or the name of the table; null: what the row of the pattern or of the measure says. */
  readonly accordingTo: string | null
}

const decisions: readonly TimelineKind[] = [
  'recognised',
  'table-decision',
  'announced',
  'adopted',
  'started',
  'in-force',
  'undated',
]
/** States that are no decision of anybody. */
const observed: readonly (PatternState | null)[] = ['gesignaleerd', 'merkbaar', ...patternClosings]

/**
 * The life of a pattern as far as sources of no later than the reference date tell it, every kind of measure included.
 * What somebody recorded takes the place of the same thing in the row of the pattern.
 * @param measures at least every measure that the pattern names
 * @param recorded states and meetings of this pattern
 * @returns by the day used, what is not dated last
 * @throws InvalidVagueDate when a date cannot be read
 */
export function timelineOf(
  pattern: PatternFact,
  measures: readonly MeasureFact[],
  referenceDate: PlainDate,
  recorded: RecordedLife = nothingRecorded,
): readonly TimelineEvent[] {
  const own = measures.filter(
    ({ code, knownOn }) => pattern.measures.includes(code) && isProved(knownOn, referenceDate),
  )
  const known = isProved(pattern.lastKnown ?? pattern.firstSignal, referenceDate)
  const ofPattern: readonly TimelineEvent[] = [
    ...dated('first-signal', pattern.firstSignal, null),
    ...(known && !isRecorded('recognised', pattern.recognised, recorded)
      ? dated('recognised', pattern.recognised ?? null, null)
      : []),
    ...(known && !isRecorded('closed', pattern.closedOn, recorded)
      ? dated('closed', pattern.closedOn, null)
      : []),
    ...(known ? dated('known-until', pattern.lastKnown, null) : []),
  ]
  const events = recordedEvents(recorded).map((event) => ({ ...event, measure: null }))
  return [...ofPattern, ...events, ...own.flatMap(eventsOf)]
    .filter(({ kind, date }) => kind === 'planned' || (date?.earliest ?? '') <= referenceDate)
    .sort((a, b) => compare(sortKey(a), sortKey(b)))
}

/** The newest decision of a life; one without a date only when there is no other. null for none. */
export function lastDecisionOf(events: readonly TimelineEvent[]): TimelineEvent | null {
  const taken = events.filter(
    ({ kind, state }) => decisions.includes(kind) || (kind === 'state' && !observed.includes(state)),
  )
  return taken.findLast(({ date }) => date !== null) ?? taken.at(-1) ?? null
}

function eventsOf(measure: MeasureFact): readonly TimelineEvent[] {
  const { code, kind, status, announced, adopted, planned } = measure
  const begun = isStructural(kind) && hasReached(status, 'in werking') ? 'in-force' : 'started'
  const told = [
    ...dated('announced', announced, code),
    ...dated('adopted', adopted, code),
    ...dated(begun, measure.inForce, code),
  ]
  const undated: TimelineEvent = { kind: 'undated', date: null, measure: code, ...unrecorded }
  return [...(told.length > 0 ? told : [undated]), ...dated('planned', planned, code)]
}

function dated(kind: TimelineKind, edtf: string | null, measure: string | null): readonly TimelineEvent[] {
  return edtf === null ? [] : [{ kind, date: parseVagueDate(edtf), measure, ...unrecorded }]
}

const unrecorded = { state: null, table: null, accordingTo: null }

function sortKey({ kind, date }: TimelineEvent): string {
  return `${date?.used ?? '9999-12-31'} ${timelineKinds.indexOf(kind)}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
