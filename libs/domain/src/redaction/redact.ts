import { findExistingTokens } from './existing-tokens.js'
import { findSpans } from './find-spans.js'
import { numberNames } from './number-names.js'
import { readingView, type ReadingView } from './reading-view.js'
import { markAsRedacted, type RedactedText } from './redacted-text.js'
import { redactionTokens, type RedactionType } from './redaction-type.js'

/** Kept with every redacted text; goes up whenever the same text may come out differently. */
export const redactionVersion = '13'

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
  const read = texts.map((text) => {
    const view = readingView(text)
    return { text, view, ...findExistingTokens(view.text) }
  })
  const found = findSpans(read.map(({ view, tokens }) => ({ text: view.text, taken: tokens })))
  return read.map(({ text, view, lastName }, at) => withTokens(text, view, found[at] ?? [], lastName))
}

/** @param spans in the view, ascending, not overlapping @param lastName the highest number of an earlier [NAAM n] */
function withTokens(
  text: string,
  view: ReadingView,
  spans: readonly Pick<RedactionSpan, 'type' | 'start' | 'end'>[],
  lastName: number,
): Redaction {
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
