import { daysBetween, type PlainDate } from '../dates/plain-date.js'
import { parseVagueDate } from '../dates/vague-date.js'
import type { MeasureFact, PatternFact } from '../time-to-measure/facts.js'
import type { RecordedState } from '../time-to-measure/recorded-life.js'
import { saidInForce } from '../time-to-measure/said-in-force.js'
import { spellsOf } from '../time-to-measure/spells.js'
import { isClosedBy } from './certainly-by.js'

/** A pattern without a structural measure in force. */
export interface OpenPattern {
  readonly code: string
  readonly title: string
  /** As it was said (EDTF); null: not known. */
  readonly firstSignal: string | null
  /** From the first signal to the day that was asked about, so to the end of a week; null: nobody said when it was. */
  readonly days: number | null
  /** The first signal may be earlier, so that `days` is a minimum. */
  readonly atLeast: boolean
  /** Until when its state is known (EDTF); null: kept up to date. */
  readonly lastKnown: string | null
}

/** A pattern with what people recorded of how it stands, in the order of their dates. */
export type PatternWithStates = PatternFact & { readonly states: readonly RecordedState[] }

/**
 * Patterns that were there on a day, of which nobody had said by then that a structural measure is in force (with or
 * without a date). One that was closed by then is not open. The first to be heard of comes first, one of which that is not
 * known last.
 * @param measures as they were known on that day
 * @throws InvalidVagueDate when a date cannot be read
 */
export function openPatterns(
  patterns: readonly PatternWithStates[],
  measures: readonly MeasureFact[],
  until: PlainDate,
): readonly OpenPattern[] {
  const there = new Set(measures.map(({ code }) => code))
  const unhelped = patterns
    .filter((pattern) => !isClosedBy(pattern, until))
    .map((pattern) => ({ ...pattern, measures: pattern.measures.filter((code) => there.has(code)) }))
    .filter((pattern) => !saidInForce(pattern, measures, pattern.states, until))
  const firstSignals = new Map(unhelped.map(({ code, firstSignal }) => [code, firstSignal]))
  return spellsOf(unhelped, measures, { referenceDate: until, reading: 'in-force' })
    .flatMap(({ pattern: code, title, listed, lastKnown }): OpenPattern[] => {
      if (listed === 'niet waargenomen') return []
      const firstSignal = firstSignals.get(code) ?? null
      if (firstSignal === null) return [{ code, title, firstSignal, days: null, atLeast: false, lastKnown }]
      const { used, atLeast } = parseVagueDate(firstSignal)
      return [{ code, title, firstSignal, days: daysBetween(used, until), atLeast, lastKnown }]
    })
    .sort((a, b) => (b.days ?? -1) - (a.days ?? -1))
}
