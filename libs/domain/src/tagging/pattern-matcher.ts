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
  /** The distinct patterns, by number. */
  readonly patterns: readonly Pattern[]
  /** Number of a pattern that the matcher was made with. */
  numberOf(pattern: Pattern): number
  match(tokens: readonly Token[]): Matches
}

interface CompiledStep {
  readonly id: number
  readonly gap: number
}

const nowhere: readonly TokenSpan[] = []

/**
 * Looks for all patterns in one pass over the words: every word is looked up once, and a pattern of several words is
 * only tried when its rarest word occurs.
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
  const anchored = anchorPatterns(compiled, index.stepIds.size)
  /** Text in which a step was last seen, so that nothing has to be wiped between two texts. */
  const seenIn = new Int32Array(index.stepIds.size)
  const places: number[][] = Array.from({ length: index.stepIds.size }, () => [])
  let reading = 0

  return {
    patterns: ordered,
    numberOf: (pattern) => numbers.get(pattern.source) ?? -1,
    match(tokens) {
      reading = (reading + 1) % 0x7fffffff
      const stepsAt: (readonly number[])[] = []
      const present: number[] = []
      for (let at = 0; at < tokens.length; at++) {
        const steps = index.stepsOf(tokens[at]?.word ?? '')
        stepsAt.push(steps)
        for (const step of steps) {
          if (seenIn[step] !== reading) {
            seenIn[step] = reading
            places[step] = []
            present.push(step)
          }
          places[step]?.push(at)
        }
      }
      const found: number[] = []
      const spans = new Map<number, readonly TokenSpan[]>()
      for (const step of present) {
        for (const id of anchored[step] ?? []) {
          const steps = compiled[id] ?? []
          if (steps.length > 1) {
            if (!steps.every((other) => seenIn[other.id] === reading)) continue
            const ofPattern = findPattern(steps, places[steps[0]?.id ?? -1] ?? [], stepsAt, tokens)
            if (ofPattern.length === 0) continue
            spans.set(id, ofPattern)
          }
          found.push(id)
        }
      }
      const isFound = new Set(found)
      return {
        found,
        spansOf(pattern) {
          const known = spans.get(pattern)
          if (known !== undefined) return known
          if (!isFound.has(pattern)) return nowhere
          const at = places[compiled[pattern]?.[0]?.id ?? -1] ?? []
          const single = at.map((place): TokenSpan => [place, place])
          spans.set(pattern, single)
          return single
        },
      }
    },
  }
}

/** For each step the patterns of which it is the step that the fewest patterns share. */
function anchorPatterns(
  compiled: readonly (readonly CompiledStep[])[],
  stepCount: number,
): readonly (readonly number[])[] {
  const anchored: number[][] = Array.from({ length: stepCount }, () => [])
  const uses = new Array<number>(stepCount).fill(0)
  for (const steps of compiled) for (const step of steps) uses[step.id] = (uses[step.id] ?? 0) + 1
  compiled.forEach((steps, id) => {
    const anchor = steps.reduce((best, step) => ((uses[step.id] ?? 0) < (uses[best.id] ?? 0) ? step : best))
    anchored[anchor.id]?.push(id)
  })
  return anchored
}

function findPattern(
  steps: readonly CompiledStep[],
  starts: readonly number[],
  stepsAt: readonly (readonly number[])[],
  tokens: readonly Token[],
): readonly TokenSpan[] {
  const spans: TokenSpan[] = []
  for (const start of starts) {
    const last = followSteps(steps, 1, start, stepsAt, tokens)
    if (last >= 0) spans.push([start, last])
  }
  return spans
}

/** Token at which the steps from `step` on end when `at` is the one before; -1 when they do not follow. */
function followSteps(
  steps: readonly CompiledStep[],
  step: number,
  at: number,
  stepsAt: readonly (readonly number[])[],
  tokens: readonly Token[],
): number {
  const wanted = steps[step]
  if (wanted === undefined) return at
  const sentence = tokens[at]?.sentence
  const limit = Math.min(at + 1 + wanted.gap, tokens.length - 1)
  for (let next = at + 1; next <= limit && tokens[next]?.sentence === sentence; next++) {
    if (stepsAt[next]?.includes(wanted.id) !== true) continue
    const last = followSteps(steps, step + 1, next, stepsAt, tokens)
    if (last >= 0) return last
  }
  return -1
}
