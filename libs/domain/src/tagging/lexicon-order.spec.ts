import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseLexicon, type Lexicon } from './lexicon.js'
import { parseTagModel } from './model/tag-model.js'
import { perFacet } from './per-facet.js'
import { facets, type Facet } from './signal-tags.js'
import { createTagger } from './tagger.js'

const root = new URL('../../../../data/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const lexicon = parseLexicon(perFacet((facet) => read(`reference/lexicon/${facet}.yaml`)))
const model = parseTagModel(read('reference/tagging-model.json'))
const texts = read('evaluation/tagging/develop.jsonl')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text)

type Shuffle = <T>(list: readonly T[]) => readonly T[]

/** The same words under the same codes, each list in another order. */
function shuffled(of: Lexicon, shuffle: Shuffle): Lexicon {
  const groups = <T>(lists: readonly (readonly T[])[]) => shuffle(lists).map((list) => shuffle(list))
  return {
    ...of,
    facets: perFacet((facet: Facet) => ({
      codes: shuffle(of.facets[facet].codes).map((code) => ({
        ...code,
        entries: shuffle(code.entries).map((entry) => ({
          ...entry,
          needs: groups(entry.needs),
          unless: groups(entry.unless),
        })),
      })),
      cancellations: shuffle(of.facets[facet].cancellations),
    })),
  }
}

/** Sorts by numbers of a linear congruential generator; the same for a seed. */
function shuffleBy(seed: number): Shuffle {
  let state = seed
  return (list) =>
    list
      .map((item) => ({ item, at: (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item)
}

describe('the order in which words stand in the lexicon', () => {
  const tagger = createTagger(lexicon, model)

  it('changes no tag, probability, evidence or referral', () => {
    const seeds = fc.integer({ min: 1, max: 0x7ffffffe })
    const chosen = fc.uniqueArray(fc.nat({ max: texts.length - 1 }), { minLength: 40, maxLength: 40 })
    fc.assert(
      fc.property(seeds, chosen, (seed, places) => {
        const other = createTagger(shuffled(lexicon, shuffleBy(seed)), model)
        for (const at of places) {
          const text = texts[at] ?? ''
          expect(other.read(text)).toEqual(tagger.read(text))
        }
      }),
      { numRuns: 10, endOnFailure: true },
    )
  }, 60_000)

  const empty = 'version: 2026-01-01.1\ncodes: {}\n'
  const tagsBy = (words: string, text: string) => {
    const files = Object.fromEntries(facets.map((facet) => [facet, empty])) as Record<Facet, string>
    const themes = `version: 2026-01-01.1\ngroups: { a: arts, b: bus }\ncodes:\n  ${words}\n`
    return createTagger(parseLexicon({ ...files, themes })).tag(text).themes
  }

  it.each([
    // "passende plek zorg" is longer than "geen passende" and they overlap: one counts, and "plek" inside it does not.
    ['the longest', '"geen passende, passende plek zorg, plek"', 'geen passende plek zorg', [[5, 23]]],
    ['the first of two as long', '"geen plek, plek vrij"', 'geen plek vrij', [[0, 9]]],
  ])('of words that overlap lets %s count', (_what, words, text, evidence) => {
    const reversed = `"${words.slice(1, -1).split(', ').reverse().join(', ')}"`
    for (const block of [words, reversed]) {
      const tags = tagsBy(`pgb: { strong: ${block} }`, text)
      expect(tags).toEqual([{ code: 'pgb', probability: 0.7, evidence }])
    }
  })

  it('lets the first in the alphabet count of words at one place', () => {
    const probability = (words: string) =>
      tagsBy(`vervoer: { strong: "${words}" }`, 'De taxi. De taxibus.')[0]
    // "taxi" and then, as another word, "taxi*"; not "taxi*" that comes back.
    expect(probability('taxi, taxi*')?.probability).toBe(0.91)
    expect(probability('taxi*, taxi')?.probability).toBe(0.91)
  })

  it('lets a word that comes back count as the same one, whichever condition it meets', () => {
    const one = '{ words: taxi, needs: a, weight: 0.6 }'
    const other = '{ words: taxi, needs: b, weight: 0.6 }'
    const text = 'De taxi met arts en bus. De taxi met bus.'
    const probability = (...combined: string[]) =>
      tagsBy(`vervoer: { combined: [${combined.join(', ')}] }`, text)[0]?.probability
    expect([probability(one, other), probability(other, one)]).toEqual([0.684, 0.684])
  })

  it('puts tags that are equally probable in the order of the taxonomy', () => {
    const codes = (words: string) => tagsBy(words, 'taxi').map(({ code }) => code)
    const taxi = '{ strong: taxi }'
    expect(codes(`vervoer: ${taxi}\n  pgb: ${taxi}`)).toEqual(['pgb', 'vervoer'])
    expect(codes(`pgb: ${taxi}\n  vervoer: ${taxi}`)).toEqual(['pgb', 'vervoer'])
  })
})
