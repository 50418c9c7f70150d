import { isCancelled } from './cancellation.js'
import type { CodeWords, FacetLexicon, LexiconEntry } from './lexicon.js'
import { mergeSpans } from './merge-spans.js'
import type { TokenSpan } from './pattern-matcher.js'
import type { EvidenceSpan, Tag } from './signal-tags.js'
import type { TextReading } from './text-reading.js'

interface Find {
  readonly entry: LexiconEntry
  readonly span: TokenSpan
}

/** A word that comes back in another sentence counts again for this share, at most twice. */
const REPEATED = 0.35
const MOST_REPEATS = 2

/** Which entries of which codes of a facet hang on a pattern, by its source. */
export interface FacetIndex {
  readonly facet: FacetLexicon
  readonly entriesOf: ReadonlyMap<string, readonly (readonly [code: number, entry: LexiconEntry])[]>
}

/** Made once per lexicon, so that a text only meets the entries whose pattern occurs in it. */
export function indexFacet(facet: FacetLexicon): FacetIndex {
  const entriesOf = new Map<string, [number, LexiconEntry][]>()
  facet.codes.forEach(({ entries }, code) => {
    for (const entry of entries) {
      const others = entriesOf.get(entry.pattern.source)
      if (others === undefined) entriesOf.set(entry.pattern.source, [[code, entry]])
      else others.push([code, entry])
    }
  })
  return { facet, entriesOf }
}

/** The codes of one facet that reach their threshold, most probable first; [] when none does. */
export function scoreCodes({ facet, entriesOf }: FacetIndex, reading: TextReading): readonly Tag<string>[] {
  const met = new Map<number, LexiconEntry[]>()
  for (const source of reading.sources) {
    for (const [code, entry] of entriesOf.get(source) ?? []) {
      const others = met.get(code)
      if (others === undefined) met.set(code, [entry])
      else others.push(entry)
    }
  }
  const tags: Tag<string>[] = []
  facet.codes.forEach((words, code) => {
    const tag = scoreCode(words, met.get(code) ?? [], facet, reading)
    if (tag !== null) tags.push(tag)
  })
  return tags.sort((a, b) => b.probability - a.probability)
}

/**
 * 1 - product of (1 - weight) over finds that do not overlap (of overlapping ones the heaviest counts), times
 * (1 - weight) of each pattern against.
 */
function scoreCode(
  words: CodeWords,
  entries: readonly LexiconEntry[],
  facet: FacetLexicon,
  reading: TextReading,
): Tag<string> | null {
  const finds: Find[] = []
  let remaining = 1
  for (const entry of entries) {
    if (entry.against) {
      remaining *= 1 - entry.weight
      continue
    }
    for (const span of reading.spansOf(entry.pattern)) {
      if (counts(entry, span, facet, reading)) finds.push({ entry, span })
    }
  }
  if (finds.length === 0) return null
  const used = withoutOverlap(finds)
  const probability = Math.round(remaining * (1 - missing(used, reading)) * 1000) / 1000
  if (probability < words.threshold) return null
  const evidence = used.map(({ span }): EvidenceSpan => [
    reading.tokens[span[0]]?.start ?? 0,
    reading.tokens[span[1]]?.end ?? 0,
  ])
  return { code: words.code, probability, evidence: mergeSpans(evidence) }
}

function counts(entry: LexiconEntry, span: TokenSpan, facet: FacetLexicon, reading: TextReading): boolean {
  return (
    entry.needs.every((group) => reading.hasNear(group, span, entry.within)) &&
    !entry.unless.some((group) => reading.hasNear(group, span, entry.within)) &&
    !isCancelled(span, facet.cancellations, reading)
  )
}

function heaviestFirst(a: Find, b: Find): number {
  return b.entry.weight - a.entry.weight || a.span[0] - b.span[0] || b.span[1] - a.span[1]
}

function withoutOverlap(finds: readonly Find[]): readonly Find[] {
  const used: Find[] = []
  const taken = new Set<number>()
  for (const find of [...finds].sort(heaviestFirst)) {
    const [first, last] = find.span
    let free = true
    for (let at = first; at <= last && free; at++) free = !taken.has(at)
    if (!free) continue
    for (let at = first; at <= last; at++) taken.add(at)
    used.push(find)
  }
  return used
}

function missing(finds: readonly Find[], reading: TextReading): number {
  const sentencesOf = new Map<LexiconEntry, Set<number>>()
  let product = 1
  for (const { entry, span } of finds) {
    const sentence = reading.tokens[span[0]]?.sentence ?? 0
    const sentences = sentencesOf.get(entry)
    if (sentences === undefined) {
      sentencesOf.set(entry, new Set([sentence]))
      product *= 1 - entry.weight
    } else if (!sentences.has(sentence) && sentences.size <= MOST_REPEATS) {
      sentences.add(sentence)
      product *= 1 - entry.weight * REPEATED
    }
  }
  return product
}
