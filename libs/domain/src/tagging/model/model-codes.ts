import type { CompiledLexicon } from '../compile-lexicon.js'

/** Facets that the model can decide; the others are the lexicon's. */
export const modelFacets = ['themes', 'laws', 'factors'] as const
export type ModelFacet = (typeof modelFacets)[number]

/** What is learnt together, from the same texts: nothing of one part rests on the texts of another. */
export const modelParts = { themes: ['themes', 'laws'], factors: ['factors'] } as const satisfies Readonly<
  Record<string, readonly ModelFacet[]>
>
export type ModelPart = keyof typeof modelParts

/** A code that the model weighs. */
export interface ModelCode {
  readonly facet: ModelFacet
  readonly code: string
  /** In the compiled lexicon. */
  readonly number: number
}

/** The lexicon's codes of these facets, facet after facet, each in the order of the lexicon. */
export function modelCodes(
  lexicon: Pick<CompiledLexicon, 'codes'>,
  wanted: readonly ModelFacet[] = modelFacets,
): readonly ModelCode[] {
  return wanted.flatMap((one) =>
    lexicon.codes.flatMap(({ facet, code }, number) => (facet === one ? [{ facet: one, code, number }] : [])),
  )
}
