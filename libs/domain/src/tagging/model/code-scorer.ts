import type { CompiledLexicon } from '../compile-lexicon.js'
import { mergeSpans } from '../merge-spans.js'
import type { SignalReading } from '../read-signal.js'
import { evidenceSpans } from '../score-codes.js'
import type { EvidenceSpan } from '../signal-tags.js'
import { applyCalibration } from './calibration.js'
import { createFeatureLayout, type FeatureLayout } from './feature-layout.js'
import { modelCodes, type ModelFacet } from './model-codes.js'
import { createFeatureReader } from './signal-features.js'
import type { TagModel } from './tag-model.js'
import { createWordScorer } from './word-scorer.js'
import { readWordTables } from './word-table.js'

/** What the model says of one code of a text. Valid until the next text is scored. */
export interface CodeScore {
  readonly facet: ModelFacet
  readonly code: string
  readonly probability: number
  readonly threshold: number
  /** Worked out when asked for; [] when nothing in particular speaks for the code. */
  readonly evidence: () => readonly EvidenceSpan[]
}

/** The shortest text that the model learnt from has about so many tokens; below that it knows too little by itself. */
export const SHORTEST_LEARNT = 50

/**
 * Scores the codes that the model was adopted for. In a text shorter than those it learnt from, the probability is the
 * mean of the model's and the lexicon's, at the lexicon's threshold.
 */
export function createCodeScorer(
  model: TagModel,
  lexicon: CompiledLexicon,
): (signal: SignalReading) => readonly CodeScore[] {
  const layout = createFeatureLayout(lexicon)
  const table = readWordTables(Object.values(model.parts).map(({ words }) => words))
  const scoreWords = createWordScorer(table)
  const readFeatures = createFeatureReader(lexicon)
  const scorers = scorersOf(model, lexicon, layout, table.codes)

  /** By code of the lexicon, the weight of its probability for each scorer in a row. */
  const ofFound = Float64Array.from(
    lexicon.codes.flatMap((_, code) => scorers.map(({ weights }) => weights[layout.code(code)] ?? 0)),
  )

  return (signal) => {
    const { evidence, found } = readFeatures(signal)
    const { tokens } = signal.reading
    const isShort = tokens.length < SHORTEST_LEARNT
    const words = scoreWords(tokens)
    const logits = new Float64Array(scorers.length)
    scorers.forEach(({ position, weights, word }, at) => {
      let logit = (weights[layout.bias] ?? 0) + (weights[layout.words] ?? 0) * (words.logits[word] ?? 0)
      const own = evidence[position]
      if (own !== undefined)
        for (let column = 0; column < own.length; column++)
          logit += (weights[column] ?? 0) * (own[column] ?? 0)
      logits[at] = logit
    })
    for (const { code, probability } of found) {
      const from = code * scorers.length
      for (let at = 0; at < logits.length; at++)
        logits[at] = (logits[at] ?? 0) + (ofFound[from + at] ?? 0) * probability
    }
    return scorers.map(({ facet, code, number, threshold, calibration, word }, at): CodeScore => {
      const byModel = applyCalibration(calibration, logits[at] ?? 0)
      return {
        facet,
        code,
        probability: isShort ? (byModel + (signal.evidence[number]?.probability ?? 0)) / 2 : byModel,
        threshold: isShort ? (lexicon.codes[number]?.threshold ?? 1) : threshold,
        evidence: () => {
          const finds = signal.evidence[number]
          const ofLexicon = finds === undefined ? [] : evidenceSpans(finds, tokens)
          return mergeSpans([...ofLexicon, ...words.telling(word)])
        },
      }
    })
  }
}

/** What is needed of the model for each adopted code: the model itself is not kept, it is large. */
function scorersOf(
  model: TagModel,
  lexicon: CompiledLexicon,
  layout: FeatureLayout,
  words: readonly string[],
) {
  const columns = Array.from({ length: layout.size }, (_, column) => layout.nameOf(column))
  return modelCodes(lexicon).flatMap(({ facet, code, number }, position) => {
    const ofFacet: Readonly<Record<string, TagModel['themes']['pgb']>> = model[facet]
    const known = ofFacet[code]
    if (known === undefined || !known.adopted) return []
    const { threshold, calibration } = known
    // A code that has since left the lexicon has no column any more.
    const weights = Float64Array.from(columns, (name) => known.weights[name] ?? 0)
    const word = words.indexOf(`${facet} ${code}`)
    return [{ facet, code, number, position, threshold, calibration, weights, word }]
  })
}
