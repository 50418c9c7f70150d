import { reviewCodes, type ReviewFacet } from '@rode-draad/contract'
import { institutionCodes } from '@rode-draad/domain'
import { labelName } from './label-name.js'

/** What a key stands for while labels are picked: a code, or a group of which the codes come next. */
export interface LabelKey {
  readonly key: string
  readonly name: string
  readonly pick: { readonly code: string } | { readonly group: string }
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/**
 * One key for each code of a facet, always the same one: a letter, in the order of the codes. Zorgprofielen are more
 * than there are letters: first the letter of a sector, then the number of the profile (0 for 10). So are referrals:
 * first who sends, then where to, each institution by the letter that it has among the institutions.
 * @param group a sector or a sender that was picked; null before
 */
export function labelKeys(facet: ReviewFacet, group: string | null): readonly LabelKey[] {
  if (facet === 'zorgprofiel') return profielKeys(group)
  if (facet === 'referral') return referralKeys(group)
  const codes: readonly string[] = reviewCodes[facet]
  return codes.map((code, index) => ({
    ...{ key: letters[index] ?? '', name: labelName(facet, code) },
    pick: { code },
  }))
}

function profielKeys(group: string | null): readonly LabelKey[] {
  const codes: readonly string[] = reviewCodes.zorgprofiel
  if (group === null) {
    const sectors = [...new Set(codes.map(sectorOf))]
    return sectors.map((sector, index) => ({
      ...{ key: letters[index] ?? '', name: sector },
      pick: { group: sector },
    }))
  }
  return codes
    .filter((code) => sectorOf(code) === group)
    .map((code) => ({ key: code.slice(-1), name: labelName('zorgprofiel', code), pick: { code } }))
}

function referralKeys(from: string | null): readonly LabelKey[] {
  const all = institutionCodes.map((institution, index) => ({
    institution,
    ...{ key: letters[index] ?? '', name: labelName('institution', institution) },
  }))
  return all.flatMap(({ institution, key, name }): readonly LabelKey[] => {
    if (from === null) return [{ key, name, pick: { group: institution } }]
    return institution === from ? [] : [{ key, name, pick: { code: `${from}>${institution}` } }]
  })
}

function sectorOf(code: string): string {
  return code.replace(/\d+$/, '')
}
