import type { CompiledLexicon } from '../compile-lexicon.js'
import type { SignalReading } from '../read-signal.js'
import { lexiconProbability } from '../score-codes.js'
import { featuresOfEvidence, type TextFacts } from './evidence-features.js'
import { modelCodes, modelFacets, type ModelFacet } from './model-codes.js'

/** What the model sees of one text, apart from its words. */
export interface SignalFeatures {
  /** By code, in the order of `modelCodes`: values in the order of `evidenceFeatures`. */
  readonly evidence: readonly Float64Array[]
  /** The lexicon's probability of the codes that it finds; the same for every code of the model. */
  readonly found: readonly { readonly code: number; readonly probability: number }[]
}

export function createFeatureReader(
  lexicon: CompiledLexicon,
  wanted: readonly ModelFacet[] = modelFacets,
): (signal: SignalReading) => SignalFeatures {
  const byFacet = wanted.map((facet) => modelCodes(lexicon, [facet]).map(({ number }) => number))
  const institutions = lexicon.codes.flatMap(({ facet }, code) => (facet === 'institutions' ? [code] : []))
  return (signal) => {
    const { reading, evidence, referrals } = signal
    const { tokens } = reading
    const sentencesOf = (patterns: readonly number[]): ReadonlySet<number> => {
      const sentences = new Set<number>()
      for (const pattern of patterns)
        for (const [first] of reading.spansOf(pattern)) sentences.add(tokens[first]?.sentence ?? 0)
      return sentences
    }
    const facts: TextFacts = {
      tokens,
      sentenceCount: (tokens.at(-1)?.sentence ?? 0) + 1,
      complaintSentences: sentencesOf(lexicon.tone.problem),
      fineSentences: sentencesOf(lexicon.tone.fine),
      pastSentences: sentencesOf(lexicon.tone.past),
      referralCount: referrals.length,
      institutionCount: institutions.filter((code) => evidence[code] !== undefined).length,
    }
    return {
      evidence: byFacet.flatMap((numbers) =>
        featuresOfEvidence(
          numbers.map((number) => evidence[number]),
          facts,
        ),
      ),
      found: evidence.flatMap((found, code) =>
        found === undefined ? [] : [{ code, probability: lexiconProbability(found, tokens) }],
      ),
    }
  }
}
