import type { PlainDate } from '../dates/plain-date.js'
import { parseVagueDate } from '../dates/vague-date.js'
import { hasReached, isStructural } from '../taxonomy/measures.js'
import type { MeasureFact, PatternFact } from './facts.js'
import { isProved } from './readings.js'
import type { RecordedState } from './recorded-life.js'

/**
 * Whether it is said by a day that a structural measure of a pattern is in force: by a source of the measure, or by who
 * recorded last how the pattern stands. A date is not needed: without one the clock of the event rule runs on, but
 * nobody may call the pattern open.
 * @param measures at least every measure that the pattern names
 * @param states what people recorded of this pattern, in the order of their dates
 * @throws InvalidVagueDate when a date cannot be read
 */
export function saidInForce(
  pattern: Pick<PatternFact, 'measures'>,
  measures: readonly MeasureFact[],
  states: readonly RecordedState[],
  day: PlainDate,
): boolean {
  const last = states.findLast(({ on }) => parseVagueDate(on).used <= day)
  if (last?.state === 'in werking' || last?.state === 'merkbaar') return true
  return measures.some((measure) => pattern.measures.includes(measure.code) && isInForce(measure, day))
}

function isInForce({ kind, status, inForce, knownOn }: MeasureFact, day: PlainDate): boolean {
  if (!isStructural(kind) || !hasReached(status, 'in werking') || !isProved(knownOn, day)) return false
  return inForce === null || parseVagueDate(inForce).used <= day
}
