import type { Lexicon } from '../lexicon.js'
import { applyCalibration } from '../model/calibration.js'
import { modelParts, type ModelFacet, type ModelPart } from '../model/model-codes.js'
import type { CodeModel, LearntPart, TagModel } from '../model/tag-model.js'
import { writeWordTable } from '../model/word-table.js'
import { createSignalReader, type SignalReader } from '../read-signal.js'
import { calibrate } from './calibrate.js'
import { chooseThreshold, type Judged } from './choose-threshold.js'
import { crossValidate } from './cross-validate.js'
import { fitModel } from './fit-model.js'
import { countRetrieval, retrievalFigures } from './retrieval-counts.js'
import { createTrainingSet, type TrainingSet, type TrainingText } from './training-set.js'
import type { TrainingRow } from './training-row.js'

/** A code with fewer texts than this keeps to the lexicon. */
export const FEWEST_POSITIVES = 20
/** From so many texts that the lexicon was not made with, only those are for calibration and thresholds. */
const ENOUGH_UNSEEN = 100

/** What a part of the model is learnt from. */
export interface PartTexts {
  readonly rows: readonly TrainingRow[]
  /** Of the rows as they were given. */
  readonly sha256: string
}

export interface TrainingNotes {
  readonly version: string
  readonly taxonomy: string
}

/**
 * Trains a model on labelled texts, part by part: weights on all of them, calibration and thresholds on predictions for
 * writers that were left out. The same rows and lexicon give the same model.
 * @param present a part that there are no texts for stays as it is in this model
 * @throws RangeError for fewer than two writers
 */
export function trainModel(
  texts: Partial<Record<ModelPart, PartTexts>>,
  lexicon: Lexicon,
  { version, taxonomy }: TrainingNotes,
  present: TagModel | null = null,
): TagModel {
  const none: TagModel = { version, taxonomy, parts: {}, themes: {}, laws: {}, factors: {} }
  const reader = createSignalReader(lexicon)
  const learnt = (Object.keys(modelParts) as ModelPart[]).flatMap((part) => {
    const of = texts[part]
    return of === undefined ? [] : [trainPart(part, of, reader, lexicon.version)]
  })
  return learnt.reduce<TagModel>(
    (model, { parts, ...codes }) => ({ ...model, ...codes, parts: { ...model.parts, ...parts } }),
    { ...(present ?? none), version, taxonomy },
  )
}

function trainPart(
  part: ModelPart,
  { rows, sha256 }: PartTexts,
  reader: SignalReader,
  lexicon: string,
): Pick<TagModel, 'parts'> & Partial<TagModel> {
  const set = createTrainingSet(rows, reader, modelParts[part])
  const outOfFold = crossValidate(set)
  const fitted = fitModel(set, set.texts)
  const judging = textsToJudge(set.texts)
  const calibrations = set.codes.map((_, code) =>
    calibrate(
      judging.flatMap((text) => {
        const happened = set.texts[text]?.happened[code] ?? null
        return happened === null ? [] : [{ logit: outOfFold[text]?.[code] ?? 0, happened }]
      }),
    ),
  )
  const judged = set.codes.map((_, code) =>
    judging.map((text): Judged => {
      const calibration = calibrations[code]
      const logit = outOfFold[text]?.[code] ?? 0
      return {
        probability: calibration === undefined ? 0 : applyCalibration(calibration, logit),
        happened: set.texts[text]?.happened[code] ?? null,
      }
    }),
  )
  const ofFacet = (wanted: ModelFacet): Record<string, CodeModel> => {
    const threshold = chooseThreshold(judged.filter((_, code) => set.codes[code]?.facet === wanted).flat())
    return Object.fromEntries(
      set.codes.flatMap(({ facet, code }, number): [string, CodeModel][] => {
        if (facet !== wanted) return []
        const evidence = compare(set, number, judging, judged[number] ?? [], threshold)
        const named = [...(fitted.evidence[number] ?? [])].map((weight, column): [string, number] => [
          set.layout.nameOf(column),
          rounded(weight),
        ])
        const adopted =
          evidence.positives >= FEWEST_POSITIVES && (evidence.modelF1 ?? 0) > (evidence.lexiconF1 ?? 0)
        const calibration = calibrations[number] ?? { kind: 'platt', slope: 1, intercept: 0 }
        const weights = Object.fromEntries(named.filter(([, weight]) => weight !== 0))
        return [[code, { adopted, evidence, threshold, calibration, weights }]]
      }),
    )
  }
  const learnt: LearntPart = {
    lexicon,
    texts: rows.length,
    writers: new Set(rows.map(({ writer }) => writer)).size,
    sha256,
    words: writeWordTable(
      set.codes.map(({ facet, code }) => `${facet} ${code}`),
      fitted.words.bias,
      fitted.words.hashes,
      fitted.words.weights,
    ),
  }
  return {
    ...Object.fromEntries(set.facets.map((facet) => [facet, ofFacet(facet)])),
    parts: { [part]: learnt },
  }
}

/** Numbers of the texts by which probabilities and thresholds are set. */
function textsToJudge(texts: readonly TrainingText[]): readonly number[] {
  const unseen = texts.flatMap((text, at) => (text.unseen ? [at] : []))
  return unseen.length >= ENOUGH_UNSEEN ? unseen : texts.map((_, at) => at)
}

/** The lexicon and the model on the same texts, neither of them learnt from by the model. */
function compare(
  { texts }: TrainingSet,
  code: number,
  judging: readonly number[],
  judged: readonly Judged[],
  threshold: number,
): CodeModel['evidence'] {
  const byLexicon = judging.map((text) => {
    const own = texts[text]?.lexicon[code]
    const given = own !== undefined && own.probability >= own.threshold
    return { given, happened: texts[text]?.happened[code] ?? null }
  })
  const byModel = judged.map(({ probability, happened }) => ({ given: probability >= threshold, happened }))
  const f1 = (decisions: typeof byModel): number | null => {
    const figure = retrievalFigures(countRetrieval(decisions)).f1
    return figure === null ? null : rounded(figure)
  }
  return {
    positives: texts.filter(({ happened }) => happened[code] === true).length,
    lexiconF1: f1(byLexicon),
    modelF1: f1(byModel),
  }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
