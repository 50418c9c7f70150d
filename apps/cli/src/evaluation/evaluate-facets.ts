import {
  doelgroepCodes,
  factorCodes,
  institutionCodes,
  referralCode,
  referralCodes,
  zorgprofielCodes,
  type FacetText,
  type Tagger,
} from '@rode-draad/domain'
import { decisionsOn, qualityOf, type CodeQuality, type LabelledCodes } from './code-quality.js'

/** The facets beside themes and laws. */
export type OtherFacet = 'factor' | 'doelgroep' | 'institution' | 'zorgprofiel' | 'referral'

export interface FacetQuality {
  readonly facet: OtherFacet
  /** Over all texts and codes together. */
  readonly all: CodeQuality
  /** Codes that a text should have or that were given, as the taxonomy has them; referrals as "from>to". */
  readonly codes: readonly CodeQuality[]
}

export interface OtherFacetsQuality {
  readonly texts: number
  readonly writers: number
  readonly facets: readonly FacetQuality[]
}

/**
 * How well a tagger does in the facets other than themes and laws, on texts labelled by people. The caller sees to it
 * that neither lexicon nor model learnt from these writers.
 */
export function evaluateFacets(tagger: Pick<Tagger, 'tag'>, rows: readonly FacetText[]): OtherFacetsQuality {
  const tags = rows.map(({ text }) => tagger.tag(text))
  const writers = rows.map(({ writer }) => writer)
  const texts = <T>(labels: (row: FacetText) => T, given: (of: (typeof tags)[number]) => readonly string[]) =>
    rows.map((row, at) => ({ ...labels(row), given: tags[at] === undefined ? [] : given(tags[at]) }))
  const codesOf = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)
  const quality = (
    facet: OtherFacet,
    known: readonly string[],
    of: readonly LabelledCodes[],
  ): FacetQuality => {
    const decisions = known.map((code) => decisionsOn(code, of))
    const occurs = decisions.map((all) => all.some(({ given, happened }) => given || happened === true))
    return {
      facet,
      all: qualityOf('alle', decisions, writers),
      codes: known.flatMap((code, at) =>
        occurs[at] === true ? [qualityOf(code, decisions.slice(at, at + 1), writers)] : [],
      ),
    }
  }
  const referrals = texts(
    (row) => ({
      core: row.referrals.map(referralCode),
      acceptable: row.acceptableReferrals.map(referralCode),
    }),
    (of) => of.referrals.map(referralCode),
  )
  return {
    texts: rows.length,
    writers: new Set(writers).size,
    facets: [
      quality(
        'factor',
        factorCodes,
        texts(
          (row) => ({ core: row.factors, acceptable: row.acceptableFactors }),
          (of) => codesOf(of.factors),
        ),
      ),
      quality(
        'doelgroep',
        doelgroepCodes,
        texts(
          (row) => ({ core: row.doelgroepen, acceptable: row.acceptableDoelgroepen }),
          (of) => codesOf(of.doelgroepen),
        ),
      ),
      quality(
        'institution',
        institutionCodes,
        texts(
          (row) => ({ core: row.institutions, acceptable: row.acceptableInstitutions }),
          (of) => codesOf(of.institutions),
        ),
      ),
      quality(
        'zorgprofiel',
        zorgprofielCodes,
        texts(
          (row) => ({ core: row.zorgprofielen, acceptable: row.acceptableZorgprofielen }),
          (of) => codesOf(of.zorgprofielen),
        ),
      ),
      quality('referral', referralCodes, referrals),
    ],
  }
}
