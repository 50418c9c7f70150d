import type { Candidate } from './candidate.js'
import { readText } from './reading/reading.js'
import { recognisers } from './recognisers.js'
import { resolveOverlaps } from './resolve-overlaps.js'
import { withoutSpans } from './without-spans.js'

const all = Object.values(recognisers)
type Span = Pick<Candidate, 'type' | 'start' | 'end'>

const covers = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end

/**
 * Reads a text until nothing is found any more: what is taken out may uncover something else ("te Utrecht3511 AB").
 * So a text that has been redacted holds nothing that a second redaction would find.
 * @param taken what has been taken out already, ascending
 * @returns ascending, not overlapping
 */
export function findSpans(text: string, taken: readonly { start: number; end: number }[]): Span[] {
  let spans: Span[] = []
  let gone = taken
  for (;;) {
    const { text: shorter, toLonger } = withoutSpans(text, gone)
    const reading = readText(shorter)
    const found = resolveOverlaps(all.flatMap((recognise) => recognise(reading))).map(
      ({ type, start, end }) => ({
        type,
        start: toLonger(start),
        end: toLonger(end - 1) + 1,
      }),
    )
    if (found.length === 0) return spans
    const isFree = (span: { start: number; end: number }): boolean => !found.some((one) => covers(one, span))
    spans = [...spans.filter(isFree), ...found].sort((a, b) => a.start - b.start)
    gone = [...gone.filter(isFree), ...found].sort((a, b) => a.start - b.start)
  }
}
