import {
  createTagger,
  groupedFolds,
  trainModel,
  type FacetText,
  type LabelledText,
  type Lexicon,
  type TagModel,
} from '@rode-draad/domain'
import { evaluateTagger, type TaggerQuality } from './evaluate-tagger.js'

const FOLDS = 4

/**
 * How well taggers like the given one do on writers that they did not learn from, when there are no texts that were
 * kept apart: each text that the lexicon was not made with is tagged by a model of the other writers. The lexicon may
 * since have been changed with these texts in mind, so a text that nobody read says more.
 * @param rows what the model learnt from
 * @param facetRows texts to measure the facets by that the lexicon alone decides
 * @throws RangeError for fewer than two writers
 */
export function crossEvaluate(
  lexicon: Lexicon,
  model: TagModel,
  rows: readonly LabelledText[],
  facetRows: readonly FacetText[],
): TaggerQuality {
  const folds = groupedFolds(
    rows.map(({ writer }) => writer),
    FOLDS,
  )
  const foldOf = new Map(rows.map(({ writer }, at) => [writer, folds[at] ?? 0]))
  const { version, taxonomy, learnedFrom } = model
  const taggers = Array.from({ length: FOLDS }, (_, fold) =>
    createTagger(
      lexicon,
      trainModel(
        rows.filter(({ writer }) => foldOf.get(writer) !== fold),
        lexicon,
        { version, taxonomy, sha256: learnedFrom.sha256 },
      ),
    ),
  )
  const whole = createTagger(lexicon, model)
  return evaluateTagger(
    whole,
    rows.filter(({ unseen }) => unseen),
    facetRows,
    ({ writer }) => taggers[foldOf.get(writer) ?? 0] ?? whole,
  )
}
