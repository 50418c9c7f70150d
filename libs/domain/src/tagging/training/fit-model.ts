import { fitEvidence, logitOf } from './fit-evidence.js'
import { fitWords, weighWords, type WordWeights } from './fit-words.js'
import { groupedFolds } from './grouped-folds.js'
import type { TrainingSet, TrainingText } from './training-set.js'

/** Both halves of the model: what words say, and how that and the lexicon's evidence are weighed. */
export interface FittedModel {
  readonly words: WordWeights
  /** By code: weights as long as the layout. */
  readonly evidence: readonly Float64Array[]
}

const FOLDS = 6

/**
 * Learns from texts. The second half learns what the words' logits are worth from logits of a model that saw no text
 * of that writer; words say more of the texts that they were learnt from than of others.
 * @source Wolpert 1992, Stacked generalization
 */
export function fitModel(set: TrainingSet, texts: readonly TrainingText[]): FittedModel {
  const folds = groupedFolds(
    texts.map(({ writer }) => writer),
    FOLDS,
  )
  const ofOthers: Float64Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    if (!folds.includes(fold)) continue
    const weights = fitWords(
      texts.filter((_, at) => folds[at] !== fold),
      set.codes.length,
    )
    const left = texts.flatMap((text, at) => (folds[at] === fold ? [{ text, at }] : []))
    const logits = weighWords(
      weights,
      left.map(({ text }) => text),
    )
    left.forEach(({ at }, number) => {
      ofOthers[at] = logits[number] ?? new Float64Array()
    })
  }
  const weighed = texts.map(({ happened, weight, thinned }, at) => ({
    happened,
    weight,
    thinned,
    words: ofOthers[at] ?? new Float64Array(),
  }))
  const evidence = set.facets.flatMap((facet) =>
    fitEvidence(
      set.layout,
      set.codes.flatMap((code, number) => (code.facet === facet ? [number] : [])),
      weighed,
    ),
  )
  return { words: fitWords(texts, set.codes.length), evidence }
}

/** By text and code: the logit of the fitted model on the likely reading. */
export function predict(
  { layout, codes }: TrainingSet,
  { words, evidence }: FittedModel,
  texts: readonly TrainingText[],
): readonly (readonly number[])[] {
  const logits = weighWords(words, texts)
  return texts.map(({ likely }, text) =>
    codes.map((_, code) =>
      logitOf(layout, likely, code, logits[text]?.[code] ?? 0, evidence[code] ?? new Float64Array()),
    ),
  )
}
