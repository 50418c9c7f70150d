import type { CompiledLexicon } from '../compile-lexicon.js'

/** Facets that the model can decide; the others are the lexicon's. */
export const modelFacets = ['themes', 'laws'] as const
export type ModelFacet = (typeof modelFacets)[number]

/** A code that the model weighs. */
export interface ModelCode {
  readonly facet: ModelFacet
  readonly code: string
  /** In the compiled lexicon. */
  readonly number: number
}

/** The lexicon's codes of the model's facets, facet after facet, each in the order of the lexicon. */
export function modelCodes(lexicon: CompiledLexicon): readonly ModelCode[] {
  return modelFacets.flatMap((wanted) =>
    lexicon.codes.flatMap(({ facet, code }, number) =>
      facet === wanted ? [{ facet: wanted, code, number }] : [],
    ),
  )
}
