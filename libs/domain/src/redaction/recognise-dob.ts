import type { Candidate } from './candidate.js'
import { findLikelyBirths } from './dates/find-likely-births.js'
import { findRuledBirths } from './dates/find-ruled-births.js'
import type { Reading } from './reading/reading.js'

/** Dates of birth: those that words tell of, and those that are likely of a birth by all that stands around them. */
export function recogniseDob(reading: Reading): Candidate[] {
  const ruled = findRuledBirths(reading)
  const likely = findLikelyBirths(reading, ruled)
    .filter(({ start, end }) => !ruled.some((one) => one.start < end && start < one.end))
    .map(({ start, end }): Candidate => ({ type: 'dob', start, end, certainty: 'shape' }))
  return [...ruled, ...likely]
}
