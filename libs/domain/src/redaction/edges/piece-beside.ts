import { isLetterCode } from '../reading/char-kinds.js'

/** Which edge of a span: 'head' is before it, 'tail' behind it. */
export type Side = 'head' | 'tail'

/** A row of letters and digits; start, end: UTF-16 offsets, half-open. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** What stands between a span and a piece is no longer than this. */
const longestGap = 5

const isPart = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (code > 47 && code < 58) || isLetterCode(code)
}

/** The row of letters and digits right before or behind an offset; undefined when none is near, or another line is between. */
export function pieceBeside(text: string, from: number, side: Side): Piece | undefined {
  const step = side === 'tail' ? 1 : -1
  // The first sign to look at, and one past the last sign of the text on this side
  let at = side === 'tail' ? from : from - 1
  const end = side === 'tail' ? text.length : -1
  for (let gap = 0; at !== end && !isPart(text, at); gap++, at += step)
    if (gap === longestGap || text[at] === '\n' || text[at] === '\ufffc') return undefined
  if (at === end) return undefined
  const near = at
  while (at !== end && isPart(text, at)) at += step
  return side === 'tail' ? { start: near, end: at } : { start: at + 1, end: near + 1 }
}
