/** What counts may be split by, beside theme and period. */
export const groupingDimensions = ['region', 'channel', 'law'] as const
export type GroupingDimension = (typeof groupingDimensions)[number]

/** The only kinds of period that counts are given for; there is no free from and to. */
export const groupingPeriodKinds = ['week', 'quarter', 'year'] as const
export type GroupingPeriodKind = (typeof groupingPeriodKinds)[number]

/** One way of splitting counts, beside theme and period, with the kinds of period that each reader gets it for. */
export interface GroupingSet {
  readonly by: readonly GroupingDimension[]
  /** For who may see exact counts. */
  readonly exact: readonly GroupingPeriodKind[]
  /** Under disclosure control: what is here is protected together (disclosure-control.md). */
  readonly controlled: readonly GroupingPeriodKind[]
}

/**
 * Every way that counts may be split: the one list for API, cubes and exports. What is not here is never computed, so
 * that answers cannot be subtracted from each other further.
 */
export const groupingSets: readonly GroupingSet[] = [
  { by: [], exact: groupingPeriodKinds, controlled: groupingPeriodKinds },
  { by: ['region'], exact: groupingPeriodKinds, controlled: ['year'] },
  { by: ['channel'], exact: groupingPeriodKinds, controlled: ['year'] },
  { by: ['law'], exact: groupingPeriodKinds, controlled: ['year'] },
  { by: ['region', 'channel'], exact: groupingPeriodKinds, controlled: [] },
]

/** The same for the signals of a pattern: no week, no year, and no split. */
export const patternPeriodKinds = ['quarter'] as const satisfies readonly GroupingPeriodKind[]

/**
 * The kinds of period for which counts may be split by these dimensions together; their order does not matter.
 * @param by names of dimensions; an unknown or repeated name is in no set
 * @returns [] when this reader may not split so at all
 */
export function periodKindsFor(
  by: readonly string[],
  reader: 'exact' | 'controlled',
): readonly GroupingPeriodKind[] {
  const asked = [...by].sort().join()
  return groupingSets.find((set) => [...set.by].sort().join() === asked)?.[reader] ?? []
}
