import { fitModel, predict } from './fit-model.js'
import { groupedFolds } from './grouped-folds.js'
import type { TrainingSet } from './training-set.js'

const FOLDS = 6

/**
 * The raw logit of every code for every text, by a model that saw no text of its writer.
 * @throws RangeError for fewer than two writers
 */
export function crossValidate(set: TrainingSet): readonly (readonly number[])[] {
  const writers = set.texts.map(({ writer }) => writer)
  if (new Set(writers).size < 2) throw new RangeError('er zijn teksten van minstens twee schrijvers nodig')
  const folds = groupedFolds(writers, FOLDS)
  const predicted: (readonly number[])[] = set.texts.map(() => [])
  for (let fold = 0; fold < FOLDS; fold++) {
    if (!folds.includes(fold)) continue
    const fitted = fitModel(
      set,
      set.texts.filter((_, at) => folds[at] !== fold),
    )
    const left = set.texts.flatMap((text, at) => (folds[at] === fold ? [{ text, at }] : []))
    const logits = predict(
      set,
      fitted,
      left.map(({ text }) => text),
    )
    left.forEach(({ at }, number) => {
      predicted[at] = logits[number] ?? []
    })
  }
  return predicted
}
