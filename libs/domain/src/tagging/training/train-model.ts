import type { Lexicon } from '../lexicon.js'
import { applyCalibration } from '../model/calibration.js'
import type { TagModel, ThemeModel } from '../model/tag-model.js'
import { createSignalReader } from '../read-signal.js'
import { calibrate } from './calibrate.js'
import { chooseThresholds, type Judged } from './choose-threshold.js'
import { crossValidate } from './cross-validate.js'
import { fitThemes } from './fit-themes.js'
import type { LabelledText } from './labelled-text.js'
import { countRetrieval, retrievalFigures } from './retrieval-counts.js'
import { createTrainingSet, type TrainingSet } from './training-set.js'

/** A theme with fewer texts than this keeps to the lexicon. */
export const FEWEST_POSITIVES = 20
/** Weights this near to 0 are left out of the file. */
const NEGLIGIBLE = 0.005

export interface TrainingNotes {
  readonly version: string
  readonly taxonomy: string
  readonly sha256: string
}

/**
 * Trains the model of the themes on labelled texts: weights on all of them, calibration and thresholds on predictions
 * for writers that were left out. The same rows and lexicon give the same model.
 * @throws RangeError for fewer than two writers
 */
export function trainModel(rows: readonly LabelledText[], lexicon: Lexicon, notes: TrainingNotes): TagModel {
  const set = createTrainingSet(rows, createSignalReader(lexicon))
  const outOfFold = crossValidate(set, ({ likely }) => likely)
  const calibrations = set.themes.map((_, theme) =>
    calibrate(
      outOfFold.flatMap((logits, text) => {
        const happened = set.texts[text]?.happened[theme] ?? null
        return happened === null ? [] : [{ logit: logits[theme] ?? 0, happened }]
      }),
    ),
  )
  const judged = set.themes.map((_, theme) =>
    outOfFold.map((logits, text): Judged => {
      const calibration = calibrations[theme]
      const logit = logits[theme] ?? 0
      return {
        probability: calibration === undefined ? 0 : applyCalibration(calibration, logit),
        happened: set.texts[text]?.happened[theme] ?? null,
      }
    }),
  )
  const thresholds = chooseThresholds(judged)
  const weights = fitThemes(set, set.texts)
  const themes = set.themes.map((code, theme): [string, ThemeModel] => {
    const threshold = thresholds[theme] ?? 0.5
    const evidence = compare(set, theme, judged[theme] ?? [], threshold)
    const adopted =
      evidence.positives >= FEWEST_POSITIVES && (evidence.modelF1 ?? 0) > (evidence.lexiconF1 ?? 0)
    const named = [...(weights[theme] ?? [])].flatMap((weight, column): [string, number][] => {
      const name = set.layout.nameOf(column)
      return name === undefined || Math.abs(weight) < NEGLIGIBLE ? [] : [[name, rounded(weight)]]
    })
    const calibration = calibrations[theme] ?? { kind: 'platt', slope: 1, intercept: 0 }
    return [
      code,
      { adopted, evidence, threshold, calibration, weights: Object.fromEntries(named) } as ThemeModel,
    ]
  })
  return {
    version: notes.version,
    lexicon: lexicon.version,
    taxonomy: notes.taxonomy,
    learnedFrom: {
      texts: rows.length,
      writers: new Set(rows.map(({ writer }) => writer)).size,
      sha256: notes.sha256,
    },
    themes: Object.fromEntries(themes) as TagModel['themes'],
  }
}

/** The lexicon and the model on the same texts, neither of them learnt from by the model. */
function compare(
  { texts }: TrainingSet,
  theme: number,
  judged: readonly Judged[],
  threshold: number,
): ThemeModel['evidence'] {
  const byLexicon = texts.map(({ happened, lexicon }) => {
    const own = lexicon[theme]
    return { given: own !== undefined && own.probability >= own.threshold, happened: happened[theme] ?? null }
  })
  const byModel = judged.map(({ probability, happened }) => ({ given: probability >= threshold, happened }))
  const f1 = (decisions: typeof byModel): number | null => {
    const figure = retrievalFigures(countRetrieval(decisions)).f1
    return figure === null ? null : rounded(figure)
  }
  return {
    positives: texts.filter(({ happened }) => happened[theme] === true).length,
    lexiconF1: f1(byLexicon),
    modelF1: f1(byModel),
  }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
