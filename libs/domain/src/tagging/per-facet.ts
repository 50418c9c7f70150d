import { facets, type Facet } from './signal-tags.js'

/** A value for each facet. */
export function perFacet<T>(valueOf: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(facets.map((facet) => [facet, valueOf(facet)])) as Record<Facet, T>
}
