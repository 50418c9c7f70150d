import type { Candidate } from './candidate.js'
import { completeSpans } from './edges/complete-spans.js'
import { endNamesBeforePlaces } from './names/end-before-place.js'
import { isLetterCode } from './reading/char-kinds.js'
import { readText, type Reading } from './reading/reading.js'
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

/** A text, and what has been taken out of it already: ascending, not overlapping. */
export interface Source {
  readonly text: string
  readonly taken: readonly { readonly start: number; readonly end: number }[]
}

/** A text on its way: what was found, and all that is taken out for the next reading. */
class Search {
  spans: readonly Span[] = []
  private gone: Source['taken']

  constructor(private readonly source: Source) {
    this.gone = source.taken
  }

  read(): { reading: Reading; toLonger: (index: number) => number } {
    const { text, toLonger } = withoutSpans(this.source.text, this.gone)
    return { reading: readText(text), toLonger }
  }

  /** Takes in what a reading gave. @returns whether the text is to be read once more */
  take(found: readonly Span[]): boolean {
    if (found.length === 0) return false
    const isFree = (span: { start: number; end: number }): boolean => !found.some((one) => covers(one, span))
    this.spans = [...this.spans.filter(isFree), ...found].sort((a, b) => a.start - b.start)
    if (!found.some((span) => isJoined(this.source.text, span))) return false
    this.gone = [...this.gone.filter(isFree), ...found].sort((a, b) => a.start - b.start)
    return true
  }
}

/**
 * Reads texts, and those once more of which something was taken out of the middle of a row of letters and digits: that
 * uncovers what is left of it ("te Utrecht3511 AB"). One recogniser goes over all texts before the next one does: what
 * it needs stays near the processor, which is half of the time.
 * @returns for each text, ascending, not overlapping
 */
export function findSpans(sources: readonly Source[]): (readonly Span[])[] {
  const searches = sources.map((source) => new Search(source))
  for (let open = searches; open.length > 0;) {
    const read = open.map((search) => ({ search, ...search.read(), candidates: [] as Candidate[] }))
    for (const recognise of all)
      for (const { reading, candidates } of read)
        for (const candidate of recognise(reading)) candidates.push(candidate)
    open = read.flatMap(({ search, reading, toLonger, candidates }) => {
      const found = completeSpans(reading, resolveOverlaps(endNamesBeforePlaces(reading, candidates))).map(
        ({ type, start, end }) => ({
          type,
          start: toLonger(start),
          end: toLonger(end - 1) + 1,
        }),
      )
      return search.take(found) ? [search] : []
    })
  }
  return searches.map(({ spans }) => spans)
}
