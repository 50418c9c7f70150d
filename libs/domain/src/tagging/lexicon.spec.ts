import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { LexiconError } from './lexicon-error.js'
import { parseLexicon } from './lexicon.js'
import { facetCodes, facets, type Facet } from './signal-tags.js'
import { createTagger } from './tagger.js'

const empty = 'version: 2026-01-01.1\ncodes: {}\n'
const none = Object.fromEntries(facets.map((facet) => [facet, empty])) as Record<Facet, string>
const withThemes = (themes: string): Record<Facet, string> => ({ ...none, themes })

describe('parseLexicon', () => {
  it('reads a long row of alternatives on more than one line as one', () => {
    const sources = (strong: string) =>
      parseLexicon(
        withThemes(`version: 2026-01-01.1\ncodes:\n  pgb:\n    strong: |\n${strong}`),
      ).facets.themes.codes[0]?.entries.map(({ pattern }) => pattern.source)
    const apart = '      pgb|\n        budget|svb ... te\n        laat|\n        weinig\n      hulp\n'
    expect(sources(apart)).toEqual(['pgb|budget|svb ... te', 'laat|weinig', 'hulp'])
  })

  it.each([
    [
      'an unknown code',
      'codes:\n  hulpmiddel: { strong: rolstoel }',
      /themes\.yaml, codes\.hulpmiddel: onbekende code/,
    ],
    ['a word twice', 'codes:\n  pgb: { strong: "pgb, pgb" }', /codes\.pgb\.strong: "pgb" staat er twee keer/],
    [
      'a word twice under one code',
      'codes:\n  pgb: { strong: pgb, weak: pgb }',
      /codes\.pgb: "pgb" staat er twee keer/,
    ],
    ['a bad pattern', 'codes:\n  pgb: { strong: "p*gb" }', /codes\.pgb\.strong: .*"p\*gb" is geen woord/],
    ['a key twice', 'codes:\n  pgb: { strong: a }\n  pgb: { strong: b }', /themes\.yaml, yaml: /],
    ['another key', 'codes:\n  pgb: { sterk: a }', /themes\.yaml, codes\.pgb: /],
    [
      'a group that is not there',
      'codes:\n  pgb: { combined: [{ words: budget, needs: geld, weight: 0.5 }] }',
      /codes\.pgb\.combined\.0: groep "geld" bestaat niet/,
    ],
    ['a weight of 1', 'codes:\n  pgb: { combined: [{ words: budget, weight: 1 }] }', /combined\.0\.weight/],
    ['a cancellation without ~', 'cancelled_by: [{ words: geen probleem }]\ncodes: {}', /precies een ~/],
  ])('names file and key of %s', (_what, body, message) => {
    const parse = (): unknown => parseLexicon(withThemes(`version: 2026-01-01.1\n${body}\n`))
    expect(parse).toThrow(LexiconError)
    expect(parse).toThrow(message)
  })

  it('refuses a version of another form', () => {
    expect(() => parseLexicon(withThemes('version: nieuw\ncodes: {}\n'))).toThrow(/themes\.yaml, version/)
  })

  it('has one version when all files agree, and names each when they do not', () => {
    expect(parseLexicon(none).version).toBe('2026-01-01.1')
    const mixed = parseLexicon(withThemes('version: 2026-02-02.1\ncodes: {}\n'))
    expect(mixed.version).toContain('themes 2026-02-02.1, laws 2026-01-01.1')
  })

  it('skips remarks and empty lines', () => {
    const words =
      'version: 2026-01-01.1\ncodes:\n  pgb:\n    strong: |\n      # uitleg, met komma\n\n      pgb\n'
    expect(createTagger(parseLexicon(withThemes(words))).tag('uitleg over pgb').themes).toHaveLength(1)
  })
})

describe('weights', () => {
  const tagger = createTagger(
    parseLexicon(
      withThemes(`version: 2026-01-01.1
groups: { nee: "geen, afgewezen" }
cancelled_by: [{ words: "geen probleem met ~, ~ goed geregeld" }, { words: "~ niet nodig", unless: nee }]
codes:
  vervoer: { medium: "taxi, bus", weak: rijden, against: fiets }
  pgb: { combined: [{ words: budget, needs: nee, within: sentence, weight: 0.6 }] }
`),
    ),
  )
  const themes = (text: string): readonly (readonly [string, number])[] =>
    tagger.tag(text).themes.map(({ code, probability }) => [code, probability])

  it.each([
    ['taxi', []],
    ['taxi en bus', [['vervoer', 0.64]]],
    ['taxi en rijden', [['vervoer', 0.52]]],
    ['taxi en bus en fiets', []],
    ['taxi en taxi', []],
    ['De taxi. De taxi', []],
    ['De taxi. De taxi. Rijden', [['vervoer', 0.587]]],
    ['budget afgewezen', [['pgb', 0.6]]],
    ['budget. afgewezen', []],
    ['geen probleem met de taxi en de bus', []],
    ['de taxi en bus zijn goed geregeld', []],
    ['de taxi en bus kwam, dat is goed geregeld', [['vervoer', 0.64]]],
    ['budget niet nodig, want afgewezen', [['pgb', 0.6]]],
  ])('%s', (text, expected) => {
    expect(themes(text)).toEqual(expected)
  })
})

describe('the lexicon of the project', () => {
  const files = Object.fromEntries(
    facets.map((facet) => [
      facet,
      readFileSync(new URL(`../../../../data/reference/lexicon/${facet}.yaml`, import.meta.url), 'utf8'),
    ]),
  ) as Record<Facet, string>

  it('can be read and has words for every code', () => {
    const lexicon = parseLexicon(files)
    for (const facet of facets) {
      const withWords = lexicon.facets[facet].codes.filter(({ entries }) => entries.length > 0)
      expect(withWords.map(({ code }) => code).sort()).toEqual([...facetCodes[facet]].sort())
    }
  })
})
