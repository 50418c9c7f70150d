import { ownText } from '../own-text.js'
import { foldWord, stemWord } from '../tagging/fold-word.js'
import { tokenize } from '../tagging/tokenize.js'
import { stopWords } from './stop-words.js'

/** How often a stem stands in a text, and the first word there that has it, folded. */
export interface StemCount {
  readonly count: number
  readonly word: string
}

/** Of a longer text, the stems that occur most often are used. */
export const mostStemsOfText = 256

const CACHE_LIMIT = 50_000
const stems = new Map<string, { folded: string; stem: string } | null>()

/**
 * The stems of a redacted text, the same as the tagger's, without stop words, numbers, single letters and what
 * redaction put there; in order of first occurrence.
 * @returns at most `mostStemsOfText`; empty for a text without words
 */
export function stemsOf(text: string): ReadonlyMap<string, StemCount> {
  const counts = new Map<string, { count: number; word: string }>()
  for (const { word } of tokenize(text)) {
    const known = lookUp(word)
    if (known === null) continue
    const found = counts.get(known.stem)
    if (found === undefined) counts.set(known.stem, { count: 1, word: known.folded })
    else found.count += 1
  }
  if (counts.size <= mostStemsOfText) return counts
  const most = [...counts].sort(([, a], [, b]) => b.count - a.count).slice(0, mostStemsOfText)
  return new Map(most)
}

function lookUp(word: string): { folded: string; stem: string } | null {
  let known = stems.get(word)
  if (known === undefined) {
    const own = ownText(word)
    const folded = foldWord(own)
    const speaks = folded.length > 1 && /^\p{L}/u.test(folded) && !stopWords.has(folded)
    known = speaks ? { folded, stem: stemWord(folded) } : null
    if (stems.size >= CACHE_LIMIT) stems.clear()
    stems.set(own, known)
  }
  return known
}
