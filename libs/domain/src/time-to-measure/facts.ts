import type { PlainDate } from '../dates/plain-date.js'
import type { MeasureKind, MeasureStatus } from '../taxonomy/measures.js'

/** How a pattern was closed without a measure of its own. */
export const patternClosings = ['opgelost zonder maatregel', 'afgewezen', 'samengevoegd'] as const
export type PatternClosing = (typeof patternClosings)[number]

/** What the event rule needs to know of a pattern. Dates are EDTF as they were said; null: not known. */
export interface PatternFact {
  readonly code: string
  readonly title: string
  readonly firstSignal: string | null
  /** When VWS recognised it. Left out: not known. */
  readonly recognised?: string | null
  /** Until when its state is known; null: kept up to date, so until the reference date. */
  readonly lastKnown: string | null
  readonly closedOn: string | null
  readonly closedAs: PatternClosing | null
  /** Codes of its measures. */
  readonly measures: readonly string[]
  /** Day it was confirmed in the live register: at risk from then on. Left out: watched from its first signal. */
  readonly registeredOn?: PlainDate | null
}

/** What the event rule needs to know of a measure. Dates are EDTF as they were said; null: not known. */
export interface MeasureFact {
  readonly code: string
  readonly title: string
  readonly kind: MeasureKind
  readonly status: MeasureStatus
  readonly announced: string | null
  readonly adopted: string | null
  readonly inForce: string | null
  /** Never counts; carried so that a page can show it. */
  readonly planned: string | null
  /** Date of the source; it proves nothing before its earliest day. */
  readonly knownOn: string | null
}
