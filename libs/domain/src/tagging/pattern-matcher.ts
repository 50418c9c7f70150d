import { ownText } from '../own-text.js'
import { bitsOf, createNumberPool } from './number-pool.js'
import { tabulate, type PatternTable } from './pattern-table.js'
import type { Pattern } from './pattern.js'
import type { Token } from './tokenize.js'
import { createWordIndex } from './word-index.js'

/** First and last token of a found pattern, both included. */
export type TokenSpan = readonly [first: number, last: number]

/** Which patterns occur in a text and where. Valid until the matcher reads the next text. */
export interface Matches {
  /** Numbers of the patterns that occur; in no order. */
  readonly found: readonly number[]
  /** Where a pattern occurs, ascending; [] for nowhere. */
  spansOf(pattern: number): readonly TokenSpan[]
}

export interface PatternMatcher {
  match(tokens: readonly Token[]): Matches
}

/** What a written word can be. Places in the pool: steps to mark, then tries, three numbers each. */
interface WordMeaning {
  /** The steps that it meets. */
  readonly steps: readonly number[]
  /** The same as bits; null for a word of few steps, in which they are looked up. */
  readonly meets: Uint32Array | null
  /** Text in which its marks were last set. */
  markedIn: number
  readonly marks: number
  readonly tries: number
  readonly end: number
}

/** So many words of texts are remembered, some 150 bytes each; then it begins anew. */
const CACHE_LIMIT = 30_000
const FEW_STEPS = 24
const nowhere: readonly TokenSpan[] = []

/**
 * Looks for all patterns in one pass over the words: every written word is looked up once and remembered, and a
 * pattern of several words is only tried where its longest, and so probably rarest, word stands. What is remembered
 * lies in a row of numbers, since most of the time goes into fetching it.
 * @param patterns distinct ones; the number of each is its place. Nothing of them is kept but numbers
 */
export function createPatternMatcher(patterns: readonly Pattern[]): PatternMatcher {
  const index = createWordIndex(patterns.flatMap((pattern) => pattern.steps))
  const table = tabulate(patterns, index)
  const { anchored, anchorOf, beside, besides, firstStep } = table
  const wantedBeside = new Uint8Array(index.stepIds.size)
  for (const steps of [beside, besides]) for (const step of steps) wantedBeside[step] = 1
  const pool = createNumberPool()
  const meanings = new Map<string, WordMeaning>()
  const meaningOf = (word: string): WordMeaning => {
    const known = meanings.get(word)
    if (known !== undefined) return known
    const steps = index.stepsOf(word)
    const marks = pool.add(steps.filter((step) => wantedBeside[step] === 1))
    const tries = pool.add(
      steps.flatMap((step) =>
        (anchored[step] ?? []).flatMap((pattern) => [beside[pattern] ?? 0, besides[pattern] ?? 0, pattern]),
      ),
    )
    const meets = steps.length > FEW_STEPS ? bitsOf(steps, index.stepIds.size) : null
    const meaning: WordMeaning = { steps, meets, markedIn: 0, marks, tries, end: pool.size() }
    meanings.set(ownText(word), meaning)
    return meaning
  }
  /** Text in which a pattern was last found, so that nothing has to be wiped between two texts. */
  const foundIn = new Int32Array(patterns.length)
  const spans: TokenSpan[][] = patterns.map(() => [])
  /** The same of steps. */
  const seenIn = new Int32Array(index.stepIds.size)
  let reading = 0

  return {
    match(tokens) {
      reading = (reading + 1) % 0x7fffffff
      const ofText = reading
      const found: number[] = []
      if (meanings.size >= CACHE_LIMIT) {
        meanings.clear()
        pool.empty()
      }
      const words = tokens.map(({ word }) => meaningOf(word))
      const numbersOf = pool.numbers()
      for (const meaning of words) {
        if (meaning.markedIn === ofText) continue
        meaning.markedIn = ofText
        for (let at = meaning.marks; at < meaning.tries; at++) seenIn[numbersOf[at] ?? 0] = ofText
      }
      for (let at = 0; at < words.length; at++) {
        const word = words[at]
        if (word === undefined) continue
        for (let tried = word.tries; tried < word.end; tried += 3) {
          if (seenIn[numbersOf[tried] ?? 0] !== ofText || seenIn[numbersOf[tried + 1] ?? 0] !== ofText)
            continue
          const pattern = numbersOf[tried + 2] ?? 0
          const start = firstStep[pattern] ?? 0
          const anchor = start + (anchorOf[pattern] ?? 0)
          const end = (firstStep[pattern + 1] ?? 0) - 1
          const first = anchor === start ? at : follow(table, anchor, start, at, words, tokens)
          if (first < 0) continue
          const last = anchor === end ? at : follow(table, anchor, end, at, words, tokens)
          if (last < 0) continue
          if (foundIn[pattern] !== ofText) {
            foundIn[pattern] = ofText
            spans[pattern] = []
            found.push(pattern)
          }
          spans[pattern]?.push([first, last])
        }
      }
      return {
        found,
        spansOf: (pattern) => (foundIn[pattern] === ofText ? (spans[pattern] ?? nowhere) : nowhere),
      }
    },
  }
}

/**
 * Token at which the steps from one to another (before it or behind it) end, when the first of them stands at `at`, each
 * as near as it can be; -1 when they are not all there in the same sentence.
 */
function follow(
  table: PatternTable,
  step: number,
  until: number,
  at: number,
  words: readonly WordMeaning[],
  tokens: readonly Token[],
): number {
  if (step === until) return at
  const direction = until > step ? 1 : -1
  const wanted = table.stepIds[step + direction] ?? -1
  const gap = table.gaps[direction === 1 ? step + 1 : step] ?? 0
  const sentence = tokens[at]?.sentence
  for (let away = 1; away <= gap + 1; away++) {
    const next = at + away * direction
    if (tokens[next]?.sentence !== sentence) return -1
    const word = words[next]
    if (word === undefined || !isMet(word, wanted)) continue
    const end = follow(table, step + direction, until, next, words, tokens)
    if (end >= 0) return end
  }
  return -1
}

function isMet({ steps, meets }: WordMeaning, step: number): boolean {
  return meets === null ? steps.includes(step) : (((meets[step >> 5] ?? 0) >>> (step & 31)) & 1) === 1
}
