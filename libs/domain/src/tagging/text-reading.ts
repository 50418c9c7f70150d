import type { CompiledLexicon } from './compile-lexicon.js'
import type { Scope } from './lexicon.js'
import type { TokenSpan } from './pattern-matcher.js'
import type { Token } from './tokenize.js'

/** The words of one text and where the patterns of the lexicon occur in it. */
export interface TextReading {
  readonly tokens: readonly Token[]
  /** Numbers of the patterns that occur. */
  readonly found: readonly number[]
  /** Where a pattern occurs, ascending; [] for nowhere. */
  spansOf(pattern: number): readonly TokenSpan[]
  /** Whether a pattern of the group occurs within the scope of the span, other than inside the span itself. */
  hasNear(group: number, span: TokenSpan, within: Scope): boolean
}

const nowhere: readonly TokenSpan[] = []
const reach = { sentence: 0, near: 1, text: Number.POSITIVE_INFINITY } as const

/** Runs the matcher over a tokenised text; where the words of a group stand is worked out when first asked. */
export function readText(tokens: readonly Token[], lexicon: CompiledLexicon): TextReading {
  const { found, spansOf } = lexicon.matcher.match(tokens)
  const foundOf: number[][] = []
  for (const pattern of found) {
    for (const group of lexicon.groupsOf[pattern] ?? []) (foundOf[group] ??= []).push(pattern)
  }
  const groupSpans: (readonly TokenSpan[] | undefined)[] = []
  const sentenceOf = (at: number): number => tokens[at]?.sentence ?? 0
  return {
    tokens,
    found,
    spansOf,
    hasNear(group, span, within) {
      const patterns = foundOf[group]
      if (patterns === undefined) return false
      const spans = (groupSpans[group] ??= patterns.length === 0 ? nowhere : patterns.flatMap(spansOf))
      const sentence = sentenceOf(span[0])
      const far = reach[within]
      for (const [first, last] of spans) {
        if (first >= span[0] && last <= span[1]) continue
        if (Math.abs(sentenceOf(first) - sentence) <= far) return true
      }
      return false
    },
  }
}
