import { createFeatureLayout, type FeatureLayout } from '../model/feature-layout.js'
import { modelCodes, type ModelCode, type ModelFacet } from '../model/model-codes.js'
import { createFeatureReader, type SignalFeatures } from '../model/signal-features.js'
import type { SignalReader } from '../read-signal.js'
import { countWords } from './count-words.js'
import { dropFinds } from './drop-finds.js'
import type { WordText } from './fit-words.js'
import type { RowLabels, TrainingRow } from './training-row.js'

/** A text as the model learns from it. */
export interface TrainingText extends WordText {
  readonly writer: string
  /** Whether the lexicon was not made with this text. */
  readonly unseen: boolean
  /** As a lexicon with fewer words would read it: for learning. */
  readonly thinned: readonly SignalFeatures[]
  /** As this lexicon probably reads a text that it was not made with: for calibration. */
  readonly likely: SignalFeatures
  /** By code: the lexicon's own probability on the likely reading, and its threshold. */
  readonly lexicon: readonly { readonly probability: number; readonly threshold: number }[]
}

export interface TrainingSet {
  readonly facets: readonly ModelFacet[]
  readonly layout: FeatureLayout
  readonly codes: readonly ModelCode[]
  readonly texts: readonly TrainingText[]
}

const THINNED = 4
/**
 * About so much less does the lexicon find in texts that it was not made with, and so much is left out of those for
 * variety; of 0.3, 0.45 and 0.6 the values with the best F1 on writers that came in after the lexicon.
 */
const CHANCE = 0.5
const CHANCE_UNSEEN = 0.3

/** Reads the labelled texts with the lexicon, for the codes of these facets. */
export function createTrainingSet(
  rows: readonly TrainingRow[],
  reader: SignalReader,
  facets: readonly ModelFacet[],
): TrainingSet {
  const { lexicon } = reader
  const readFeatures = createFeatureReader(lexicon, facets)
  const codes = modelCodes(lexicon, facets)
  const texts = rows.map((row): TrainingText => {
    const signal = reader.read(row.text)
    const { tokens } = signal.reading
    const chance = row.unseen ? CHANCE_UNSEEN : CHANCE
    const likely = row.unseen ? signal : dropFinds(signal, `${row.id} likely`, chance)
    return {
      writer: row.writer,
      unseen: row.unseen,
      weight: row.weight,
      words: countWords(tokens),
      happened: codes.map(({ facet, code }) => happened(row.labels[facet], code)),
      thinned: Array.from({ length: THINNED }, (_, copy) =>
        readFeatures(dropFinds(signal, `${row.id} ${copy}`, chance)),
      ),
      likely: readFeatures(likely),
      lexicon: codes.map(({ number }) => ({
        probability: likely.evidence[number]?.probability ?? 0,
        threshold: lexicon.codes[number]?.threshold ?? 1,
      })),
    }
  })
  return { facets, layout: createFeatureLayout(lexicon), codes, texts }
}

function happened(labels: RowLabels | undefined, code: string): boolean | null {
  if (labels === undefined) return null
  if (labels.core.includes(code)) return true
  return labels.acceptable.includes(code) ? null : false
}
