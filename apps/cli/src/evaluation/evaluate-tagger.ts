import {
  lawCodes,
  themeCodes,
  type FacetText,
  type LabelledText,
  type Tagger,
  type TaggerVersions,
  type ThemeCode,
} from '@rode-draad/domain'
import { brierScore, expectedCalibrationError, type CalibrationBin } from '@rode-draad/statistics'
import { decisionsOn, qualityOf, rounded, type CodeQuality } from './code-quality.js'
import { confusionPairs, type ConfusionPair } from './confusion-pairs.js'
import { evaluateFacets, type OtherFacetsQuality } from './evaluate-facets.js'

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
  readonly otherFacets: OtherFacetsQuality
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
 * @param facetRows texts to measure the other facets by
 * @param taggerFor gives a text another tagger of the same kind, one that did not learn from its writer
 */
export function evaluateTagger(
  tagger: Tagger,
  rows: readonly LabelledText[],
  facetRows: readonly FacetText[],
  taggerFor: (row: LabelledText) => Pick<Tagger, 'tag' | 'themeProbabilities'> = () => tagger,
): TaggerQuality {
  const tags = rows.map((row) => taggerFor(row).tag(row.text))
  const chances = rows.map((row) => taggerFor(row).themeProbabilities(row.text))
  const writers = rows.map(({ writer }) => writer)
  const themeLabels = rows.map(({ themes, acceptable }, at) => ({
    core: themes,
    acceptable,
    given: tags[at]?.themes.map((tag) => tag.code) ?? [],
  }))
  const lawLabels = rows.map(({ laws, acceptableLaws }, at) => ({
    core: laws,
    acceptable: acceptableLaws,
    given: tags[at]?.laws.map((tag) => tag.code) ?? [],
  }))
  const ofThemes = themeCodes.map((code) => decisionsOn(code, themeLabels))
  const ofLaws = lawCodes.map((code) => decisionsOn(code, lawLabels))
  return {
    versions: tagger.versions,
    texts: rows.length,
    writers: new Set(writers).size,
    allThemes: qualityOf('alle thema’s', ofThemes, writers),
    mainThemes: qualityOf(
      'eerste vier thema’s',
      mainThemes.map((code) => ofThemes[themeCodes.indexOf(code)] ?? []),
      writers,
    ),
    allLaws: qualityOf('alle wetten', ofLaws, writers),
    themes: themeCodes.map((code, theme): ThemeQuality => {
      const decisions = ofThemes[theme] ?? []
      const quality = qualityOf(code, [decisions], writers)
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
    laws: lawCodes.map((code, law) => qualityOf(code, [ofLaws[law] ?? []], writers)),
    confusions: confusionPairs(themeLabels),
    otherFacets: evaluateFacets(tagger, facetRows),
  }
}
