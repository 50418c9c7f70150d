import type { PlainDate } from '../dates/plain-date.js'
import type { MeasureFact, PatternFact } from '../time-to-measure/facts.js'
import { isClosedOn, isOpen } from '../time-to-measure/is-open.js'
import type { RecordedState } from '../time-to-measure/recorded-life.js'
import { saidInForce } from '../time-to-measure/said-in-force.js'
import { spellsOf } from '../time-to-measure/spells.js'

/** A pattern without a structural measure in force. */
export interface OpenPattern {
  readonly code: string
  readonly title: string
  /** As it was said (EDTF); null: not known. */
  readonly firstSignal: string | null
  /**
   * From the first signal to the end of observation: the day that was asked about, so the end of a week, or the last day
   * on which its state is known when that comes first. null: nobody said when the first signal was.
   */
  readonly days: number | null
  /** The first signal may be earlier, so that `days` is a minimum. */
  readonly atLeast: boolean
  /** Until when its state is known (EDTF); null: kept up to date. */
  readonly lastKnown: string | null
}

/** A pattern with what people recorded of how it stands, in the order of their dates. */
export type PatternWithStates = PatternFact & { readonly states: readonly RecordedState[] }

/**
 * The patterns that are open on a day, by `isOpen`, and for how long, by the clock of the event rule. The longest open
 * comes first, one of which that is not known last.
 * @param measures as they were known on that day
 * @throws InvalidVagueDate when a date cannot be read
 */
export function openPatterns(
  patterns: readonly PatternWithStates[],
  measures: readonly MeasureFact[],
  until: PlainDate,
): readonly OpenPattern[] {
  const there = new Set(measures.map(({ code }) => code))
  const known = patterns.map((pattern) => ({
    ...pattern,
    measures: pattern.measures.filter((code) => there.has(code)),
  }))
  const patternOf = new Map(known.map((pattern) => [pattern.code, pattern]))
  return spellsOf(known, measures, { referenceDate: until, reading: 'in-force' })
    .flatMap((spell): OpenPattern[] => {
      const pattern = patternOf.get(spell.pattern)
      if (pattern === undefined) return []
      const standing = {
        ...{ listed: spell.listed, event: spell.event },
        saidInForce: saidInForce(pattern, measures, pattern.states, until),
        closedAs: isClosedOn(pattern, until) ? pattern.closedAs : null,
      }
      if (!isOpen(standing)) return []
      const { code, title, firstSignal, lastKnown } = pattern
      return [{ code, title, firstSignal, days: spell.days, atLeast: spell.startNote !== null, lastKnown }]
    })
    .sort((a, b) => (b.days ?? -1) - (a.days ?? -1))
}
