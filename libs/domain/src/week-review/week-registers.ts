import { addDays, daysBetween, type PlainDate } from '../dates/plain-date.js'
import { type Period } from '../dates/periods.js'
import { parseVagueDate, type VagueDate } from '../dates/vague-date.js'
import type { MeasureFact } from '../time-to-measure/facts.js'
import { hasReached, stepOfStatus } from '../taxonomy/measures.js'
import { isCertainlyBy } from './certainly-by.js'
import { isLate } from './is-late.js'
import { decisionsDue, type UndecidedItem, type WeekDecision } from './decisions-due.js'
import { openPatterns, type OpenPattern, type PatternWithStates } from './open-patterns.js'

/** Something that happened in the week, with its date as it was said (EDTF). */
export interface WeekEvent {
  readonly code: string
  readonly title: string
  readonly what: 'eerste signaal' | 'herkend' | 'in werking'
  readonly date: string
}

/** Something that waits, and for how many days at the end of the week. */
export interface WeekWait {
  readonly code: string
  readonly title: string
  /** Announced on, or planned for, as it was said (EDTF); null: not known. */
  readonly date: string | null
  /** From the last day that the date may mean; null without a date. */
  readonly days: number | null
}

/** Something that had to be there, as far as is known. */
export interface WeekLate extends WeekWait {
  /** Until when it is known not to be there, by its source (EDTF); null: not known. */
  readonly knownOn: string | null
}

/** What the registers say of a week. */
export interface WeekRegisters {
  /** Patterns with a first signal or a recognition in the week. */
  readonly patterns: readonly WeekEvent[]
  readonly inForce: readonly WeekEvent[]
  /** Items on agendas whose date is there, then measures announced and not decided on. */
  readonly decisions: readonly WeekDecision[]
  /** Planned for a day that has passed, and not there when something was last known of it. */
  readonly late: readonly WeekLate[]
  readonly open: readonly OpenPattern[]
}

export interface WeekFacts {
  readonly patterns: readonly (PatternWithStates & { readonly recognised: string | null })[]
  /** As they are known now. */
  readonly measures: readonly MeasureFact[]
  /** As they were known at the end of the week, or today when that comes first. */
  readonly measuresThen: readonly MeasureFact[]
  /** As the agendas stand at the end of the week, or today when that comes first. */
  readonly agenda: readonly UndecidedItem[]
}

/**
 * What the registers, as they are known now, say of a week. A date counts for the week when it must lie in it: what is
 * known by month or year only is in no week. What waits and is late is so at the end of the week, or today when that
 * comes first: what was decided or came into force later still waited then. What is open is so by what was said by then.
 * @throws InvalidVagueDate when a date of a register cannot be read
 */
export function weekRegisters(
  { patterns, measures, measuresThen, agenda }: WeekFacts,
  week: Pick<Period, 'startsOn' | 'endsBefore'>,
  today: PlainDate,
): WeekRegisters {
  const until = lastSeenDay(week, today)
  const inWeek = (edtf: string | null): edtf is string => {
    if (edtf === null) return false
    const { earliest, latest } = parseVagueDate(edtf)
    return earliest !== null && earliest >= week.startsOn && latest <= until
  }
  const events = (what: WeekEvent['what'], rows: readonly { code: string; title: string }[], date: Dates) =>
    rows.flatMap(({ code, title }) => {
      const said = date.get(code) ?? null
      return inWeek(said) ? [{ code, title, what, date: said }] : []
    })
  return {
    patterns: [
      ...events('eerste signaal', patterns, new Map(patterns.map((row) => [row.code, row.firstSignal]))),
      ...events('herkend', patterns, new Map(patterns.map((row) => [row.code, row.recognised]))),
    ],
    inForce: events(
      'in werking',
      measures.filter(isThere),
      new Map(measures.map((row) => [row.code, row.inForce])),
    ),
    decisions: [
      ...decisionsDue(agenda, patterns, { week, until }),
      ...measures
        .filter((measure) => isUndecided(measure, until))
        .map(waitingSince('announced', until))
        .map((wait) => ({ ...wait, what: 'maatregel', table: null }) as const),
    ],
    late: measures
      .filter((measure) => isLate(measure, until))
      .map((measure) => ({ ...waitingSince('planned', until)(measure), knownOn: measure.knownOn }))
      .sort(longestFirst),
    open: openPatterns(patterns, measuresThen, until),
  }
}

/** The last day of a week that can be looked back on: its end, or today when that comes first. */
export function lastSeenDay({ endsBefore }: Pick<Period, 'endsBefore'>, today: PlainDate): PlainDate {
  const lastDay = addDays(endsBefore, -1)
  return today < lastDay ? today : lastDay
}

type Dates = ReadonlyMap<string, string | null>

function isThere({ status }: MeasureFact): boolean {
  return hasReached(status, 'in werking')
}

/** Announced by then, as far as is known, and not decided on by then. */
function isUndecided({ status, announced, adopted, knownOn }: MeasureFact, until: PlainDate): boolean {
  const step = stepOfStatus[status]
  if (step === null) return false
  if (step === 'aangekondigd') return hasBegun(announced ?? knownOn, until)
  return hasBegun(announced, until) && !isCertainlyBy(adopted, until)
}

function hasBegun(edtf: string | null, until: PlainDate): boolean {
  if (edtf === null) return false
  const { earliest, latest }: VagueDate = parseVagueDate(edtf)
  return (earliest ?? latest) <= until
}

function waitingSince(key: 'announced' | 'planned', until: PlainDate) {
  return ({ code, title, [key]: date }: MeasureFact): WeekWait => {
    if (date === null) return { code, title, date, days: null }
    return { code, title, date, days: Math.max(0, daysBetween(parseVagueDate(date).latest, until)) }
  }
}

function longestFirst(a: WeekWait, b: WeekWait): number {
  return (b.days ?? 0) - (a.days ?? 0)
}
