import { factors } from '../../taxonomy/factors.js'
import type { ModelFacet } from '../model/model-codes.js'
import type { FacetText } from './facet-texts.js'
import type { LabelledText } from './labelled-text.js'

/** What a text must be given, and what is right too when given. */
export interface RowLabels {
  readonly core: readonly string[]
  readonly acceptable: readonly string[]
}

/** A text to learn from. */
export interface TrainingRow {
  readonly id: string
  readonly writer: string
  readonly text: string
  /** Whether the lexicon's words of these facets were not made with this text. */
  readonly unseen: boolean
  /** > 0; how many times it counts. */
  readonly weight: number
  /** A facet that nobody labelled is not there: nothing is learnt from its absence. */
  readonly labels: Partial<Record<ModelFacet, RowLabels>>
}

/**
 * What a text counts for of which factors were given beside the themes, by who asked himself only what it is most about;
 * of 1, 0.5, 0.3, 0.25 and 0.15 as good as the best on writers that were left out.
 */
const IN_PASSING = 0.25

/** Texts with themes and laws, to learn those from. */
export function themeRows(texts: readonly LabelledText[]): readonly TrainingRow[] {
  return texts.map(({ id, writer, text, unseen, themes, acceptable, laws, acceptableLaws }) => ({
    ...{ id, writer, text, unseen, weight: 1 },
    labels: { themes: { core: themes, acceptable }, laws: { core: laws, acceptable: acceptableLaws } },
  }))
}

/** Texts with factors, to learn those from; of texts with themes only those that factors were given to. */
export function factorRows(
  texts: readonly LabelledText[],
  facetTexts: readonly FacetText[],
): readonly TrainingRow[] {
  return [
    ...texts.flatMap(({ id, writer, text, factors: core }) =>
      core === undefined
        ? []
        : [{ ...{ id, writer, text, core }, acceptable: [], unseen: false, weight: IN_PASSING }],
    ),
    ...facetTexts.map(({ id, writer, text, factors: core, acceptableFactors: acceptable, unseen }) => ({
      ...{ id, writer, text, core, acceptable, unseen, weight: 1 },
    })),
  ].map(({ core, acceptable, ...row }) => ({
    ...row,
    labels: { factors: { core, acceptable: [...acceptable, ...parentsOf(core)] } },
  }))
}

/** A text about a part of a factor is about that factor too. */
function parentsOf(codes: readonly string[]): readonly string[] {
  return factors.flatMap(({ code, parent }) => (parent !== null && codes.includes(code) ? [parent] : []))
}
