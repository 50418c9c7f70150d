import type { Candidate } from './candidate.js'
import { completeSpans } from './edges/complete-spans.js'
import { isLetterCode } from './reading/char-kinds.js'
import { readText } from './reading/reading.js'
import { recognisers } from './recognisers.js'
import { resolveOverlaps } from './resolve-overlaps.js'
import { withoutSpans } from './without-spans.js'

const all = Object.values(recognisers)
type Span = Pick<Candidate, 'type' | 'start' | 'end'>

const covers = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end

const isLetterOrDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (code > 47 && code < 58) || isLetterCode(code)
}

/** Whether a letter or digit stands right before or behind: what is taken out was joined to something else. */
const isJoined = (text: string, { start, end }: Span): boolean =>
  (start > 0 && isLetterOrDigit(text, start - 1)) || (end < text.length && isLetterOrDigit(text, end))

/**
 * Reads a text, and once more when something was taken out of the middle of a row of letters and digits: that uncovers
 * what is left of it ("te Utrecht3511 AB").
 * @param taken what has been taken out already, ascending
 * @returns ascending, not overlapping
 */
export function findSpans(text: string, taken: readonly { start: number; end: number }[]): Span[] {
  let spans: Span[] = []
  let gone = taken
  for (;;) {
    const { text: shorter, toLonger } = withoutSpans(text, gone)
    const reading = readText(shorter)
    const candidates: Candidate[] = []
    for (const recognise of all) for (const candidate of recognise(reading)) candidates.push(candidate)
    const found = completeSpans(reading, resolveOverlaps(candidates)).map(({ type, start, end }) => ({
      type,
      start: toLonger(start),
      end: toLonger(end - 1) + 1,
    }))
    if (found.length === 0) return spans
    const isFree = (span: { start: number; end: number }): boolean => !found.some((one) => covers(one, span))
    spans = [...spans.filter(isFree), ...found].sort((a, b) => a.start - b.start)
    if (!found.some((span) => isJoined(text, span))) return spans
    gone = [...gone.filter(isFree), ...found].sort((a, b) => a.start - b.start)
  }
}
