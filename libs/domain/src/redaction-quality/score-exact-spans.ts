/** A marked or found piece; offsets UTF-16, half-open. */
export interface Piece {
  readonly start: number
  readonly end: number
}

export interface SpanScore {
  readonly marked: number
  readonly found: number
  /** Found with the bounds of a marked piece. */
  readonly exact: number
  /** Marked pieces of which nothing is left. */
  readonly covered: number
  /** Found pieces that lie inside a marked piece, or around one with nothing but marks and spaces more. */
  readonly inside: number
}

/** Titles stay in our texts, so a marked name begins behind them. */
const titles =
  /^(?:(?:mr|mw|mevr|mevrouw|dhr|de heer|heer|mijnheer|meneer|prof|dr|drs|ir|ing|professor|doctor)(?:\.(?: ?)| ))+/i

/** Takes titles off the front of a marked name. @returns the piece as it is when nothing would be left */
export function withoutTitles(text: string, { start, end }: Piece): Piece {
  const title = titles.exec(text.slice(start, end))?.[0].length ?? 0
  return start + title < end ? { start: start + title, end } : { start, end }
}

/**
 * Compares pieces of one text, of one type.
 * @param marked may overlap; a piece inside another is one reading of it: the longest of them count once
 */
export function scoreExactSpans(text: string, marked: readonly Piece[], found: readonly Piece[]): SpanScore {
  const longest = marked.filter(
    (piece) => !marked.some((other) => other !== piece && other.start <= piece.start && other.end >= piece.end && other.end - other.start > piece.end - piece.start),
  ) // prettier-ignore
  const unique = longest.filter(
    (piece, at) => longest.findIndex(({ start, end }) => start === piece.start && end === piece.end) === at,
  )
  const isBlank = (from: number, to: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(from, to))
  const isWithin = (piece: Piece, around: readonly Piece[]): boolean =>
    around.some(
      ({ start, end }) =>
        start < piece.end &&
        piece.start < end &&
        (start <= piece.start || isBlank(piece.start, start)) &&
        (end >= piece.end || isBlank(end, piece.end)),
    )
  return {
    marked: unique.length,
    found: found.length,
    exact: unique.filter((piece) => found.some(({ start, end }) => start === piece.start && end === piece.end)).length,
    covered: unique.filter((piece) => isWithin(piece, found)).length,
    inside: found.filter((piece) => isWithin(piece, marked)).length,
  } // prettier-ignore
}
