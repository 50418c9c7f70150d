import type { Reading } from './reading/reading.js'
import type { RedactionType } from './redaction-type.js'

/**
 * A piece of text that a recogniser takes for personal data.
 * start, end: UTF-16 offsets, half-open, in the text of the reading.
 * certainty: 'context' when a word nearby says what it is, 'shape' when only its form does.
 */
export interface Candidate {
  readonly type: RedactionType
  readonly start: number
  readonly end: number
  readonly certainty: 'context' | 'shape'
}

/** Pure: the same reading always gives the same candidates, in any order; [] when there are none. */
export type Recogniser = (reading: Reading) => readonly Candidate[]
