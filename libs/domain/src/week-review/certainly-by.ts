import type { PlainDate } from '../dates/plain-date.js'
import { parseVagueDate } from '../dates/vague-date.js'
import type { PatternFact } from '../time-to-measure/facts.js'

/**
 * Whether what has happened, as is known now, had happened by a day: the last day that its date (EDTF) may mean is no later.
 * Of what nobody dated we do not say that it came later.
 * @throws InvalidVagueDate when the date cannot be read
 */
export function isCertainlyBy(edtf: string | null, day: PlainDate): boolean {
  return edtf === null || parseVagueDate(edtf).latest <= day
}

/** Whether a pattern was certainly closed by then, however, so that nobody has to decide on it. */
export function isClosedBy(
  { closedAs, closedOn }: Pick<PatternFact, 'closedAs' | 'closedOn'>,
  day: PlainDate,
): boolean {
  return closedAs !== null && isCertainlyBy(closedOn, day)
}
