import type { Pattern } from './pattern.js'
import type { Token } from './tokenize.js'
import { createWordIndex } from './word-index.js'

/** First and last token of a found pattern, both included. */
export type TokenSpan = readonly [first: number, last: number]

export interface PatternMatcher {
  /** For each pattern that occurs, by its source, where; ascending; in no order of patterns. */
  match(tokens: readonly Token[]): ReadonlyMap<string, readonly TokenSpan[]>
}

interface CompiledStep {
  readonly id: number
  readonly gap: number
}

/**
 * Looks for all patterns in one pass over the words: every word is looked up once, and a pattern of several words is
 * only tried when its rarest word occurs.
 */
export function createPatternMatcher(patterns: readonly Pattern[]): PatternMatcher {
  const distinct = new Map<string, Pattern>()
  for (const pattern of patterns) distinct.set(pattern.source, pattern)
  const ordered = [...distinct.values()]
  const index = createWordIndex(ordered.flatMap((pattern) => pattern.steps))
  const compiled = ordered.map((pattern) =>
    pattern.steps.map((step): CompiledStep => ({ id: index.stepIds.get(step.key) ?? -1, gap: step.gap })),
  )
  const anchored: number[][] = Array.from({ length: index.stepIds.size }, () => [])
  const uses = new Array<number>(index.stepIds.size).fill(0)
  for (const steps of compiled) for (const step of steps) uses[step.id] = (uses[step.id] ?? 0) + 1
  compiled.forEach((steps, id) => {
    const anchor = steps.reduce((best, step) => ((uses[step.id] ?? 0) < (uses[best.id] ?? 0) ? step : best))
    anchored[anchor.id]?.push(id)
  })

  return {
    match(tokens) {
      const stepsAt: (readonly number[])[] = []
      const positions = new Map<number, number[]>()
      for (let at = 0; at < tokens.length; at++) {
        const steps = index.stepsOf(tokens[at]?.word ?? '')
        stepsAt.push(steps)
        for (const step of steps) {
          const places = positions.get(step)
          if (places === undefined) positions.set(step, [at])
          else places.push(at)
        }
      }
      const results = new Map<string, readonly TokenSpan[]>()
      for (const step of positions.keys()) {
        for (const id of anchored[step] ?? []) {
          const spans = findPattern(compiled[id] ?? [], positions, stepsAt, tokens)
          if (spans.length > 0) results.set(ordered[id]?.source ?? '', spans)
        }
      }
      return results
    },
  }
}

function findPattern(
  steps: readonly CompiledStep[],
  positions: ReadonlyMap<number, readonly number[]>,
  stepsAt: readonly (readonly number[])[],
  tokens: readonly Token[],
): readonly TokenSpan[] {
  const first = steps[0]
  if (first === undefined) return []
  for (const step of steps) if (!positions.has(step.id)) return []
  const spans: TokenSpan[] = []
  for (const start of positions.get(first.id) ?? []) {
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
