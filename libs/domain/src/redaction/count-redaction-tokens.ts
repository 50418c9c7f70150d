import { redactionTokens, type RedactionToken, type RedactionType } from './redaction-type.js'

/**
 * How many pieces of each kind were taken out, by the word in the token: `{ NAAM: 2, BSN: 1 }`. Kinds that do not
 * occur are absent; {} for none. Each mention counts, also of the same person.
 */
export function countRedactionTokens(
  redactions: readonly { readonly type: RedactionType }[],
): Partial<Record<RedactionToken, number>> {
  const counts: Partial<Record<RedactionToken, number>> = {}
  for (const { type } of redactions) {
    const token = redactionTokens[type]
    counts[token] = (counts[token] ?? 0) + 1
  }
  return counts
}
