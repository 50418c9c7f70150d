import type { ReviewFacet, SignalRecord } from '@rode-draad/contract'
import { facetTags, facetWords } from './facet-words.js'
import { labelName } from './label-name.js'
import { signalenLabels } from './labels.js'

/** What the program found in one facet of a signal, in a sentence. */
export function tagsFound({ tags }: SignalRecord, facet: ReviewFacet): string {
  const names = tags[facetTags[facet]].map(({ code }) => labelName(facet, code)).join(', ')
  const { one, many } = facetWords[facet]
  return signalenLabels.said.tags(names, one, many)
}
