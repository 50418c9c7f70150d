import type { Candidate } from './candidate.js'
import { findLikelyBirths } from './dates/find-likely-births.js'
import { findRuledBirths } from './dates/find-ruled-births.js'
import type { Reading } from './reading/reading.js'

/** "den" of "den 12den juli", "de" of "de zesde juni". */
const article = /(?<!\p{L})den? $/iu
const hasArticle = /^(?:\p{L}|\d{1,2}(?:e|ste|de|den|en|sten|ten)(?!\p{L}))/iu

function withArticle(text: string, candidate: Candidate): Candidate {
  const { start, end } = candidate
  if (!hasArticle.test(text.slice(start, end))) return candidate
  const before = article.exec(text.slice(Math.max(0, start - 5), start))
  return before === null ? candidate : { ...candidate, start: start - before[0].length }
}

/** Dates of birth: those that words tell of, and those that are likely of a birth by all that stands around them. */
export function recogniseDob(reading: Reading): Candidate[] {
  const ruled = findRuledBirths(reading)
  const likely = findLikelyBirths(reading, ruled)
    .filter(({ start, end }) => !ruled.some((one) => one.start < end && start < one.end))
    .map(({ start, end }): Candidate => ({ type: 'dob', start, end, certainty: 'shape' }))
  return [...ruled, ...likely].map((candidate) => withArticle(reading.text, candidate))
}
