import { describe, expect, it } from '@jest/globals'
import { compareTaggers } from './compare-taggers.js'
import { parseLexicon } from './lexicon.js'
import { perFacet } from './per-facet.js'
import { createTagger, type Tagger } from './tagger.js'

const taggerOf = (version: string, words: string): Tagger =>
  createTagger(
    parseLexicon({
      ...perFacet(() => 'version: 2026-01-01.1\ncodes: {}\n'),
      themes: `version: ${version}\ncodes:\n${words}`,
    }),
  )
const present = taggerOf('2026-01-01.1', '  vervoer: { strong: taxi }\n  pgb: { strong: budget }\n')
const proposed = taggerOf('2026-02-01.1', '  vervoer: { strong: "taxi, bus" }\n  pgb: { strong: pgb }\n')

describe('a new version in the shadow of the present one', () => {
  it('shows which tags come and go, on which texts', () => {
    const compared = compareTaggers(present, proposed, [
      { id: 'a', text: 'de taxi' },
      { id: 'b', text: 'de bus en het budget' },
      { id: 'c', text: 'de bus' },
    ])
    expect(compared).toMatchObject({ texts: 3, changedTexts: 2 })
    expect(compared.changes).toEqual([
      { id: 'b', facet: 'themes', code: 'pgb', change: 'removed', probability: 0.7 },
      { id: 'b', facet: 'themes', code: 'vervoer', change: 'added', probability: 0.7 },
      { id: 'c', facet: 'themes', code: 'vervoer', change: 'added', probability: 0.7 },
    ])
    expect(compared.totals).toEqual([
      { facet: 'themes', code: 'pgb', added: 0, removed: 1 },
      { facet: 'themes', code: 'vervoer', added: 2, removed: 0 },
    ])
    expect(compared.present).not.toBe(compared.proposed)
  })

  it('changes nothing against itself', () => {
    expect(compareTaggers(present, present, [{ id: 'a', text: 'de taxi' }]).changes).toEqual([])
  })
})
