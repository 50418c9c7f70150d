import { findPieces, type FoundPiece } from './find-pieces.js'
import { markAsRedacted, type RedactedText } from './redacted-text.js'
import type { RedactionType } from './redaction-type.js'

/** Kept with every redacted text; goes up whenever the same text may come out differently. */
export const redactionVersion = '16'

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

/** So many texts are looked at together, or so many characters: fewer is slower, and more are no longer near the processor. */
const atOnce = { texts: 32, characters: 40_000 }

/**
 * Replaces personal data by tokens: `[BSN]`, `[NAAM 1]` and so on. Never throws; text outside the spans is left as
 * it is; tokens of an earlier redaction stay. Recognition is not perfect: the result is personal data still.
 * @param text any string, '' included
 */
export function redact(text: string): Redaction {
  return redactTogether([text])[0] ?? { text: markAsRedacted(''), redactions: [] }
}

/** The same of many texts, each for itself, in their order; faster than one after the other. @param texts [] gives [] */
export function redactAll(texts: readonly string[]): Redaction[] {
  const redacted: Redaction[] = []
  let [from, characters] = [0, 0]
  for (const [at, text] of texts.entries()) {
    characters += text.length
    const until = at + 1
    if (until < texts.length && until - from < atOnce.texts && characters < atOnce.characters) continue
    redacted.push(...redactTogether(texts.slice(from, until)))
    ;[from, characters] = [until, 0]
  }
  return redacted
}

function redactTogether(texts: readonly string[]): Redaction[] {
  return findPieces(texts).map((pieces, at) => withTokens(texts[at] ?? '', pieces))
}

function withTokens(text: string, pieces: readonly FoundPiece[]): Redaction {
  const parts: string[] = []
  const redactions: RedactionSpan[] = []
  let from = 0
  for (const { type, start, end, token } of pieces) {
    parts.push(text.slice(from, start), token)
    redactions.push({ type, start, end })
    from = end
  }
  parts.push(text.slice(from))
  return { text: markAsRedacted(parts.join('')), redactions }
}
