import type { Lexicon } from './lexicon.js'
import { createPatternMatcher } from './pattern-matcher.js'
import type { Pattern } from './pattern.js'
import { findReferrals } from './referrals.js'
import { indexFacet, scoreCodes } from './score-codes.js'
import { facets, type Facet, type SignalTags, type Tag } from './signal-tags.js'
import { readText } from './text-reading.js'
import { tokenize } from './tokenize.js'

export interface Tagger {
  /** Version of the lexicon. */
  readonly version: string
  /** Tags of one text of any length; every list empty for a text without known words. */
  tag(text: string): SignalTags
}

/** A tagger by rules: words of the lexicon, counted by weight. Same text and lexicon, same tags. */
export function createTagger(lexicon: Lexicon): Tagger {
  const matcher = createPatternMatcher(allPatterns(lexicon))
  const indexed = facets.map((facet) => [facet, indexFacet(lexicon.facets[facet])] as const)
  return {
    version: lexicon.version,
    tag(text) {
      const reading = readText(tokenize(text), matcher)
      const scored = Object.fromEntries(indexed.map(([facet, index]) => [facet, scoreCodes(index, reading)]))
      // parseLexicon lets no code through that is not of its facet
      const tags = scored as Record<Facet, readonly Tag<never>[]>
      return { ...tags, referrals: findReferrals(lexicon, reading) }
    },
  }
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
  return [...ofFacets, ...Object.values(lexicon.referral).flat()]
}
