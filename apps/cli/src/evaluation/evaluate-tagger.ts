import {
  addRetrieval,
  countRetrieval,
  lawCodes,
  retrievalFigures,
  themeCodes,
  type LabelledText,
  type RetrievalCounts,
  type Tagger,
  type TaggerVersions,
  type ThemeCode,
} from '@rode-draad/domain'
import { brierScore, expectedCalibrationError, type CalibrationBin } from '@rode-draad/statistics'
import { bootstrapF1 } from './bootstrap-interval.js'
import { confusionPairs, type ConfusionPair } from './confusion-pairs.js'

/** Below so many positives a figure would say more about chance than about the tagger. */
export const FEWEST_POSITIVES = 20

export interface CodeQuality {
  readonly code: string
  /** Texts that have the code. */
  readonly n: number
  /** null: "te weinig voorbeelden". */
  readonly figures: {
    readonly precision: number | null
    readonly recall: number | null
    readonly f1: number | null
    /** 95%, bootstrap over texts. */
    readonly f1Interval: readonly [number, number] | null
  } | null
}

export interface ThemeQuality extends CodeQuality {
  readonly decidedBy: 'model' | 'lexicon'
  /** null with too few examples. */
  readonly brier: number | null
  readonly calibration: { readonly expectedError: number; readonly bins: readonly CalibrationBin[] } | null
}

export interface TaggerQuality {
  readonly versions: TaggerVersions
  readonly texts: number
  readonly writers: number
  /** Over all texts and codes together. */
  readonly allThemes: CodeQuality
  /** Over the four themes that most signals are about. */
  readonly mainThemes: CodeQuality
  readonly allLaws: CodeQuality
  readonly themes: readonly ThemeQuality[]
  readonly laws: readonly CodeQuality[]
  readonly confusions: readonly ConfusionPair<ThemeCode>[]
}

/** What most signals are about; an aim of its own holds for them together. */
const mainThemes = [
  'hulpmiddelen',
  'ggz-doorstroom',
  'pgb',
  'respijtzorg',
] as const satisfies readonly ThemeCode[]

/**
 * How well a tagger does on texts labelled by people. Core themes must be found; acceptable ones may be given. The
 * caller sees to it that neither lexicon nor model learnt from these writers.
 * @param taggerFor gives a text another tagger of the same kind, one that did not learn from its writer
 */
export function evaluateTagger(
  tagger: Tagger,
  rows: readonly LabelledText[],
  taggerFor: (row: LabelledText) => Pick<Tagger, 'tag' | 'themeProbabilities'> = () => tagger,
): TaggerQuality {
  const tags = rows.map((row) => taggerFor(row).tag(row.text))
  const chances = rows.map((row) => taggerFor(row).themeProbabilities(row.text))
  const ofThemes = themeCodes.map((code) =>
    rows.map(({ themes, acceptable }, at): Decision => ({
      given: tags[at]?.themes.some((tag) => tag.code === code) ?? false,
      happened: themes.includes(code) ? true : acceptable.includes(code) ? null : false,
    })),
  )
  const ofLaws = lawCodes.map((code) =>
    rows.map(({ laws, acceptableLaws }, at): Decision => ({
      given: tags[at]?.laws.some((tag) => tag.code === code) ?? false,
      happened: laws.includes(code) ? true : acceptableLaws.includes(code) ? null : false,
    })),
  )
  return {
    versions: tagger.versions,
    texts: rows.length,
    writers: new Set(rows.map(({ writer }) => writer)).size,
    allThemes: together('alle thema’s', ofThemes),
    mainThemes: together(
      'eerste vier thema’s',
      mainThemes.map((code) => ofThemes[themeCodes.indexOf(code)] ?? []),
    ),
    allLaws: together('alle wetten', ofLaws),
    themes: themeCodes.map((code, theme): ThemeQuality => {
      const decisions = ofThemes[theme] ?? []
      const quality = qualityOf(
        code,
        decisions.map((decision) => countRetrieval([decision])),
      )
      const forecasts = decisions.flatMap(({ happened }, at) =>
        happened === null ? [] : [{ probability: chances[at]?.get(code) ?? 0, happened }],
      )
      const calibration = quality.figures === null ? null : expectedCalibrationError(forecasts)
      return {
        ...quality,
        decidedBy: tagger.modelCodes.has(code) ? 'model' : 'lexicon',
        brier: quality.figures === null ? null : rounded(brierScore(forecasts)),
        calibration:
          calibration === null
            ? null
            : { expectedError: rounded(calibration.expectedError) ?? 0, bins: calibration.bins },
      }
    }),
    laws: lawCodes.map((code, law) =>
      qualityOf(
        code,
        (ofLaws[law] ?? []).map((decision) => countRetrieval([decision])),
      ),
    ),
    confusions: confusionPairs(
      rows.map(({ themes, acceptable }, at) => ({
        core: themes,
        acceptable,
        given: tags[at]?.themes.map((tag) => tag.code) ?? [],
      })),
    ),
  }
}

interface Decision {
  readonly given: boolean
  readonly happened: boolean | null
}

/** Per text over all codes, so that the bootstrap draws texts. */
function together(code: string, decisions: readonly (readonly Decision[])[]): CodeQuality {
  const texts = decisions[0]?.length ?? 0
  const perText = Array.from({ length: texts }, (_, at) =>
    countRetrieval(decisions.map((ofCode) => ofCode[at] ?? { given: false, happened: false })),
  )
  return qualityOf(code, perText)
}

function qualityOf(code: string, perText: readonly RetrievalCounts[]): CodeQuality {
  const counts = addRetrieval(perText)
  if (counts.core < FEWEST_POSITIVES) return { code, n: counts.core, figures: null }
  const { precision, recall, f1 } = retrievalFigures(counts)
  const interval = bootstrapF1(perText)
  return {
    code,
    n: counts.core,
    figures: {
      precision: rounded(precision),
      recall: rounded(recall),
      f1: rounded(f1),
      f1Interval: interval === null ? null : [rounded(interval[0]) ?? 0, rounded(interval[1]) ?? 0],
    },
  }
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000
}
