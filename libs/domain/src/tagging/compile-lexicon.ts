import type { Cancellation, CodeWords, Lexicon, Scope, Tone } from './lexicon.js'
import { tabulateEntries, type EntryTable } from './entry-table.js'
import { numberPatterns, type NumberedPatterns } from './number-patterns.js'
import { createPatternMatcher, type PatternMatcher } from './pattern-matcher.js'
import type { Pattern } from './pattern.js'
import { perFacet } from './per-facet.js'
import { facetCodes, facets, type Facet } from './signal-tags.js'

/** An entry with its patterns and groups as numbers. */
export interface CompiledEntry {
  readonly code: number
  readonly pattern: number
  readonly weight: number
  readonly against: boolean
  readonly needs: readonly number[]
  readonly unless: readonly number[]
  readonly within: Scope
}

export interface CompiledCancellation {
  readonly before: number | null
  readonly after: number | null
  readonly unless: readonly number[]
}

export interface CompiledCode {
  readonly facet: Facet
  readonly code: string
  readonly threshold: number
}

/**
 * A lexicon of which every pattern, group and code has a number, so that a text is read without names. Patterns are
 * numbered in the order of the alphabet, and codes in that of the taxonomy: not as they stand in the files. The patterns
 * themselves are not kept: of the committed lexicon they are 7 MB, in every thread.
 */
export interface CompiledLexicon {
  readonly patternCount: number
  readonly matcher: PatternMatcher
  readonly codes: readonly CompiledCode[]
  readonly cancellations: Readonly<Record<Facet, readonly CompiledCancellation[]>>
  readonly groupCount: number
  /** What hangs on each pattern. */
  readonly entries: EntryTable
  /** By pattern. */
  readonly groupsOf: readonly (readonly number[])[]
  /** Patterns that say that something goes wrong, goes well or was so before. */
  readonly tone: Readonly<Record<Tone, readonly number[]>>
}

/** Made once per lexicon; with the number of each pattern, for what else is made of the lexicon. */
export function compileLexicon(lexicon: Lexicon): {
  readonly compiled: CompiledLexicon
  readonly numbered: NumberedPatterns
} {
  const numbered = numberPatterns([...allPatterns(lexicon)].sort(alphabetically))
  const { patterns, numberOf } = numbered
  const groups = new Map<readonly Pattern[], number>()
  const groupsOf: number[][] = []
  const groupNumber = (group: readonly Pattern[]): number => {
    const known = groups.get(group)
    if (known !== undefined) return known
    const id = groups.size
    groups.set(group, id)
    for (const pattern of group) (groupsOf[numberOf(pattern)] ??= []).push(id)
    return id
  }
  const codes: CompiledCode[] = []
  const entriesOf: CompiledEntry[][] = []
  for (const facet of facets) {
    for (const { code, threshold, entries } of inOrder(facet, lexicon.facets[facet].codes)) {
      for (const { pattern, weight, against, needs, unless, within } of entries) {
        const id = numberOf(pattern)
        const groupsNeeded = needs.map(groupNumber)
        const compiled = { weight, against, needs: groupsNeeded, unless: unless.map(groupNumber), within }
        ;(entriesOf[id] ??= []).push({ ...compiled, code: codes.length, pattern: id })
      }
      codes.push({ facet, code, threshold })
    }
  }
  const compileCancellation = ({ before, after, unless }: Cancellation): CompiledCancellation => ({
    before: before === null ? null : numberOf(before),
    after: after === null ? null : numberOf(after),
    unless: unless.map(groupNumber),
  })
  const cancellations = perFacet((facet) => lexicon.facets[facet].cancellations.map(compileCancellation))
  const { problem, fine, past } = lexicon.tone
  const toneNumbers = (patterns: readonly Pattern[]): readonly number[] => patterns.map(numberOf)
  const tone = { problem: toneNumbers(problem), fine: toneNumbers(fine), past: toneNumbers(past) }
  const compiled = {
    patternCount: patterns.length,
    matcher: createPatternMatcher(patterns),
    codes,
    cancellations,
    groupCount: groups.size,
    entries: tabulateEntries(patterns.length, entriesOf),
    groupsOf,
    tone,
  }
  return { compiled, numbered }
}

function alphabetically(a: Pattern, b: Pattern): number {
  return a.source < b.source ? -1 : a.source > b.source ? 1 : 0
}

/** The codes of a facet as the taxonomy has them. */
function inOrder(facet: Facet, codes: readonly CodeWords[]): readonly CodeWords[] {
  const known: readonly string[] = facetCodes[facet]
  return [...codes].sort((a, b) => known.indexOf(a.code) - known.indexOf(b.code))
}

function allPatterns(lexicon: Lexicon): readonly Pattern[] {
  const ofFacets = facets.flatMap((name) => {
    const { codes, cancellations } = lexicon.facets[name]
    const entries = codes.flatMap((words) => words.entries)
    return [
      ...entries.map((entry) => entry.pattern),
      ...entries.flatMap((entry) => [...entry.needs, ...entry.unless].flat()),
      ...cancellations.flatMap(({ before, after, unless }) => [before, after, ...unless.flat()]),
    ].filter((pattern) => pattern !== null)
  })
  return [...ofFacets, ...Object.values(lexicon.referral).flat(), ...Object.values(lexicon.tone).flat()]
}
