import type { PlainDate } from '../dates/plain-date.js'
import type { MeasureFact, PatternFact } from '../time-to-measure/facts.js'
import { spellsOf } from '../time-to-measure/spells.js'

/** A pattern without a structural measure in force. */
export interface OpenPattern {
  readonly code: string
  readonly title: string
  /** As it was said (EDTF); null: not known. */
  readonly firstSignal: string | null
  /** From the first signal until the day that its state is known; null when that cannot be computed. */
  readonly days: number | null
  /** The first signal may be earlier, so that `days` is a minimum. */
  readonly atLeast: boolean
  /** Until when its state is known (EDTF); null: kept up to date. */
  readonly lastKnown: string | null
}

/**
 * Patterns that were there on a day and have no structural measure in force by then, as the event rule has it; the
 * oldest first, what cannot be computed last. Closed ones are not open.
 * @throws InvalidVagueDate when a date cannot be read
 */
export function openPatterns(
  patterns: readonly PatternFact[],
  measures: readonly MeasureFact[],
  until: PlainDate,
): readonly OpenPattern[] {
  const said = new Map(patterns.map(({ code, firstSignal }) => [code, firstSignal]))
  return spellsOf(patterns, measures, { referenceDate: until, reading: 'in-force' })
    .flatMap((spell): OpenPattern[] => {
      if (spell.event === true || spell.closedAs !== null || spell.existedAlready.length > 0) return []
      if (spell.listed !== null && spell.listed !== 'zonder datum') return []
      const { pattern: code, title, days, lastKnown } = spell
      const atLeast = spell.startNote !== null
      return [{ code, title, firstSignal: said.get(code) ?? null, days, atLeast, lastKnown }]
    })
    .sort((a, b) => (b.days ?? -1) - (a.days ?? -1))
}
