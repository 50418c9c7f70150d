import type { ReviewFacet, SignalRecord } from '@rode-draad/contract'
import type { MarkedTag } from './text-segments.js'

/** The Dutch of the kinds of labels, one and many. */
export const facetWords: Readonly<Record<ReviewFacet, { readonly one: string; readonly many: string }>> = {
  theme: { one: 'thema', many: 'thema’s' },
  law: { one: 'wet', many: 'wetten' },
  factor: { one: 'oorzaak', many: 'oorzaken' },
  doelgroep: { one: 'doelgroep', many: 'doelgroepen' },
  institution: { one: 'organisatie', many: 'organisaties' },
  zorgprofiel: { one: 'zorgprofiel', many: 'zorgprofielen' },
  referral: { one: 'verwijzing', many: 'verwijzingen' },
}

/** Where the tags of a facet stand in a signal. */
const fields = {
  theme: 'themes',
  law: 'laws',
  factor: 'factors',
  doelgroep: 'doelgroepen',
  institution: 'institutions',
  zorgprofiel: 'zorgprofielen',
} as const satisfies Readonly<Record<Exclude<ReviewFacet, 'referral'>, keyof SignalRecord['tags']>>

/** A tag as it is judged; a referral has no probability. */
export interface FoundTag extends MarkedTag {
  readonly probability: number | null
}

/** The tags of a facet of a signal; a referral as one code. */
export function tagsOf({ tags }: Pick<SignalRecord, 'tags'>, facet: ReviewFacet): readonly FoundTag[] {
  if (facet !== 'referral') return tags[fields[facet]]
  return tags.referrals.map(({ from, to, evidence }) => ({
    code: `${from}>${to}`,
    probability: null,
    evidence,
  }))
}
