import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseLexicon } from './lexicon.js'
import { parseTagModel } from './model/tag-model.js'
import { facets, type EvidenceSpan, type Facet, type SignalTags } from './signal-tags.js'
import { createTagger } from './tagger.js'

const files = Object.fromEntries(
  facets.map((facet) => [
    facet,
    readFileSync(new URL(`../../../../data/reference/lexicon/${facet}.yaml`, import.meta.url), 'utf8'),
  ]),
) as Record<Facet, string>
const model = parseTagModel(
  readFileSync(new URL('../../../../data/reference/tagging-model.json', import.meta.url), 'utf8'),
)
const tagger = createTagger(parseLexicon(files), model)
const codes = (text: string, facet: Facet): readonly string[] =>
  tagger.tag(text)[facet].map((tag) => tag.code)
const allSpans = (tags: SignalTags): readonly (readonly EvidenceSpan[])[] => [
  ...facets.flatMap((facet) => tags[facet].map((tag) => tag.evidence)),
  ...tags.referrals.map((referral) => referral.evidence),
]

describe('borders of the themes', () => {
  it.each([
    ['vervoer', 'De taxi naar de dagbesteding komt vaak niet en de kosten worden niet vergoed.', true],
    ['hulpmiddelen', 'De taxi naar de dagbesteding komt vaak niet.', false],
    ['hulpmiddelen', 'Mijn zoon in een rolstoel vond een baan.', false],
    ['hulpmiddelen', 'De aanvraag voor een rolstoel is afgewezen.', true],
    ['ggz-doorstroom', 'Mijn vrouw heeft een depressie. De traplift is stuk.', false],
    ['ggz-doorstroom', 'Voor haar depressie staat zij al een jaar op de wachtlijst van de ggz.', true],
    ['wlz-toegang', 'Zij heeft een Wlz-indicatie en de rolstoel is kapot.', false],
    ['wlz-toegang', 'Het CIZ heeft de aanvraag afgewezen.', true],
    ['bekostiging', 'De begeleider wordt door de gemeente betaald en doet het prima.', false],
    ['bekostiging', 'Niemand weet wie de extra begeleiding betaalt.', true],
    ['pgb', 'De hoogte van het pgb is verlaagd.', true],
    ['bekostiging', 'De hoogte van het pgb is verlaagd.', false],
    ['clientondersteuning-regie', 'De huisarts verwees mij naar de wijkverpleging.', false],
    ['clientondersteuning-regie', 'De gemeente verwijst ons naar het zorgkantoor.', false],
    ['clientondersteuning-regie', 'Wij worden van het kastje naar de muur gestuurd.', true],
    ['jeugdhulp', 'Onze dochter van 15 wacht op een plek in de jeugd-ggz.', true],
    ['ggz-doorstroom', 'Onze dochter van 15 wacht op een plek in de jeugd-ggz.', true],
    ['jeugdhulp', 'Onze zoon van 34 wacht op een plek in de ggz.', false],
    ['ouderenzorg-dementie', 'Mijn moeder van 86 met dementie krijgt geen casemanager.', true],
    ['passende-woonplek', 'Er is geen sociale huurwoning voor mij.', false],
    ['huisvesting-inkomen', 'Er is geen sociale huurwoning voor mij.', true],
    ['respijtzorg', 'Er is geen logeeropvang meer voor onze zoon.', true],
  ])('%s: %s', (theme, text, expected) => {
    expect(codes(text, 'themes').includes(theme)).toBe(expected)
  })
})

describe('what is not a complaint', () => {
  it.each([
    ['hulpmiddelen', 'Er was geen probleem met de rolstoel.', false],
    ['hulpmiddelen', 'Een rolstoel is niet nodig.', false],
    ['hulpmiddelen', 'Volgens de gemeente is een rolstoel niet nodig.', true],
    ['hulpmiddelen', 'Zij krijgt geen rolstoel.', true],
    ['vervoer', 'Het leerlingenvervoer is goed geregeld, maar de school heeft geen plek.', false],
    ['vervoer', 'De school is goed geregeld, maar het leerlingenvervoer niet.', true],
  ])('%s: %s', (theme, text, expected) => {
    expect(codes(text, 'themes').includes(theme)).toBe(expected)
  })
})

describe('laws', () => {
  it.each([
    ['Het CIZ heeft de aanvraag afgewezen.', ['wlz']],
    ['De zorgverzekeraar weigert de behandeling te betalen.', ['zvw']],
    ['De gemeente wijst mijn aanvraag voor een scootmobiel af.', ['wmo']],
    ['De gemeente stopt de begeleiding van onze dochter van 9.', ['jeugdwet']],
    ['De gemeente vindt dat dit onder de Wlz valt en niet onder de Jeugdwet.', ['jeugdwet', 'wlz']],
    ['Ik ben moe.', []],
  ])('%s', (text, expected) => {
    expect([...codes(text, 'laws')].sort()).toEqual(expected)
  })
})

