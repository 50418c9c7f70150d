import { entriesOf, fitThemes, type ThemeWeights } from './fit-themes.js'
import { groupedFolds } from './grouped-folds.js'
import type { SignalFeatures } from '../model/signal-features.js'
import type { TrainingSet, TrainingText } from './training-set.js'

const FOLDS = 6

/**
 * The raw logit of every theme for every text, by a model that saw no text of its writer.
 * @throws RangeError for fewer than two writers
 */
export function crossValidate(
  set: TrainingSet,
  pick: (text: TrainingText) => SignalFeatures = ({ whole }) => whole,
): readonly (readonly number[])[] {
  const writers = set.texts.map(({ writer }) => writer)
  if (new Set(writers).size < 2) throw new RangeError('er zijn teksten van minstens twee schrijvers nodig')
  const folds = groupedFolds(writers, FOLDS)
  const predicted: number[][] = set.texts.map(() => [])
  for (let fold = 0; fold < FOLDS; fold++) {
    if (!folds.includes(fold)) continue
    const weights = fitThemes(
      set,
      set.texts.filter((_, text) => folds[text] !== fold),
    )
    set.texts.forEach((text, at) => {
      if (folds[at] === fold)
        predicted[at] = set.themes.map((_, theme) => logitOf(pick(text), theme, weights))
    })
  }
  return predicted
}

function logitOf(features: SignalFeatures, theme: number, weights: ThemeWeights): number {
  let logit = 0
  for (const [column, value] of entriesOf(features, theme)) logit += (weights[theme]?.[column] ?? 0) * value
  return logit
}
