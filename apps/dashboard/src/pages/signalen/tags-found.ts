import type { ReviewFacet, SignalRecord } from '@rode-draad/contract'
import { facetWords, tagsOf } from './facet-words.js'
import { labelName } from './label-name.js'
import { signalenLabels } from './labels.js'

/** What the program found in one facet of a signal, in a sentence. */
export function tagsFound(signal: SignalRecord, facet: ReviewFacet): string {
  const names = tagsOf(signal, facet)
    .map(({ code }) => labelName(facet, code))
    .join(', ')
  const { one, many } = facetWords[facet]
  return signalenLabels.said.tags(names, one, many)
}
