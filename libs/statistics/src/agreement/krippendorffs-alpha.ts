export interface KrippendorffsAlpha {
  /** 1 full agreement, 0 as by chance, below 0 worse; null when all values that can be compared are the same. */
  readonly alpha: number | null
  /** Mean share of other values of the same unit that differ. */
  readonly observedDisagreement: number
  /** The same when values are paired regardless of their unit. */
  readonly expectedDisagreement: number
  /** Units with two values or more; the others say nothing about agreement. */
  readonly units: number
  /** Values in those units. */
  readonly values: number
}

/**
 * Agreement of any number of raters on labels without order, with missing ratings.
 * @param units the labels given to each unit; null is a missing one; raters and units may be in any order
 * @returns null when no unit has two labels
 * @source Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, https://repository.upenn.edu/asc_papers/43
 */
export function krippendorffsAlphaNominal(
  units: readonly (readonly (string | null)[])[],
): KrippendorffsAlpha | null {
  const totals = new Map<string, number>()
  let [pairable, values, disagreeing] = [0, 0, 0]
  for (const unit of units) {
    const labels = unit.filter((label) => label !== null)
    if (labels.length < 2) continue
    pairable += 1
    values += labels.length
    const counts = new Map<string, number>()
    for (const label of labels) {
      counts.set(label, (counts.get(label) ?? 0) + 1)
      totals.set(label, (totals.get(label) ?? 0) + 1)
    }
    disagreeing += orderedPairs(counts, labels.length) / (labels.length - 1)
  }
  if (pairable === 0) return null
  const observedDisagreement = disagreeing / values
  const expectedDisagreement = orderedPairs(totals, values) / (values * (values - 1))
  return {
    alpha: totals.size === 1 ? null : 1 - observedDisagreement / expectedDisagreement,
    observedDisagreement,
    expectedDisagreement,
    units: pairable,
    values,
  }
}

/** Ordered pairs of different labels among `total` values. */
function orderedPairs(counts: ReadonlyMap<string, number>, total: number): number {
  let pairs = 0
  for (const count of counts.values()) pairs += count * (total - count)
  return pairs
}
