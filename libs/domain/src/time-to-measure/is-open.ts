import type { PlainDate } from '../dates/plain-date.js'
import { parseVagueDate } from '../dates/vague-date.js'
import type { PatternFact } from './facts.js'

/** How a pattern stands on a day: in the curve or beside it, by what is said of its measures, and closed or not. */
export interface StandingOnDay {
  /** Why it stands beside the curve (`ListedReason`); null: it is computed. */
  readonly listed: string | null
  /** Its clock ended with a measure; null: it is not computed. */
  readonly event: boolean | null
  /** As `saidInForce` says. */
  readonly saidInForce: boolean
  /** How it was closed by that day; null: it was not. */
  readonly closedAs: string | null
}

/**
 * Whether a pattern is open: it was there on that day, was not closed, and nobody had said that a structural measure of
 * it is in force. One without a first date is open too, for a time that is not known. Every page that counts or
 * names open patterns goes by this.
 */
export function isOpen({ listed, event, saidInForce, closedAs }: StandingOnDay): boolean {
  return closedAs === null && !saidInForce && event !== true && listed !== 'niet waargenomen'
}

/**
 * Whether a pattern was closed by a day, by the date used; one that was closed on a day that nobody named is closed.
 * @throws InvalidVagueDate when the date cannot be read
 */
export function isClosedOn(
  { closedAs, closedOn }: Pick<PatternFact, 'closedAs' | 'closedOn'>,
  day: PlainDate,
): boolean {
  return closedAs !== null && (closedOn === null || parseVagueDate(closedOn).used <= day)
}
