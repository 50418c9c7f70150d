/**
 * One subject under observation. Time runs from its own origin, in any one unit (days, weeks).
 * At risk on (entry, time]: a subject that enters at t is not yet at risk at t; one censored at t still is.
 */
export interface Spell {
  /** Start of observation when it is later than the origin (delayed entry); left out: watched from the origin. */
  readonly entry?: number
  /** End of observation, >= 0. */
  readonly time: number
  /** true: the event happened at `time`; false: censored there. */
  readonly event: boolean
}
