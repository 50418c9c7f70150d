import type { Pattern, PatternStep } from './pattern.js'
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
  /** The distinct patterns, by number. */
  readonly patterns: readonly Pattern[]
  /** Number of a pattern that the matcher was made with. */
  numberOf(pattern: Pattern): number
  match(tokens: readonly Token[]): Matches
}

interface CompiledStep {
  readonly id: number
  /** So many other words at most between the step before and this one. */
  readonly gap: number
}

/** A pattern with the step by which it is looked for. */
interface Anchored {
  readonly pattern: number
  readonly anchor: number
}

/** What a written word can be: the steps that it meets and the patterns that are tried where it stands. */
interface WordMeaning {
  readonly steps: ReadonlySet<number>
  readonly tries: readonly Anchored[]
}

const CACHE_LIMIT = 100_000
const NUMBER_AS_WORD = 6
const nowhere: readonly TokenSpan[] = []

/**
 * Looks for all patterns in one pass over the words: every written word is looked up once and remembered, and a
 * pattern of several words is only tried where its longest, and so probably rarest, word stands.
 */
export function createPatternMatcher(patterns: readonly Pattern[]): PatternMatcher {
  const numbers = new Map<string, number>()
  const ordered: Pattern[] = []
  for (const pattern of patterns) {
    if (numbers.has(pattern.source)) continue
    numbers.set(pattern.source, ordered.length)
    ordered.push(pattern)
  }
  const index = createWordIndex(ordered.flatMap((pattern) => pattern.steps))
  const compiled = ordered.map((pattern) =>
    pattern.steps.map((step): CompiledStep => ({ id: index.stepIds.get(step.key) ?? -1, gap: step.gap })),
  )
  const anchored = anchorPatterns(ordered, compiled, index.stepIds.size)
  const meanings = new Map<string, WordMeaning>()
  const meaningOf = (word: string): WordMeaning => {
    const known = meanings.get(word)
    if (known !== undefined) return known
    const steps = index.stepsOf(word)
    const meaning = { steps: new Set(steps), tries: steps.flatMap((step) => anchored[step] ?? []) }
    if (meanings.size >= CACHE_LIMIT) meanings.clear()
    meanings.set(word, meaning)
    return meaning
  }
  /** Text in which a pattern was last found, so that nothing has to be wiped between two texts. */
  const foundIn = new Int32Array(ordered.length)
  const spans: TokenSpan[][] = ordered.map(() => [])
  let reading = 0

  return {
    patterns: ordered,
    numberOf: (pattern) => numbers.get(pattern.source) ?? -1,
    match(tokens) {
      reading = (reading + 1) % 0x7fffffff
      const ofText = reading
      const found: number[] = []
      const words = tokens.map(({ word }) => meaningOf(word))
      for (let at = 0; at < words.length; at++) {
        for (const { pattern, anchor } of words[at]?.tries ?? []) {
          const steps = compiled[pattern] ?? []
          const first = anchor === 0 ? at : follow(steps, anchor, -1, at, words, tokens)
          const last =
            first < 0 || anchor === steps.length - 1 ? at : follow(steps, anchor, 1, at, words, tokens)
          if (first < 0 || last < 0) continue
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
 * Token at which the steps before (direction -1) or after (1) a step end, when that step stands at `at`, each as near
 * as it can be; -1 when they are not all there in the same sentence.
 */
function follow(
  steps: readonly CompiledStep[],
  step: number,
  direction: 1 | -1,
  at: number,
  words: readonly WordMeaning[],
  tokens: readonly Token[],
): number {
  const wanted = steps[step + direction]
  if (wanted === undefined) return at
  const gap = direction === 1 ? wanted.gap : (steps[step]?.gap ?? 0)
  const sentence = tokens[at]?.sentence
  for (let away = 1; away <= gap + 1; away++) {
    const next = at + away * direction
    if (tokens[next]?.sentence !== sentence) return -1
    if (words[next]?.steps.has(wanted.id) !== true) continue
    const end = follow(steps, step + direction, direction, next, words, tokens)
    if (end >= 0) return end
  }
  return -1
}

/** For each step the patterns that are tried where it stands. */
function anchorPatterns(
  patterns: readonly Pattern[],
  compiled: readonly (readonly CompiledStep[])[],
  stepCount: number,
): readonly (readonly Anchored[])[] {
  const anchored: Anchored[][] = Array.from({ length: stepCount }, () => [])
  patterns.forEach(({ steps }, pattern) => {
    let anchor = 0
    steps.forEach((step, at) => {
      if (shortestWord(step) > shortestWord(steps[anchor])) anchor = at
    })
    anchored[compiled[pattern]?.[anchor]?.id ?? -1]?.push({ pattern, anchor })
  })
  return anchored
}

/** Letters of the shortest word that meets a step; a number is about as rare as a word of six. */
function shortestWord(step: PatternStep | undefined): number {
  const lengths = (step?.tests ?? []).map((test) =>
    test.kind === 'number' || /^\d/.test(test.value) ? NUMBER_AS_WORD : test.value.length,
  )
  return Math.min(...lengths)
}
