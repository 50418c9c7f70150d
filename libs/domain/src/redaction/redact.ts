import { findPieces, type FoundPiece } from './find-pieces.js'
import { markAsRedacted, type RedactedText } from './redacted-text.js'
import type { RedactionType } from './redaction-type.js'

/** Kept with every redacted text; goes up whenever the same text may come out differently. */
export const redactionVersion = '18'

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

/** So many signals are looked at together, or so many characters: fewer is slower, and more are no longer near the processor. */
const atOnce = { signals: 32, characters: 40_000 }

/**
 * Replaces personal data by tokens: `[BSN]`, `[NAAM 1]` and so on. Never throws; text outside the spans is left as
 * it is; tokens of an earlier redaction stay. Recognition is not perfect: the result is personal data still.
 * @param text any string, '' included
 */
export function redact(text: string): Redaction {
  return redactSignal([text])[0] ?? { text: markAsRedacted(''), redactions: [] }
}

/** The same of many texts, each for itself, in their order; faster than one after the other. @param texts [] gives [] */
export function redactAll(texts: readonly string[]): Redaction[] {
  return redactSignals(texts.map((text) => [text])).flat()
}

/** The same of the texts of one signal: a person has one number in all of them. @param texts [] gives [] */
export function redactSignal(texts: readonly string[]): Redaction[] {
  return redactTogether([texts])[0] ?? []
}

/** The same of many signals, each for itself, in their order; faster than one after the other. */
export function redactSignals(signals: readonly (readonly string[])[]): Redaction[][] {
  const redacted: Redaction[][] = []
  let [from, characters] = [0, 0]
  for (const [at, texts] of signals.entries()) {
    for (const text of texts) characters += text.length
    const until = at + 1
    if (until < signals.length && until - from < atOnce.signals && characters < atOnce.characters) continue
    redacted.push(...redactTogether(signals.slice(from, until)))
    ;[from, characters] = [until, 0]
  }
  return redacted
}

function redactTogether(signals: readonly (readonly string[])[]): Redaction[][] {
  return findPieces(signals).map((found, signal) =>
    found.map((pieces, at) => withTokens(signals[signal]?.[at] ?? '', pieces)),
  )
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
