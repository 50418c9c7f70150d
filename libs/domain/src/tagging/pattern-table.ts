import type { Pattern, PatternStep } from './pattern.js'
import type { WordIndex } from './word-index.js'

/** All patterns in rows of numbers, by number of the pattern or place of the step. */
export interface PatternTable {
  /** By pattern, and one more: place of its first step. */
  readonly firstStep: Int32Array
  /** By place: which step stands there, and how many other words at most between the step before and it. */
  readonly stepIds: Int32Array
  readonly gaps: Int32Array
  /** By pattern: by which of its steps it is looked for. */
  readonly anchorOf: Int32Array
  /** Two of its other steps, which have to be in the text as well; the anchor itself where there are fewer. */
  readonly beside: Int32Array
  readonly besides: Int32Array
  /** By step: the patterns that are tried where it stands. */
  readonly anchored: readonly (readonly number[])[]
}

const NUMBER_AS_WORD = 6

/** A pattern is looked for by its longest, and so probably rarest, word. */
export function tabulate(patterns: readonly Pattern[], { stepIds }: WordIndex): PatternTable {
  const ids = patterns.map(({ steps }) => steps.map(({ key }) => stepIds.get(key) ?? -1))
  const anchors = patterns.map(({ steps }) => longest(steps))
  const others = ids.map((own, pattern) => own.filter((_, at) => at !== anchors[pattern]))
  const anchored: number[][] = Array.from({ length: stepIds.size }, () => [])
  const idOf = (pattern: number): number => ids[pattern]?.[anchors[pattern] ?? 0] ?? 0
  patterns.forEach((_, pattern) => anchored[idOf(pattern)]?.push(pattern))
  const firstStep = new Int32Array(patterns.length + 1)
  ids.forEach((own, pattern) => {
    firstStep[pattern + 1] = (firstStep[pattern] ?? 0) + own.length
  })
  return {
    firstStep,
    stepIds: Int32Array.from(ids.flat()),
    gaps: Int32Array.from(patterns.flatMap(({ steps }) => steps.map(({ gap }) => gap))),
    anchorOf: Int32Array.from(anchors),
    beside: Int32Array.from(others.map(([beside], pattern) => beside ?? idOf(pattern))),
    besides: Int32Array.from(others.map(([, besides], pattern) => besides ?? idOf(pattern))),
    anchored,
  }
}

function longest(steps: readonly PatternStep[]): number {
  let anchor = 0
  steps.forEach((step, at) => {
    if (shortestWord(step) > shortestWord(steps[anchor])) anchor = at
  })
  return anchor
}

/** Letters of the shortest word that meets a step; a number is about as rare as a word of six. */
function shortestWord(step: PatternStep | undefined): number {
  const lengths = (step?.tests ?? []).map((test) =>
    test.kind === 'number' || /^\d/.test(test.value) ? NUMBER_AS_WORD : test.value.length,
  )
  return Math.min(...lengths)
}
