import type { Facet } from './signal-tags.js'

/** A value for each facet. */
export function perFacet<T>(valueOf: (facet: Facet) => T): Record<Facet, T> {
  return {
    themes: valueOf('themes'),
    laws: valueOf('laws'),
    factors: valueOf('factors'),
    doelgroepen: valueOf('doelgroepen'),
    institutions: valueOf('institutions'),
    zorgprofielen: valueOf('zorgprofielen'),
  }
}
