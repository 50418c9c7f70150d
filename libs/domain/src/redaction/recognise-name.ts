import type { Candidate } from './candidate.js'
import { completeName } from './names/complete-name.js'
import { isAnatomy } from './names/is-anatomy.js'
import { findLikelyNames } from './names/find-likely-names.js'
import { findReturningNames } from './names/find-returning-names.js'
import { findRuledNames } from './names/find-ruled-names.js'
import type { Reading } from './reading/reading.js'

/** Names of persons. Relations and "mevrouw" before them stay; names of institutions and diagnoses stay. */
export function recogniseName({ text, words }: Reading): Candidate[] {
  const ruled = findRuledNames(text, words)
  const likely = findLikelyNames(words, ruled)
  const mentions = [...ruled, ...likely]
  const returning = likely.length === 0 ? [] : findReturningNames(words, mentions)
  const all = [...mentions, ...returning]
  const taken = new Uint8Array(words.length)
  for (const { first, last } of all) taken.fill(1, first, last + 1)
  const found: Candidate[] = []
  for (const mention of all) {
    const { first, last } = completeName(text, words, mention, (at) => taken[at] === 1)
    if (isAnatomy(words, { first, last })) continue
    const start = words[first]?.start
    const end = words[last]?.end
    if (start === undefined || end === undefined) continue
    const possessive = /'s?$/.exec(text.slice(end - 2, end))?.[0].length ?? 0
    found.push({ type: 'name', start, end: end - possessive, certainty: 'shape' })
  }
  return found
}
