import type { PlainDate } from '../dates/plain-date.js'
import { parseVagueDate, type VagueDate } from '../dates/vague-date.js'
import type { PatternState } from '../registers/pattern-state.js'
import { patternClosings } from './facts.js'

/** How somebody recorded that a pattern stood. */
export interface RecordedState {
  readonly state: PatternState
  /** As it was said (EDTF). */
  readonly on: string
  readonly accordingTo: string
}

/** A day on which a pattern stood on the agenda of a table, or on which that table decided something on it. */
export interface TableMeeting {
  /** Code of the table. */
  readonly table: string
  readonly name: string
  readonly heldOn: PlainDate
  readonly decided: boolean
}

/** What people recorded of one pattern beside its row and its measures. */
export interface RecordedLife {
  readonly states: readonly RecordedState[]
  readonly meetings: readonly TableMeeting[]
}

export const nothingRecorded: RecordedLife = { states: [], meetings: [] }

/** An event of that life. `state` and `table` are of the kinds that have them. */
export interface RecordedEvent {
  readonly kind: 'state' | 'agenda' | 'table-decision'
  readonly date: VagueDate
  readonly state: PatternState | null
  readonly table: string | null
  readonly accordingTo: string
}

/**
 * Each state once, and of a table the day on which the pattern came on its agenda (not the days it stayed there
 * without a decision) and the days of its decisions. That it is geagendeerd is not told twice.
 * @throws InvalidVagueDate when a date cannot be read
 */
export function recordedEvents({ states, meetings }: RecordedLife): readonly RecordedEvent[] {
  const met = newMeetings(meetings)
  const isAgenda = ({ state, on, accordingTo }: RecordedState) =>
    state === 'geagendeerd' &&
    met.some(({ decided, heldOn, name }) => !decided && heldOn === on && name === accordingTo)
  return [
    ...states
      .filter((recorded) => !isAgenda(recorded))
      .map(({ state, on, accordingTo }) => ({
        ...{ kind: 'state' as const, date: parseVagueDate(on), state, table: null, accordingTo },
      })),
    ...met.map(({ table, name, heldOn, decided }) => ({
      kind: decided ? ('table-decision' as const) : ('agenda' as const),
      ...{ date: parseVagueDate(heldOn), state: null, table, accordingTo: name },
    })),
  ]
}

/** Whether somebody recorded what the row of the pattern says without saying according to whom. */
export function isRecorded(
  kind: 'recognised' | 'closed',
  on: string | null | undefined,
  { states }: RecordedLife,
): boolean {
  const closings: readonly PatternState[] = patternClosings
  return states.some(
    (recorded) =>
      recorded.on === on &&
      (kind === 'recognised' ? recorded.state === 'herkend' : closings.includes(recorded.state)),
  )
}

/** Without the days on which a pattern was on an agenda again, before anything was decided there. */
function newMeetings(meetings: readonly TableMeeting[]): readonly TableMeeting[] {
  const inOrder = [...meetings].sort(
    (a, b) => compare(a.heldOn, b.heldOn) || Number(a.decided) - Number(b.decided),
  )
  const waiting = new Set<string>()
  return inOrder.filter(({ table, decided }) => {
    const isAgain = !decided && waiting.has(table)
    if (decided) waiting.delete(table)
    else waiting.add(table)
    return !isAgain
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
