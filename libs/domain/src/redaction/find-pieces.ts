import { findExistingTokens } from './existing-tokens.js'
import { findSpans } from './find-spans.js'
import { numberNames } from './number-names.js'
import { readingView, type ReadingView } from './reading-view.js'
import { redactionTokens, type RedactionType } from './redaction-type.js'

/** Personal data in a text and the token that comes in its place. start, end: UTF-16 offsets, half-open. */
export interface FoundPiece {
  readonly type: RedactionType
  readonly start: number
  readonly end: number
  readonly token: string
}

/**
 * What is personal data in each text, ascending and apart; tokens of an earlier redaction stay, and names go on counting
 * from them. A few texts at a time: see redactAll.
 */
export function findPieces(texts: readonly string[]): FoundPiece[][] {
  const read = texts.map((text) => {
    const view = readingView(text)
    return { view, ...findExistingTokens(view.text) }
  })
  const found = findSpans(read.map(({ view, tokens }) => ({ text: view.text, taken: tokens })))
  return read.map(({ view, lastName }, at) => withTokens(view, found[at] ?? [], lastName))
}

/** @param spans in the view, ascending, not overlapping @param lastName the highest number of an earlier [NAAM n] */
function withTokens(
  view: ReadingView,
  spans: readonly Omit<FoundPiece, 'token'>[],
  lastName: number,
): FoundPiece[] {
  const names = spans.filter(({ type }) => type === 'name')
  const numbers = numberNames(
    names.map(({ start, end }) => view.text.slice(start, end)),
    lastName,
  ).values()
  return spans.map(({ type, start, end }) => {
    const word = redactionTokens[type]
    const token = type === 'name' ? `[${word} ${numbers.next().value}]` : `[${word}]`
    return { type, start: view.toOriginal(start), end: view.toOriginal(end), token }
  })
}
