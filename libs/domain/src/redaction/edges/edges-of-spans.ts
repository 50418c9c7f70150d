import type { Candidate } from '../candidate.js'
import { pieceBeside, type Side } from './piece-beside.js'
import type { Edge } from './edge-evidence.js'

/** No span takes in more pieces than this on one side, or reaches across more spans. */
const [mostPieces, mostCrossed] = [8, 32]

/** Across these a span may reach for what is beyond them. */
const mayBeCrossed = new Set(['name', 'place', 'address'])

/**
 * How far a span reaches on one side, when pieces beside it are asked about one after the other until one does not
 * belong to it. An address may reach across a name or place that was found ("woonark [Vrouwe Maria]").
 * @param spans ascending, not overlapping @param at which of them
 * @param belongs asked in order, nearest first
 * @returns the offset of its new edge, the old one when nothing is taken in
 */
export function reachOf(
  text: string,
  spans: readonly Candidate[],
  at: number,
  side: Side,
  belongs: (edge: Edge) => boolean,
): number {
  const step = side === 'tail' ? 1 : -1
  const own = spans[at]
  if (own === undefined) return 0
  const edgeOf = ({ start, end }: { start: number; end: number }) => (side === 'tail' ? end : start)
  let span = { start: own.start, end: own.end }
  let reached = edgeOf(span)
  for (let taken = 0, next = at + step; taken < mostPieces && Math.abs(next - at) <= mostCrossed;) {
    const piece = pieceBeside(text, edgeOf(span), side)
    if (piece === undefined) break
    const other = spans[next]
    if (other !== undefined && piece.start < other.end && other.start < piece.end) {
      if (own.type !== 'address' || !mayBeCrossed.has(other.type)) break
      span = { start: Math.min(span.start, other.start), end: Math.max(span.end, other.end) }
      next += step
      continue
    }
    if (!belongs({ side, span, piece, taken })) break
    span = { start: Math.min(span.start, piece.start), end: Math.max(span.end, piece.end) }
    reached = edgeOf(span)
    taken++
  }
  return reached
}
