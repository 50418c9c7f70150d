import type { Pattern } from './pattern.js'

/** Distinct patterns, each with its place as its number. */
export interface NumberedPatterns {
  readonly patterns: readonly Pattern[]
  /** -1 for a pattern that is none of them. */
  numberOf(pattern: Pattern): number
}

/** In the order in which they come; two that are written the same are one. */
export function numberPatterns(all: Iterable<Pattern>): NumberedPatterns {
  const numbers = new Map<string, number>()
  const patterns: Pattern[] = []
  for (const pattern of all) {
    if (numbers.has(pattern.source)) continue
    numbers.set(pattern.source, patterns.length)
    patterns.push(pattern)
  }
  return { patterns, numberOf: ({ source }) => numbers.get(source) ?? -1 }
}
