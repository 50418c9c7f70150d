import type { Candidate } from './candidate.js'
import { findNames } from './names/find-names.js'
import { findReturningNames } from './names/find-returning-names.js'
import type { Reading } from './reading/reading.js'

/** Names of persons. Relations and "mevrouw" before them stay; names of institutions and diagnoses stay. */
export function recogniseName({ text, words }: Reading): Candidate[] {
  const mentions = findNames(text, words)
  const found: Candidate[] = []
  for (const { first, last } of [...mentions, ...findReturningNames(words, mentions)]) {
    const start = words[first]?.start
    const end = words[last]?.end
    if (start === undefined || end === undefined) continue
    const possessive = /'s?$/.exec(text.slice(end - 2, end))?.[0].length ?? 0
    found.push({ type: 'name', start, end: end - possessive, certainty: 'shape' })
  }
  return found
}
