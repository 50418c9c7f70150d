import { createFeatureLayout, type FeatureLayout } from '../model/feature-layout.js'
import { createFeatureReader, type SignalFeatures } from '../model/signal-features.js'
import type { SignalReader } from '../read-signal.js'
import { lexiconProbability } from '../score-codes.js'
import { dropFinds } from './drop-finds.js'
import type { LabelledText } from './labelled-text.js'

/** A text as the model learns from it. */
export interface TrainingText {
  readonly writer: string
  /** By theme, in the order of the lexicon; null where either answer is right. */
  readonly happened: readonly (boolean | null)[]
  /** As the lexicon reads it: for predictions. */
  readonly whole: SignalFeatures
  /** As a lexicon with fewer words would: for learning. */
  readonly thinned: readonly SignalFeatures[]
  /** As this lexicon probably reads a text that it was not made with: for calibration. */
  readonly likely: SignalFeatures
  /** By theme: the lexicon's own probability on the likely reading, and its threshold. */
  readonly lexicon: readonly { readonly probability: number; readonly threshold: number }[]
}

export interface TrainingSet {
  readonly layout: FeatureLayout
  readonly themes: readonly string[]
  readonly texts: readonly TrainingText[]
}

const THINNED = 4
/**
 * About so much less does the lexicon find in texts that it was not made with: of 0.25, 0.35, 0.45 and 0.6 the value
 * with the best F1 on texts by twelve writers that had come in after the lexicon.
 */
const CHANCE = 0.6

/** Reads the labelled texts with the lexicon. */
export function createTrainingSet(rows: readonly LabelledText[], reader: SignalReader): TrainingSet {
  const { lexicon } = reader
  const layout = createFeatureLayout(lexicon)
  const readFeatures = createFeatureReader(lexicon, layout)
  const themes = lexicon.codes.flatMap((code, number) =>
    code.facet === 'themes' ? [{ ...code, number }] : [],
  )
  const texts = rows.map((row): TrainingText => {
    const signal = reader.read(row.text)
    const likely = dropFinds(signal, `${row.id} likely`, CHANCE)
    return {
      writer: row.writer,
      happened: themes.map(({ code }) => happened(row, code)),
      whole: readFeatures(signal),
      thinned: Array.from({ length: THINNED }, (_, copy) =>
        readFeatures(dropFinds(signal, `${row.id} ${copy}`, CHANCE)),
      ),
      likely: readFeatures(likely),
      lexicon: themes.map(({ number, threshold }) => ({
        probability: lexiconProbability(likely.evidence[number], signal.reading.tokens),
        threshold,
      })),
    }
  })
  return { layout, themes: themes.map(({ code }) => code), texts }
}

function happened(row: LabelledText, code: string): boolean | null {
  if (row.themes.some((theme) => theme === code)) return true
  return row.acceptable.some((theme) => theme === code) ? null : false
}
