import {
  createTagger,
  groupedFolds,
  themeRows,
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
 * @param rows what the model learnt themes and laws from
 * @param facetRows texts of writers that nothing was learnt from, to measure the other facets by
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
  const { version, taxonomy } = model
  const taggers = Array.from({ length: FOLDS }, (_, fold) =>
    createTagger(
      lexicon,
      trainModel(
        {
          themes: {
            rows: themeRows(rows.filter(({ writer }) => foldOf.get(writer) !== fold)),
            sha256: model.parts.themes?.sha256 ?? '',
          },
        },
        lexicon,
        { version, taxonomy },
        model,
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
