import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { createTagger, parseFacetTexts } from '@rode-draad/domain'
import { loadLexicon } from '@rode-draad/store'
import { evaluateFacets, type OtherFacet } from './evaluate-facets.js'

const folder = new URL('../../../../data/evaluation/tagging/', import.meta.url)
const textsOf = async (name: string) => parseFacetTexts(await readFile(new URL(name, folder), 'utf8'))

describe('the facets that the lexicon decides, in texts that nobody who works on it has read', () => {
  it.each<[OtherFacet, number]>([
    ['factor', 0.47],
    ['doelgroep', 0.8],
    ['institution', 0.92],
    ['zorgprofiel', 0.88],
    ['referral', 0.43],
  ])('%s has an F1 of at least %d', async (facet, floor) => {
    const { facets } = evaluateFacets(createTagger(await loadLexicon()), await textsOf('facets-test.jsonl'))
    expect(facets.find((one) => one.facet === facet)?.all.figures?.f1).toBeGreaterThanOrEqual(floor)
  })

  it('are by other writers than those it was improved with', async () => {
    const known = new Set((await textsOf('facets-develop.jsonl')).map(({ writer }) => writer))
    expect((await textsOf('facets-test.jsonl')).filter(({ writer }) => known.has(writer))).toHaveLength(0)
  })
})
