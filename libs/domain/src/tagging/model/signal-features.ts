import type { CompiledLexicon } from '../compile-lexicon.js'
import type { SignalReading } from '../read-signal.js'
import { featuresOfEvidence, type TextFacts } from './evidence-features.js'
import { modelCodes, modelFacets, type ModelFacet } from './model-codes.js'

/** What the model sees of one text, apart from its words. */
export interface SignalFeatures {
  /** By code, in the order of `modelCodes`: values in the order of `evidenceFeatures`. */
  readonly evidence: readonly (readonly number[])[]
  /** The lexicon's probability of the codes that it finds; the same for every code of the model. */
  readonly found: readonly { readonly code: number; readonly probability: number }[]
}

export function createFeatureReader(
  lexicon: CompiledLexicon,
  wanted: readonly ModelFacet[] = modelFacets,
): (signal: SignalReading) => SignalFeatures {
  const byFacet = wanted.map((facet) => modelCodes(lexicon, [facet]).map(({ number }) => number))
  const institutions = lexicon.codes.flatMap(({ facet }, code) => (facet === 'institutions' ? [code] : []))
  const tones = Array.from({ length: lexicon.patternCount }, (_, pattern) => tonesOf(lexicon, pattern))
  return (signal) => {
    const { reading, evidence, referrals } = signal
    const { tokens } = reading
    const facts: TextFacts = {
      tokens,
      sentenceCount: (tokens.at(-1)?.sentence ?? 0) + 1,
      complaintSentences: new Set(),
      fineSentences: new Set(),
      pastSentences: new Set(),
      referralCount: referrals.length,
      institutionCount: institutions.filter((code) => evidence[code] !== undefined).length,
    }
    for (const pattern of reading.found) {
      for (const tone of tones[pattern] ?? nothing)
        for (const [first] of reading.spansOf(pattern)) facts[tone].add(tokens[first]?.sentence ?? 0)
    }
    return {
      evidence: byFacet.flatMap((numbers) =>
        featuresOfEvidence(
          numbers.map((number) => evidence[number]),
          facts,
        ),
      ),
      found: foundIn(evidence),
    }
  }
}

const nothing: readonly never[] = []

function foundIn(evidence: SignalReading['evidence']): SignalFeatures['found'] {
  const found: { readonly code: number; readonly probability: number }[] = []
  for (let code = 0; code < evidence.length; code++) {
    const own = evidence[code]
    if (own !== undefined) found.push({ code, probability: own.probability })
  }
  return found
}

/** Which sentences a pattern says something of. */
function tonesOf({ tone }: CompiledLexicon, pattern: number) {
  const { problem, fine, past } = tone
  const all = [
    ['complaintSentences', problem],
    ['fineSentences', fine],
    ['pastSentences', past],
  ] as const
  return all.flatMap(([sentences, patterns]) => (patterns.includes(pattern) ? [sentences] : []))
}
