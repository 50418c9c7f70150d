import { isCancelled, presentCancellations } from './cancellation.js'
import type { CompiledCancellation, CompiledLexicon } from './compile-lexicon.js'
import type { EntryTable } from './entry-table.js'
import type { TokenSpan } from './pattern-matcher.js'
import { lexiconProbability } from './score-codes.js'
import { facets } from './signal-tags.js'
import { sortFew } from './sort-few.js'
import type { TextReading } from './text-reading.js'

/** An entry of the lexicon at one place in a text. */
export interface Find {
  readonly pattern: number
  readonly weight: number
  readonly span: TokenSpan
}

/** All that the lexicon finds for one code: finds that count and do not overlap, heaviest first. */
export interface CodeEvidence {
  readonly finds: readonly Find[]
  /** Share that the patterns against leave, (0, 1]. */
  readonly remaining: number
  /** By the lexicon alone. */
  readonly probability: number
}

/** Evidence by number of the code; undefined where the lexicon finds nothing. */
export function createEvidenceCollector({
  codes,
  cancellations,
  entries: table,
}: Pick<CompiledLexicon, 'codes' | 'cancellations' | 'entries'>): (
  reading: TextReading,
) => readonly (CodeEvidence | undefined)[] {
  const facetOf = codes.map(({ facet }) => facets.indexOf(facet))
  /** Entries and patterns that are met in the text, one behind the other; by code the first and last, and the next of each. */
  const entries = new Int32Array(table.code.length)
  const patterns = new Int32Array(table.code.length)
  const next = new Int32Array(table.code.length)
  const first = new Int32Array(codes.length).fill(NONE)
  const last = new Int32Array(codes.length)
  return (reading) => {
    const evidence = new Array<CodeEvidence | undefined>(codes.length).fill(undefined)
    const touched: number[] = []
    let count = 0
    for (const pattern of reading.found) {
      const end = table.from[pattern + 1] ?? 0
      for (let entry = table.from[pattern] ?? 0; entry < end; entry++) {
        const code = table.code[entry] ?? 0
        if (first[code] === NONE) {
          first[code] = count
          touched.push(code)
        } else next[last[code] ?? 0] = count
        last[code] = count
        next[count] = NONE
        patterns[count] = pattern
        entries[count++] = entry
      }
    }
    const present: (readonly CompiledCancellation[] | undefined)[] = []
    for (const code of touched) {
      const facet = facetOf[code] ?? 0
      const ofFacet = (present[facet] ??= presentCancellations(
        cancellations[facets[facet] ?? 'themes'],
        reading,
      ))
      const finds: Find[] = []
      let remaining = 1
      for (let at = first[code] ?? NONE; at !== NONE; at = next[at] ?? NONE) {
        const entry = entries[at] ?? 0
        const weight = table.weight[entry] ?? 0
        if (table.against[entry] === 1) {
          remaining *= 1 - weight
          continue
        }
        const pattern = patterns[at] ?? 0
        const conditions = table.conditions[entry] ?? null
        for (const span of reading.spansOf(pattern))
          if (counts(conditions, span, ofFacet, reading)) finds.push({ pattern, weight, span })
      }
      if (finds.length > 0) {
        const counting = withoutOverlap(finds)
        const probability = lexiconProbability(counting, remaining, reading.tokens)
        evidence[code] = { finds: counting, remaining, probability }
      }
      first[code] = NONE
    }
    return evidence
  }
}

const NONE = -1

function counts(
  conditions: EntryTable['conditions'][number],
  span: TokenSpan,
  cancellations: readonly CompiledCancellation[],
  reading: TextReading,
): boolean {
  if (conditions !== null) {
    const { needs, unless, within } = conditions
    for (const group of needs) if (!reading.hasNear(group, span, within)) return false
    for (const group of unless) if (reading.hasNear(group, span, within)) return false
  }
  return cancellations.length === 0 || !isCancelled(span, cancellations, reading)
}

/**
 * The heaviest first; of equal weight the longest, as it says most precisely what is meant; then what stands first in
 * the text; and at one place the words that come first in the alphabet (patterns are numbered so). Nothing depends on
 * the order in which words stand in the lexicon.
 */
function heaviestFirst(a: Find, b: Find): number {
  return (
    b.weight - a.weight ||
    lengthOf(b.span) - lengthOf(a.span) ||
    a.span[0] - b.span[0] ||
    a.pattern - b.pattern
  )
}

function lengthOf([first, last]: TokenSpan): number {
  return last - first
}

/** Of finds that overlap one counts: see `heaviestFirst`. */
function withoutOverlap(finds: Find[]): readonly Find[] {
  if (finds.length < 2) return finds
  const taken = new Set<number>()
  return sortFew(finds, heaviestFirst).filter(({ span: [first, last] }) => {
    for (let token = first; token <= last; token++) if (taken.has(token)) return false
    for (let token = first; token <= last; token++) taken.add(token)
    return true
  })
}
