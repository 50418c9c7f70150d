import { daysBetween, epochDay, type PlainDate } from '../dates/plain-date.js'
import { parseVagueDate, type VagueDate } from '../dates/vague-date.js'
import type { MeasureFact, PatternFact } from './facts.js'
import type { ListedReason, ListedSpell, PatternSpell, SpellOfPattern } from './pattern-spell.js'
import { type Reading, type Stage, stageOf } from './readings.js'

export interface SpellRule {
  /** Nothing after this day counts, and no source dated after it. */
  readonly referenceDate: PlainDate
  readonly reading: Reading
}

/**
 * The event rule: per pattern the time from its first signal to its first structural measure.
 * Observation ends at the earliest of the reference date, the latest day of `lastKnown`, and the day it was closed.
 * @param measures at least every measure that a pattern names
 * @returns one row per pattern, in the order given; [] for none
 * @throws RangeError when the reference date is not a calendar day or a named measure is not given
 * @throws InvalidVagueDate when a date cannot be read
 */
export function spellsOf(
  patterns: readonly PatternFact[],
  measures: readonly MeasureFact[],
  { referenceDate, reading }: SpellRule,
): readonly PatternSpell[] {
  epochDay(referenceDate)
  const byCode = new Map(measures.map((measure) => [measure.code, measure]))
  return patterns.map((pattern) => {
    const stages = pattern.measures.flatMap((code) => {
      const measure = byCode.get(code)
      if (measure === undefined)
        throw new RangeError(`pattern ${pattern.code} names an unknown measure: ${code}`)
      return stageOf(measure, reading, referenceDate) ?? []
    })
    if (pattern.firstSignal === null) return listed(pattern, 'zonder datum', [])
    const first = parseVagueDate(pattern.firstSignal)
    const existing = stages.filter(({ date }) => date.used <= first.used)
    const counting = stages.filter(({ date }) => date.used > first.used)
    return spellOf(pattern, first, { existing, counting }, { referenceDate, reading })
  })
}

/** What may end a spell, and what stood at the first signal and cannot. */
export interface StagesOfPattern {
  readonly existing: readonly Stage[]
  readonly counting: readonly Stage[]
}

/**
 * One pattern from its first signal to the first of the counting stages.
 * @param first the date of its first signal
 */
export function spellOf(
  pattern: PatternFact,
  first: VagueDate,
  { existing, counting }: StagesOfPattern,
  rule: SpellRule,
): PatternSpell {
  const existedAlready = [...new Set(existing.flatMap(({ measure }) => measure ?? []))]
  if (existing.length > 0 && first.atLeast) return listed(pattern, 'zonder datum', existedAlready)
  if (existing.length > 0 && counting.length === 0) return listed(pattern, 'bestond al', existedAlready)

  const start = startDay(first, rule.reading)
  const observed = endOfObservation(pattern, rule)
  const event = firstEvent(counting, rule.reading)
  const happened = event !== null && event.day <= observed.day
  const dayZero = happened && event.day < start
  const end = dayZero ? start : happened ? event.day : observed.day
  const days = daysBetween(start, end)
  const entry = entryAfter(start, pattern.registeredOn ?? null)
  if (start > observed.day || (!happened && days === 0) || (entry !== null && entry >= days)) {
    return listed(pattern, 'niet waargenomen', existedAlready)
  }
  return {
    ...described(pattern, existedAlready),
    listed: null,
    start,
    end,
    days,
    entry,
    event: happened,
    measure: happened ? event.stage.measure : null,
    stage: happened ? event.stage.stage : null,
    competing: !happened && observed.closed && pattern.closedAs === 'opgelost zonder maatregel',
    startNote: first.atLeast ? 'ten minste' : null,
    eventNote: happened && event.stage.date.atLeast ? 'ten hoogste' : null,
    dayZero,
  }
}

/** The outer curves start late for the shortest time and early for the longest. */
function startDay(date: VagueDate, reading: Reading): PlainDate {
  if (reading === 'shortest') return date.latest
  return reading === 'longest' ? (date.earliest ?? date.used) : date.used
}

/** The outer curves end early for the shortest time and late for the longest. */
function endDay(date: VagueDate, reading: Reading): PlainDate {
  if (reading === 'longest') return date.latest
  return reading === 'shortest' ? (date.earliest ?? date.used) : date.used
}

/** The first stage to count; of two on one day the one named first. */
function firstEvent(stages: readonly Stage[], reading: Reading): { stage: Stage; day: PlainDate } | null {
  return stages
    .map((stage) => ({ stage, day: endDay(stage.date, reading) }))
    .reduce<{ stage: Stage; day: PlainDate } | null>(
      (first, next) => (first === null || next.day < first.day ? next : first),
      null,
    )
}

function endOfObservation(
  { lastKnown, closedOn, closedAs }: PatternFact,
  { referenceDate, reading }: SpellRule,
): { day: PlainDate; closed: boolean } {
  const known = lastKnown === null ? referenceDate : parseVagueDate(lastKnown).latest
  const day = known < referenceDate ? known : referenceDate
  if (closedOn === null || closedAs === null) return { day, closed: false }
  const closing = endDay(parseVagueDate(closedOn), reading)
  return closing <= day ? { day: closing, closed: true } : { day, closed: false }
}

function entryAfter(start: PlainDate, registeredOn: PlainDate | null): number | null {
  const days = registeredOn === null ? 0 : daysBetween(start, registeredOn)
  return days > 0 ? days : null
}

function described(pattern: PatternFact, existedAlready: readonly string[]): SpellOfPattern {
  const { code, title, closedAs, lastKnown } = pattern
  return { pattern: code, title, closedAs, lastKnown, existedAlready }
}

/** A pattern that stands beside the curve, with why. */
export function listed(
  pattern: PatternFact,
  reason: ListedReason,
  existedAlready: readonly string[],
): ListedSpell {
  return {
    ...described(pattern, existedAlready),
    listed: reason,
    start: null,
    end: null,
    days: null,
    entry: null,
    event: null,
    measure: null,
    stage: null,
    competing: false,
    startNote: null,
    eventNote: null,
    dayZero: false,
  }
}
