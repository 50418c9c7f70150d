import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { parseFacetTexts, parseLabelledTexts } from '@rode-draad/domain'
import { loadTagger } from '@rode-draad/store'
import { evaluateFacets, type OtherFacet } from './evaluate-facets.js'

const folder = new URL('../../../../data/evaluation/tagging/', import.meta.url)
const read = async (name: string) => await readFile(new URL(name, folder), 'utf8')
const textsOf = async (name: string) => parseFacetTexts(await read(name))

describe('the other facets, in texts that nobody who works on lexicon or model has read', () => {
  it.each<[OtherFacet, number]>([
    ['factor', 0.62],
    ['doelgroep', 0.8],
    ['institution', 0.92],
    ['zorgprofiel', 0.88],
    ['referral', 0.6],
  ])('%s has an F1 of at least %d', async (facet, floor) => {
    const { facets } = evaluateFacets(await loadTagger(), await textsOf('facets-test.jsonl'))
    expect(facets.find((one) => one.facet === facet)?.all.figures?.f1).toBeGreaterThanOrEqual(floor)
  })

  it('are by other writers than those it was improved with', async () => {
    const ofFacets = await Promise.all(['facets-develop.jsonl', 'facets-develop-2.jsonl'].map(textsOf))
    const learnt = [...parseLabelledTexts(await read('develop.jsonl')), ...ofFacets.flat()]
    const known = new Set(learnt.map(({ writer }) => writer))
    expect((await textsOf('facets-test.jsonl')).filter(({ writer }) => known.has(writer))).toHaveLength(0)
  })
})