describe('the other facets', () => {
  it.each<[Facet, string, readonly string[]]>([
    ['zorgprofielen', 'Hij heeft profiel VG7, eerst was het vg 5.', ['VG5', 'VG7']],
    ['zorgprofielen', 'LVG5, ggz-w 3 en VV10', ['GGZW3', 'LVG5', 'VV10']],
    ['zorgprofielen', 'LG6 en VG8, daarna VV 7. VG 4 was te licht.', ['LG6', 'VG4', 'VG8', 'VV7']],
    ['zorgprofielen', 'zorgprofiel 8 VG of vg zeven', ['VG7', 'VG8']],
    ['zorgprofielen', 'Een indicatie voor VG7 is niet gesteld.', []],
    ['zorgprofielen', 'kamer 7', []],
    ['institutions', 'MEE en het CCE kijken mee met de gemeente.', ['cce', 'gemeente', 'mee']],
    [
      'doelgroepen',
      'Een jongen van 12 met autisme en een licht verstandelijke beperking.',
      ['autisme', 'jeugd', 'lvb', 'vg'],
    ],
    ['factors', 'Wij hebben geen contract met de verzekeraar.', ['financiering-contract']],
  ])('%s: %s', (facet, text, expected) => {
    expect(codes(text, facet)).toEqual(expect.arrayContaining([...expected]))
    if (facet === 'zorgprofielen') expect(codes(text, facet)).toHaveLength(expected.length)
  })
})

describe('tags', () => {
  it('carry the places of their words', () => {
    const text = 'Onze cliënt: de Scootmobiel is kapot, zorgprofiel VG 7.'
    const tags = tagger.tag(text)
    expect(
      tags.themes.find((tag) => tag.code === 'hulpmiddelen')?.evidence.map(([a, b]) => text.slice(a, b)),
    ).toEqual(['Scootmobiel is kapot'])
    expect(tags.zorgprofielen[0]?.evidence.map(([a, b]) => text.slice(a, b))).toEqual(['VG 7'])
  })

  it('are all empty for a text without words', () => {
    for (const text of ['', ' \n', '...', '🙂🙂']) {
      const tags = tagger.tag(text)
      for (const list of Object.values(tags)) expect(list).toEqual([])
    }
  })

  it('come for a text of 100 kB', () => {
    const text = 'De gemeente wijst de aanvraag voor een rolstoel af en de ggz heeft een wachtlijst. '.repeat(
      1250,
    )
    expect(tagger.tag(text).themes.length).toBeGreaterThan(1)
  })

  it('have the versions of lexicon, model, taxonomy and reading', () => {
    const version = expect.stringMatching(/^\d{4}-\d{2}-\d{2}\.\d+$/)
    expect(tagger.versions).toEqual({
      lexicon: version,
      model: version,
      taxonomy: version,
      reading: version,
    })
    for (const part of Object.values(tagger.versions)) expect(tagger.version).toContain(part)
    expect(createTagger(parseLexicon(files)).versions.model).toBeNull()
  })

  it('are uncertain rather than given between half of the threshold and the threshold', () => {
    const text =
      'De gemeente wijst de aanvraag voor een rolstoel af. Mijn moeder heeft een budget. ' +
      'Wij wachten al maanden op een besluit, bellen elke week en horen steeds iets anders van wie er opneemt. ' +
      'Mijn broer gaat vaak mee naar de gesprekken en schrijft op wat er gezegd wordt, want zelf onthoud ik dat niet.'
    const { tags, uncertain } = tagger.read(text)
    const chances = tagger.themeProbabilities(text)
    for (const tag of tags.themes) expect(uncertain.map(({ code }) => code)).not.toContain(tag.code)
    for (const { code, probability } of [...tags.themes, ...uncertain])
      expect(probability).toBeCloseTo(chances.get(code) ?? Number.NaN, 3)
    for (const { code, probability } of uncertain) {
      const threshold = model.themes[code]?.threshold ?? Number.NaN
      expect(probability).toBeLessThanOrEqual(threshold)
      expect(probability).toBeGreaterThanOrEqual(threshold / 2 - 0.001)
    }
    expect(chances.size).toBe(19)
  })

  it('of a theme that the model was not adopted for are those of the lexicon', () => {
    const byLexicon = createTagger(parseLexicon(files))
    const text = 'De gemeente wijst mijn pgb af en de leerlingen gaan niet naar school, de taxi komt niet.'
    for (const { code, probability } of byLexicon.tag(text).themes) {
      if (tagger.modelCodes.has(code)) continue
      expect(tagger.tag(text).themes).toContainEqual(expect.objectContaining({ code, probability }))
    }
  })

  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'rolstoel',
      'wacht',
      'de gemeente',
      'stuurt',
      'naar',
      'het zorgkantoor',
      'die',
      'wlz',
      'VG7',
      '. ',
      'İ',
    ),
  )
  it('lie within the text, ascending and apart, most probable first, for any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ')
        const tags = tagger.tag(text)
        for (const spans of allSpans(tags)) {
          expect(spans.length).toBeGreaterThan(0)
          spans.forEach(([start, end], at) => {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(start).toBeGreaterThan(spans[at - 1]?.[1] ?? -1)
          })
        }
        for (const facet of facets) {
          const chances = tags[facet].map((tag) => tag.probability)
          expect(chances).toEqual([...chances].sort((a, b) => b - a))
          for (const chance of chances) expect(chance > 0 && chance <= 1).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})
