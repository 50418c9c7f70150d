import type { Candidate } from './candidate.js'
import { findNames } from './find-names.js'
import { findReturningNames } from './find-returning-names.js'
import { findKeptPhrases } from './kept-phrases.js'
import { splitWords } from './words.js'

/** Names of persons. Titles and relations before them stay; names of institutions and diagnoses stay. */
export function recogniseName(text: string): Candidate[] {
  const words = splitWords(text)
  const kept = findKeptPhrases(text)
  const isFree = (start: number, end: number): boolean =>
    !kept.some((zone) => zone.start < end && start < zone.end)
  const mentions = findNames(text, words).filter(({ first, last }) =>
    isFree(words[first]?.start ?? 0, words[last]?.end ?? 0),
  )
  const found: Candidate[] = []
  for (const { first, last } of [...mentions, ...findReturningNames(words, mentions)]) {
    const start = words[first]?.start
    const end = words[last]?.end
    if (start === undefined || end === undefined || !isFree(start, end)) continue
    const possessive = /'s?$/.exec(text.slice(start, end))?.[0].length ?? 0
    found.push({ type: 'name', start, end: end - possessive, certainty: 'shape' })
  }
  return found
}
