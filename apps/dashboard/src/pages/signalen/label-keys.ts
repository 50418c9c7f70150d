import { reviewCodes, type ReviewFacet } from '@rode-draad/contract'
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
 * than there are letters: first the letter of a sector, then the number of the profile (0 for 10).
 * @param group a sector that was picked; null before
 */
export function labelKeys(facet: ReviewFacet, group: string | null): readonly LabelKey[] {
  const codes: readonly string[] = reviewCodes[facet]
  const named = (code: string, key: string): LabelKey => ({
    ...{ key, name: labelName(facet, code) },
    pick: { code },
  })
  if (facet !== 'zorgprofiel') return codes.map((code, index) => named(code, letters[index] ?? ''))
  if (group === null) {
    const sectors = [...new Set(codes.map(sectorOf))]
    return sectors.map((sector, index) => ({
      ...{ key: letters[index] ?? '', name: sector },
      pick: { group: sector },
    }))
  }
  return codes.filter((code) => sectorOf(code) === group).map((code) => named(code, code.slice(-1)))
}

function sectorOf(code: string): string {
  return code.replace(/\d+$/, '')
}
