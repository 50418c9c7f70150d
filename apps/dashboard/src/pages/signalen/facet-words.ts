import type { ReviewFacet, SignalRecord } from '@rode-draad/contract'

/** The Dutch of the kinds of labels, one and many. */
export const facetWords: Readonly<Record<ReviewFacet, { readonly one: string; readonly many: string }>> = {
  theme: { one: 'thema', many: 'thema’s' },
  law: { one: 'wet', many: 'wetten' },
  factor: { one: 'oorzaak', many: 'oorzaken' },
  doelgroep: { one: 'doelgroep', many: 'doelgroepen' },
  institution: { one: 'organisatie', many: 'organisaties' },
  zorgprofiel: { one: 'zorgprofiel', many: 'zorgprofielen' },
}

/** Where the tags of a facet stand in a signal. */
export const facetTags = {
  theme: 'themes',
  law: 'laws',
  factor: 'factors',
  doelgroep: 'doelgroepen',
  institution: 'institutions',
  zorgprofiel: 'zorgprofielen',
} as const satisfies Readonly<Record<ReviewFacet, keyof SignalRecord['tags']>>
