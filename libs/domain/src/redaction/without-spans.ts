/** Neither letter, digit, space nor punctuation: no recogniser reads it, and no cue reaches across it. */
const filler = '\ufffc'

export interface ShorterText {
  readonly text: string
  /** @param index offset in the shorter text, not inside what was taken out @returns the offset before */
  toLonger(index: number): number
}

/**
 * Puts one filler in the place of each span, so that a text reads the same before and after its tokens are set.
 * @param spans ascending, not overlapping
 */
export function withoutSpans(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): ShorterText {
  if (spans.length === 0) return { text, toLonger: (index) => index }
  const pieces: string[] = []
  const behind: number[] = []
  let from = 0
  let length = 0
  for (const { start, end } of spans) {
    pieces.push(text.slice(from, start), filler)
    length += start - from + 1
    behind.push(length)
    from = end
  }
  pieces.push(text.slice(from))
  return {
    text: pieces.join(''),
    toLonger: (index) => {
      let at = 0
      while (at < behind.length && (behind[at] ?? 0) <= index) at++
      const span = spans[at - 1]
      return span === undefined ? index : span.end + index - (behind[at - 1] ?? 0)
    },
  }
}
