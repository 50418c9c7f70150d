import type { RedactedText } from './redacted-text.js'
import type { TokenPiece } from './token-piece.js'

/** A redacted text with tokens in place of pieces of it, which leaves it redacted. @param pieces ascending and apart */
export function putTokens(text: RedactedText, pieces: readonly TokenPiece[]): RedactedText
export function putTokens(text: string, pieces: readonly TokenPiece[]): string
export function putTokens(text: string, pieces: readonly TokenPiece[]): string {
  return pieces.reduceRight(
    (rest, [start, end, token]) => rest.slice(0, start) + token + rest.slice(end),
    text,
  )
}

/**
 * Where places in a text are once pieces of it became tokens; one within a piece becomes the start or the end of its
 * token.
 */
export function placesAfter(
  places: readonly (readonly [start: number, end: number])[],
  pieces: readonly TokenPiece[],
): [start: number, end: number][] {
  return places.map(([start, end]) => [placeAfter(start, false, pieces), placeAfter(end, true, pieces)])
}

function placeAfter(place: number, isEnd: boolean, pieces: readonly TokenPiece[]): number {
  let moved = 0
  for (const [start, end, token] of pieces) {
    if (end <= place) moved += token.length - (end - start)
    else if (start < place) return start + moved + (isEnd ? token.length : 0)
  }
  return place + moved
}
