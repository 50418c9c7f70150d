/** What counts may be split by, beside theme and period. */
export const groupingDimensions = ['region', 'channel', 'law'] as const
export type GroupingDimension = (typeof groupingDimensions)[number]

/** The only kinds of period that counts are given for; there is no free from and to. */
export const groupingPeriodKinds = ['week', 'quarter', 'year'] as const
export type GroupingPeriodKind = (typeof groupingPeriodKinds)[number]

/**
 * Every combination that counts may be split by, beside theme and period: the one list for API, cubes and exports.
 * A combination that is not here is never computed, so that answers cannot be subtracted from each other further.
 */
export const groupingSets = [
  [],
  ['region'],
  ['channel'],
  ['law'],
  ['region', 'channel'],
] as const satisfies readonly (readonly GroupingDimension[])[]

/**
 * Whether counts may be split by these dimensions together; their order does not matter.
 * @param dimensions names of dimensions; [] is allowed, an unknown or repeated name is not
 */
export function isAllowedGroupingSet(dimensions: readonly string[]): boolean {
  const asked = [...dimensions].sort().join()
  return groupingSets.some((set) => [...set].sort().join() === asked)
}
