import { textLikeness, type TextTraits } from './text-likeness.js'

/** What of a signal counts when it is held beside another. */
export interface ComparedSignal {
  readonly region: string | null
  readonly zorgprofiel: string | null
  readonly traits: TextTraits
}

/**
 * Why two signals may be about one case: 'same-text' for one that was sent again, perhaps with a line more;
 * 'same-case' for much the same words about somebody in the same region with the same zorgprofiel.
 */
export type NearDuplicateReason = 'same-text' | 'same-case'

/** Chosen on made-up examples; what they find and miss among real signals is not known yet. */
const sameText = 0.5
const sameCase = 0.3

/**
 * Whether two signals may be about one case; a suggestion for a person, never more.
 * @returns with how alike the texts are, in (0, 1]; null when they are not
 */
export function nearDuplicate(
  one: ComparedSignal,
  other: ComparedSignal,
): { reason: NearDuplicateReason; similarity: number } | null {
  const { words, order } = textLikeness(one.traits, other.traits)
  if (order >= sameText) return { reason: 'same-text', similarity: order }
  const samePlace =
    one.region !== null && one.region === other.region && one.zorgprofiel === other.zorgprofiel
  return samePlace && words >= sameCase ? { reason: 'same-case', similarity: words } : null
}
