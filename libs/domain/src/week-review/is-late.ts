import type { PlainDate } from '../dates/plain-date.js'
import { parseVagueDate } from '../dates/vague-date.js'
import { hasReached, stepOfStatus } from '../taxonomy/measures.js'
import type { MeasureFact } from '../time-to-measure/facts.js'
import { isCertainlyBy } from './certainly-by.js'

/**
 * Whether a measure that was promised is late on a day: the last day that the promise may have meant is over, and it is not
 * known to be in force by then. What was stopped is not awaited any more, and so not late.
 * The view measure_then of the follow-up has the same rule in SQL; a test holds the two against each other.
 * @throws InvalidVagueDate when a date of the measure cannot be read
 */
export function isLate(measure: MeasureFact, day: PlainDate): boolean {
  const { status, planned } = measure
  if (planned === null || stepOfStatus[status] === null) return false
  return parseVagueDate(planned).latest < day && !isInForceBy(measure, day)
}

/** By its date for certain, or because a source of no later than the day says so that is no earlier than that date may be. */
function isInForceBy({ status, inForce, knownOn }: MeasureFact, day: PlainDate): boolean {
  if (!hasReached(status, 'in werking')) return false
  if (inForce === null || isCertainlyBy(inForce, day)) return true
  if (knownOn === null) return false
  const known = parseVagueDate(knownOn)
  const knownFrom = known.earliest ?? known.latest
  return knownFrom <= day && (parseVagueDate(inForce).earliest ?? knownFrom) <= knownFrom
}
