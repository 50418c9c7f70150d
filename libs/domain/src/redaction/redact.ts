import { findExistingTokens } from './existing-tokens.js'
import { findSpans } from './find-spans.js'
import { numberNames } from './number-names.js'
import { readingView } from './reading-view.js'
import { markAsRedacted, type RedactedText } from './redacted-text.js'
import { redactionTokens, type RedactionType } from './redaction-type.js'

/** Kept with every redacted text; goes up whenever the same text may come out differently. */
export const redactionVersion = '8'

/** One piece taken out. start, end: UTF-16 offsets, half-open, in the ORIGINAL text. */
export interface RedactionSpan {
  readonly type: RedactionType
  readonly start: number
  readonly end: number
}

/** redactions: ascending, not overlapping; [] when nothing was found. */
export interface Redaction {
  readonly text: RedactedText
  readonly redactions: readonly RedactionSpan[]
}

/**
 * Replaces personal data by tokens: `[BSN]`, `[NAAM 1]` and so on. Never throws; text outside the spans is left as
 * it is; tokens of an earlier redaction stay. Recognition is not perfect: the result is personal data still.
 * @param text any string, '' included
 */
export function redact(text: string): Redaction {
  const view = readingView(text)
  const { tokens, lastName } = findExistingTokens(view.text)
  const spans = findSpans(view.text, tokens)
  const names = spans.filter((span) => span.type === 'name')
  const numbers = numberNames(
    names.map((span) => view.text.slice(span.start, span.end)),
    lastName,
  )
  const pieces: string[] = []
  const redactions: RedactionSpan[] = []
  let from = 0
  let nameAt = 0
  for (const span of spans) {
    const start = view.toOriginal(span.start)
    const end = view.toOriginal(span.end)
    const word = redactionTokens[span.type]
    pieces.push(
      text.slice(from, start),
      span.type === 'name' ? `[${word} ${numbers[nameAt++]}]` : `[${word}]`,
    )
    redactions.push({ type: span.type, start, end })
    from = end
  }
  pieces.push(text.slice(from))
  return { text: markAsRedacted(pieces.join('')), redactions }
}
