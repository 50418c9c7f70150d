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
  readonly steps: readonly CompiledStep[]
  /** Two of its other steps, which have to be in the text as well; the anchor itself where there are fewer. */
  readonly beside: number
  readonly besides: number
}

/** What a written word can be: the steps that it meets and the patterns that are tried where it stands. */
interface WordMeaning {
  readonly steps: Int32Array
  /** By number of a step whether the word meets it; null for a word of few steps, in which they are looked up. */
  readonly meets: Uint8Array | null
  /** The steps that a pattern may want beside its anchor. */
  readonly marks: Int32Array
  /** Text in which its marks were last set. */
  markedIn: number
  readonly tries: readonly Anchored[]
}

const CACHE_LIMIT = 100_000
const NUMBER_AS_WORD = 6
const FEW_STEPS = 8
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
  const wantedBeside = new Uint8Array(index.stepIds.size)
  for (const { beside, besides } of anchored.flat()) wantedBeside[beside] = wantedBeside[besides] = 1
  const meanings = new Map<string, WordMeaning>()
  const meaningOf = (word: string): WordMeaning => {
    const known = meanings.get(word)
    if (known !== undefined) return known
    const steps = index.stepsOf(word)
    const meets = steps.length > FEW_STEPS ? new Uint8Array(index.stepIds.size) : null
    for (const step of meets === null ? [] : steps) meets?.fill(1, step, step + 1)
    const meaning: WordMeaning = {
      steps: Int32Array.from(steps),
      meets,
      marks: Int32Array.from(steps.filter((step) => wantedBeside[step] === 1)),
      markedIn: 0,
      tries: steps.flatMap((step) => anchored[step] ?? []),
    }
    if (meanings.size >= CACHE_LIMIT) meanings.clear()
    meanings.set(word, meaning)
    return meaning
  }
  /** Text in which a pattern was last found, so that nothing has to be wiped between two texts. */
  const foundIn = new Int32Array(ordered.length)
  const spans: TokenSpan[][] = ordered.map(() => [])
  /** The same of steps. */
  const seenIn = new Int32Array(index.stepIds.size)
  let reading = 0

  return {
    patterns: ordered,
    numberOf: (pattern) => numbers.get(pattern.source) ?? -1,
    match(tokens) {
      reading = (reading + 1) % 0x7fffffff
      const ofText = reading
      const found: number[] = []
      const words = tokens.map(({ word }) => meaningOf(word))
      for (const meaning of words) {
        if (meaning.markedIn === ofText) continue
        meaning.markedIn = ofText
        const { marks } = meaning
        for (let at = 0; at < marks.length; at++) seenIn[marks[at] ?? 0] = ofText
      }
      for (let at = 0; at < words.length; at++) {
        const { tries = [] } = words[at] ?? {}
        for (let tried = 0; tried < tries.length; tried++) {
          const candidate = tries[tried]
          if (candidate === undefined) continue
          if (seenIn[candidate.beside] !== ofText || seenIn[candidate.besides] !== ofText) continue
          const { pattern, anchor, steps } = candidate
          const first = anchor === 0 ? at : follow(steps, anchor, -1, at, words, tokens)
          if (first < 0) continue
          const last = anchor === steps.length - 1 ? at : follow(steps, anchor, 1, at, words, tokens)
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
    const word = words[next]
    if (word === undefined || !isMet(word, wanted.id)) continue
    const end = follow(steps, step + direction, direction, next, words, tokens)
    if (end >= 0) return end
  }
  return -1
}

function isMet({ steps, meets }: WordMeaning, step: number): boolean {
  return meets === null ? steps.includes(step) : meets[step] === 1
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
    const own = compiled[pattern] ?? []
    const id = own[anchor]?.id ?? -1
    const [beside = id, besides = id] = own.flatMap((step, at) => (at === anchor ? [] : [step.id]))
    anchored[id]?.push({ pattern, anchor, steps: own, beside, besides })
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
