/** One piece of evidence: what is looked at, and its value or pair of values ('' for no second). */
export type VisitEvidence = (aspect: string, value: string, second: string) => void

/** The key of a piece of evidence in a table of weights. */
export const evidenceKey = (aspect: string, value: string, second: string): string =>
  second === '' ? `${aspect}|${value}` : `${aspect}|${value}|${second}`

/**
 * Weights by evidence, looked up without making a key.
 * @param weights log odds by evidenceKey
 * @returns the log odds of one piece; 0 for what was not learned
 */
export function weightOfEvidence(
  weights: ReadonlyMap<string, number>,
): (aspect: string, value: string, second: string) => number {
  const table = new Map<string, Map<string, Map<string, number>>>()
  for (const [key, weight] of weights) {
    const [aspect = '', value = '', second = ''] = key.split('|')
    const values = table.get(aspect) ?? new Map<string, Map<string, number>>()
    table.set(aspect, values)
    const seconds = values.get(value) ?? new Map<string, number>()
    values.set(value, seconds)
    seconds.set(second, weight)
  }
  return (aspect, value, second) => table.get(aspect)?.get(value)?.get(second) ?? 0
}
