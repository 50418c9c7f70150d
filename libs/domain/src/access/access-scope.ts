import type { RegionCode } from '../taxonomy/regions.js'

/** What a reader may do with `signals` data: read cases, see exact counts, or see controlled counts only. */
export type AccessRight = 'cases' | 'exact' | 'controlled'

/**
 * Who looks, as far as reading is concerned. Every read of the product takes one.
 * `regions` is a set of regions, or 'national' for all of them.
 */
export interface AccessScope {
  readonly regions: 'national' | ReadonlySet<RegionCode>
  readonly rights: ReadonlySet<AccessRight>
}

export const nationalWithCases: AccessScope = {
  regions: 'national',
  rights: new Set<AccessRight>(['cases', 'exact', 'controlled']),
}

export const nationalControlled: AccessScope = {
  regions: 'national',
  rights: new Set<AccessRight>(['controlled']),
}

export function mayReadCases(scope: AccessScope): boolean {
  return scope.rights.has('cases')
}

export function maySeeExactCounts(scope: AccessScope): boolean {
  return scope.rights.has('exact')
}
