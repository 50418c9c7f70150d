/** A place in the redacted text, half-open UTF-16. */
export type Span = readonly [start: number, end: number]

/** A found tag with the places that it rests on. */
export interface MarkedTag {
  readonly code: string
  readonly evidence: readonly (readonly number[])[]
}

/** A piece of the text, with the tags that rest on all of it. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly codes: readonly string[]
}

/**
 * The text in pieces, each under the same tags; together they are the text. Places outside the text are cut off.
 * @returns [] for ''
 */
export function textSegments(text: string, tags: readonly MarkedTag[]): readonly Segment[] {
  const spans = tags.flatMap(({ code, evidence }) =>
    evidence.map(([start = 0, end = 0]) => ({
      code,
      start: Math.max(start, 0),
      end: Math.min(end, text.length),
    })),
  )
  const edges = new Set([
    0,
    text.length,
    ...spans.flatMap(({ start, end }) => (start < end ? [start, end] : [])),
  ])
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length
    const codes = spans.filter((span) => span.start <= start && span.end >= end).map(({ code }) => code)
    return { start, text: text.slice(start, end), codes: [...new Set(codes)] }
  })
}

/**
 * Every place where these words stand as whole words, as they are written save for capitals.
 * @returns [] for words that are empty or do not stand in it
 */
export function wordSpans(text: string, words: string): readonly Span[] {
  const wanted = words.trim()
  if (wanted === '') return []
  const literal = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  // A boundary is only asked for where the words begin or end with a letter or digit themselves.
  const before = /^[\p{L}\p{N}]/u.test(wanted) ? '(?<![\\p{L}\\p{N}])' : ''
  const after = /[\p{L}\p{N}]$/u.test(wanted) ? '(?![\\p{L}\\p{N}])' : ''
  const places = text.matchAll(new RegExp(`${before}${literal}${after}`, 'giu'))
  return [...places].map(({ index, 0: found }) => [index, index + found.length] as const)
}
