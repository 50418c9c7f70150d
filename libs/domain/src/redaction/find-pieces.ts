import { findExistingTokens } from './existing-tokens.js'
import { findSpans, type Source } from './find-spans.js'
import { numberNames } from './persons/number-names.js'
import { readingView, type ReadingView } from './reading-view.js'
import { redactionTokens, type RedactionType } from './redaction-type.js'

/** Personal data in a text and the token that comes in its place. start, end: UTF-16 offsets, half-open. */
export interface FoundPiece {
  readonly type: RedactionType
  readonly start: number
  readonly end: number
  readonly token: string
}

type Span = Omit<FoundPiece, 'token'>

interface ReadText {
  readonly view: ReadingView
  readonly tokens: Source['taken']
  /** The highest number of an earlier [NAAM n]. */
  readonly lastName: number
}

/**
 * What is personal data in each text, ascending and apart; tokens of an earlier redaction stay, and names go on counting
 * from them. A few texts at a time: see redactAll.
 * @param signals the texts of each, in which a person has one number @returns the same, for each text its pieces
 */
export function findPieces(signals: readonly (readonly string[])[]): FoundPiece[][][] {
  const read = signals.map((texts) => texts.map(readForTokens))
  const spans = findSpans(
    read.flat().map(({ view, tokens }) => ({ text: view.text, taken: tokens })),
  ).values()
  return read.map((texts) => withTokens(texts.map((text) => ({ ...text, spans: spans.next().value ?? [] }))))
}

function readForTokens(text: string): ReadText {
  const view = readingView(text)
  return { view, ...findExistingTokens(view.text) }
}

/** @param texts of one signal; spans in the view, ascending, not overlapping */
function withTokens(texts: readonly (ReadText & { readonly spans: readonly Span[] })[]): FoundPiece[][] {
  const names = texts.flatMap(({ view, spans }) =>
    spans.filter(({ type }) => type === 'name').map(({ start, end }) => ({ text: view.text, start, end })),
  )
  const numbers = numberNames(names, Math.max(0, ...texts.map(({ lastName }) => lastName))).values()
  return texts.map(({ view, spans }) =>
    spans.map(({ type, start, end }) => {
      const word = redactionTokens[type]
      const token = type === 'name' ? `[${word} ${numbers.next().value}]` : `[${word}]`
      return { type, start: view.toOriginal(start), end: view.toOriginal(end), token }
    }),
  )
}
