import { isCancelled, presentCancellations } from './cancellation.js'
import type { CompiledCancellation, CompiledEntry, CompiledLexicon } from './compile-lexicon.js'
import type { TokenSpan } from './pattern-matcher.js'
import { perFacet } from './per-facet.js'
import type { TextReading } from './text-reading.js'

/** An entry of the lexicon at one place in a text. */
export interface Find {
  readonly entry: CompiledEntry
  readonly span: TokenSpan
}

/** All that the lexicon finds for one code: finds that count and do not overlap, heaviest first. */
export interface CodeEvidence {
  readonly finds: readonly Find[]
  /** Share that the patterns against leave, (0, 1]. */
  readonly remaining: number
}

/** Evidence by number of the code; undefined where the lexicon finds nothing. */
export function collectEvidence(
  lexicon: CompiledLexicon,
  reading: TextReading,
): readonly (CodeEvidence | undefined)[] {
  const met: CompiledEntry[][] = []
  for (const pattern of reading.found) {
    for (const entry of lexicon.entriesOf[pattern] ?? []) (met[entry.code] ??= []).push(entry)
  }
  const present = perFacet((facet) => presentCancellations(lexicon.cancellations[facet], reading))
  return lexicon.codes.map(({ facet }, code) => {
    const entries = met[code]
    return entries === undefined ? undefined : evidenceOf(entries, present[facet], reading)
  })
}

function evidenceOf(
  entries: readonly CompiledEntry[],
  cancellations: readonly CompiledCancellation[],
  reading: TextReading,
): CodeEvidence | undefined {
  const finds: Find[] = []
  let remaining = 1
  for (const entry of entries) {
    if (entry.against) {
      remaining *= 1 - entry.weight
      continue
    }
    for (const span of reading.spansOf(entry.pattern)) {
      if (counts(entry, span, cancellations, reading)) finds.push({ entry, span })
    }
  }
  return finds.length === 0 ? undefined : { finds: withoutOverlap(finds), remaining }
}

function counts(
  { needs, unless, within }: CompiledEntry,
  span: TokenSpan,
  cancellations: readonly CompiledCancellation[],
  reading: TextReading,
): boolean {
  return (
    needs.every((group) => reading.hasNear(group, span, within)) &&
    !unless.some((group) => reading.hasNear(group, span, within)) &&
    !isCancelled(span, cancellations, reading)
  )
}

/**
 * The heaviest first; of equal weight the longest, as it says most precisely what is meant; then what stands first in
 * the text; and at one place the words that come first in the alphabet (patterns are numbered so). Nothing depends on
 * the order in which words stand in the lexicon.
 */
function heaviestFirst(a: Find, b: Find): number {
  return (
    b.entry.weight - a.entry.weight ||
    lengthOf(b.span) - lengthOf(a.span) ||
    a.span[0] - b.span[0] ||
    a.entry.pattern - b.entry.pattern
  )
}

function lengthOf([first, last]: TokenSpan): number {
  return last - first
}

/** Of finds that overlap one counts: see `heaviestFirst`. */
function withoutOverlap(finds: Find[]): readonly Find[] {
  if (finds.length < 2) return finds
  const used: Find[] = []
  for (const find of finds.sort(heaviestFirst)) {
    const [first, last] = find.span
    if (!used.some(({ span }) => first <= span[1] && last >= span[0])) used.push(find)
  }
  return used
}
