import { collectEvidence } from './code-evidence.js'
import { compileLexicon } from './compile-lexicon.js'
import type { Lexicon } from './lexicon.js'
import { createReferralFinder } from './referrals.js'
import { evidenceSpans, lexiconProbability } from './score-codes.js'
import { perFacet } from './per-facet.js'
import { facets, type SignalTags, type Tag } from './signal-tags.js'
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
  const compiled = compileLexicon(lexicon)
  const findReferrals = createReferralFinder(lexicon, compiled)
  return {
    version: lexicon.version,
    tag(text) {
      const tokens = tokenize(text)
      const reading = readText(tokens, compiled)
      const tags = perFacet((): Tag<never>[] => [])
      collectEvidence(compiled, reading).forEach((evidence, number) => {
        const code = compiled.codes[number]
        if (evidence === undefined || code === undefined) return
        const probability = lexiconProbability(evidence, tokens)
        // parseLexicon lets no code through that is not of its facet
        if (probability >= code.threshold)
          tags[code.facet].push({
            code: code.code as never,
            probability,
            evidence: evidenceSpans(evidence, tokens),
          })
      })
      for (const facet of facets) tags[facet].sort((a, b) => b.probability - a.probability)
      return { ...tags, referrals: findReferrals(reading) }
    },
  }
}
