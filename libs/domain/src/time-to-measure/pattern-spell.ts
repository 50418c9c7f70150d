import type { PlainDate } from '../dates/plain-date.js'
import type { PatternClosing } from './facts.js'
import type { StageName } from './readings.js'

/** Why a pattern is listed and not computed. */
export type ListedReason =
  /** No first date, or a measure at or before a first signal that has no lower bound. */
  | 'zonder datum'
  /** The measures were there at or before the first signal. */
  | 'bestond al'
  /** No day of observation: known, or registered, no later than its end. */
  | 'niet waargenomen'

/** What every row says of its pattern. */
export interface SpellOfPattern {
  readonly pattern: string
  readonly title: string
  readonly closedAs: PatternClosing | null
  readonly lastKnown: string | null
  /** Measures that counted at or before the first signal: no event, listed apart. */
  readonly existedAlready: readonly string[]
}

/** From first signal to measure, or to the end of observation. */
export interface ComputedSpell extends SpellOfPattern {
  readonly listed: null
  readonly start: PlainDate
  readonly end: PlainDate
  /** end - start, >= 0. */
  readonly days: number
  /** Days from the start at which observation began (delayed entry); null: from the start. */
  readonly entry: number | null
  readonly event: boolean
  /** Code of the measure that is the event. */
  readonly measure: string | null
  /** The stage that is the event. */
  readonly stage: StageName | null
  /** Ended by 'opgelost zonder maatregel': no event, a competing one. */
  readonly competing: boolean
  readonly startNote: 'ten minste' | null
  readonly eventNote: 'ten hoogste' | null
  /** The event would fall before the start because of vague dates, and counts as day 0. */
  readonly dayZero: boolean
}

/** A pattern that is shown in the list beside the curve. */
export interface ListedSpell extends SpellOfPattern {
  readonly listed: ListedReason
  readonly start: null
  readonly end: null
  readonly days: null
  readonly entry: null
  readonly event: null
  readonly measure: null
  readonly stage: null
  readonly competing: false
  readonly startNote: null
  readonly eventNote: null
  readonly dayZero: false
}

export type PatternSpell = ComputedSpell | ListedSpell
