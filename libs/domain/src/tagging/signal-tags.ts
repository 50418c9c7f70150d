import {
  doelgroepCodes,
  institutionCodes,
  zorgprofielCodes,
  type DoelgroepCode,
  type InstitutionCode,
  type ZorgprofielCode,
} from '../taxonomy/facets.js'
import { factorCodes, type FactorCode } from '../taxonomy/factors.js'
import { lawCodes, type LawCode } from '../taxonomy/laws.js'
import { themeCodes, type ThemeCode } from '../taxonomy/themes.js'

/** Half-open span of UTF-16 code units in the given text. */
export type EvidenceSpan = readonly [start: number, end: number]

/** A code on a text. `probability` in (0, 1]; `evidence` ascending, merged, never empty. */
export interface Tag<C extends string> {
  readonly code: C
  readonly probability: number
  readonly evidence: readonly EvidenceSpan[]
}

/** Institution `from` sends the person to institution `to` (never the same one). */
export interface Referral {
  readonly from: InstitutionCode
  readonly to: InstitutionCode
  readonly evidence: readonly EvidenceSpan[]
}

/** Codes that each facet of a tag may take. */
export const facetCodes = {
  themes: themeCodes,
  laws: lawCodes,
  factors: factorCodes,
  doelgroepen: doelgroepCodes,
  institutions: institutionCodes,
  zorgprofielen: zorgprofielCodes,
} as const satisfies Record<string, readonly string[]>

export type Facet = keyof typeof facetCodes
export const facets = Object.keys(facetCodes) as readonly Facet[]

/** All tags of one text: per facet most probable first, only above the threshold; [] where nothing is found. */
export interface SignalTags {
  readonly themes: readonly Tag<ThemeCode>[]
  readonly laws: readonly Tag<LawCode>[]
  readonly factors: readonly Tag<FactorCode>[]
  readonly doelgroepen: readonly Tag<DoelgroepCode>[]
  readonly institutions: readonly Tag<InstitutionCode>[]
  readonly zorgprofielen: readonly Tag<ZorgprofielCode>[]
  readonly referrals: readonly Referral[]
}
