import type { Scope } from './lexicon.js'
import type { PatternMatcher, TokenSpan } from './pattern-matcher.js'
import type { Pattern } from './pattern.js'
import type { Token } from './tokenize.js'

/** The words of one text and where the patterns of the lexicon occur in it. */
export interface TextReading {
  readonly tokens: readonly Token[]
  /** Sources of the patterns that occur. */
  readonly sources: Iterable<string>
  /** Where a pattern occurs, ascending; [] for nowhere. */
  spansOf(pattern: Pattern): readonly TokenSpan[]
  /** Whether a pattern of the group occurs within the scope of the span, other than inside the span itself. */
  hasNear(group: readonly Pattern[], span: TokenSpan, within: Scope): boolean
}

const nowhere: readonly TokenSpan[] = []
const reach = { sentence: 0, near: 1, text: Number.POSITIVE_INFINITY } as const

/** Runs the matcher over a tokenised text; groups are looked up when first asked for. */
export function readText(tokens: readonly Token[], matcher: PatternMatcher): TextReading {
  const found = matcher.match(tokens)
  const groupSpans = new Map<readonly Pattern[], readonly TokenSpan[]>()
  const spansOf = (pattern: Pattern): readonly TokenSpan[] => found.get(pattern.source) ?? nowhere
  const sentenceOf = (at: number): number => tokens[at]?.sentence ?? 0
  return {
    tokens,
    sources: [...found.keys()],
    spansOf,
    hasNear(group, span, within) {
      let spans = groupSpans.get(group)
      if (spans === undefined) {
        spans = group.flatMap(spansOf)
        groupSpans.set(group, spans)
      }
      const sentence = sentenceOf(span[0])
      return spans.some(
        ([first, last]) =>
          (first < span[0] || last > span[1]) && Math.abs(sentenceOf(first) - sentence) <= reach[within],
      )
    },
  }
}
