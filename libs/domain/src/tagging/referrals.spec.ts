import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parseLexicon } from './lexicon.js'
import { facets, type Facet } from './signal-tags.js'
import { createTagger } from './tagger.js'

const files = Object.fromEntries(
  facets.map((facet) => [
    facet,
    readFileSync(new URL(`../../../../data/reference/lexicon/${facet}.yaml`, import.meta.url), 'utf8'),
  ]),
) as Record<Facet, string>
const tagger = createTagger(parseLexicon(files))

describe('referrals', () => {
  it.each([
    [
      'De gemeente stuurt mij naar de zorgverzekeraar, die naar het zorgkantoor, en dat weer naar de gemeente.',
      ['gemeente > zorgverzekeraar', 'zorgverzekeraar > zorgkantoor', 'zorgkantoor > gemeente'],
    ],
    ['Het zorgkantoor verwijst mij terug naar diezelfde aanbieder.', ['zorgkantoor > zorgaanbieder']],
    ['Ik ben door de huisarts naar het CIZ verwezen.', ['huisarts > ciz']],
    ['Volgens de gemeente moet ik bij het zorgkantoor zijn.', ['gemeente > zorgkantoor']],
    [
      'Van het CIZ naar de gemeente en weer naar het zorgkantoor.',
      ['ciz > gemeente', 'gemeente > zorgkantoor'],
    ],
    [
      'De gemeente zegt dat ik naar het UWV moet. Dat verwijst mij door naar de SVB.',
      ['gemeente > uwv', 'uwv > svb'],
    ],
    [
      'De gemeente en het zorgkantoor wijzen naar elkaar.',
      ['gemeente > zorgkantoor', 'zorgkantoor > gemeente'],
    ],
    ['De gemeente zegt: bel het zorgkantoor.', ['gemeente > zorgkantoor']],
    ['UWV: eerst een besluit, ga terug naar de gemeente.', ['uwv > gemeente']],
    ['Het CIZ zegt huisarts.', ['ciz > huisarts']],
    ['De verzekeraar gaf mij het nummer van het zorgkantoor.', ['zorgverzekeraar > zorgkantoor']],
    ['Ik belde de gemeente. Daar zeiden ze dat ik het CIZ moest bellen.', ['gemeente > ciz']],
    ['De gemeente vindt dit een zaak van de zorgverzekeraar.', ['gemeente > zorgverzekeraar']],
    ['De school zegt: bespreek het met het wijkteam, daar moet u zijn.', ['school > gemeente']],
    [
      'De gemeente zegt dat ik de zorgverzekeraar moet bellen. Die heeft mij teruggestuurd.',
      ['gemeente > zorgverzekeraar', 'zorgverzekeraar > gemeente'],
    ],
    // Who says so, where, and in which words.
    ['CZ: niet van ons, daarvoor moet u bij de gemeente zijn.', ['zorgverzekeraar > gemeente']],
    ['De SVB zei dat ik mij tot het zorgkantoor moest wenden.', ['svb > zorgkantoor']],
    ['Het CIZ in een brief: eerst naar de huisarts.', ['ciz > huisarts']],
    ['De gemeente zei dat er geen plek was op school en dat ik het CIZ moest bellen.', ['gemeente > ciz']],
    ['De school zegt: dat is van de gemeente.', ['school > gemeente']],
    ['Het zorgkantoor vindt dat de aanbieder dit moet oplossen.', ['zorgkantoor > zorgaanbieder']],
    ['De huisarts vertelde dat het ziekenhuis daarover gaat.', ['huisarts > ziekenhuis']],
    ['Bij de SVB zei men: over het bedrag moet u het zorgkantoor hebben.', ['svb > zorgkantoor']],
    ['De huisarts wees haar op de zorgverzekeraar.', ['huisarts > zorgverzekeraar']],
    ['Het CIZ heeft haar teruggelegd bij de gemeente.', ['ciz > gemeente']],
    ['MEE heeft ons doorgeleid naar de gemeente.', ['mee > gemeente']],
    ['De gemeente: wij doen geen trapliften, dat is de woningbouw.', ['gemeente > woningcorporatie']],
    ['De huisarts stuurde ons weg: dit moet de verzekeraar regelen.', ['huisarts > zorgverzekeraar']],
    ['Ik belde het zorgkantoor: daarvoor moet u bij de verzekeraar zijn.', ['zorgkantoor > zorgverzekeraar']],
    // Over more than one sentence.
    [
      'De gemeente zei: u heeft een stoel. Dit is iets van onderwijs, ga naar de school.',
      ['gemeente > school'],
    ],
    ['De gemeente zegt nee. En dat ik bij het UWV moest zijn.', ['gemeente > uwv']],
    ['Ik belde de gemeente. Die verwees ons door naar het CIZ.', ['gemeente > ciz']],
    ['De school hield het af. Men zei dat ik de gemeente moest benaderen.', ['school > gemeente']],
    ['Er is een zorgboerderij. De school stuurde ons erheen.', ['school > zorgaanbieder']],
    ['Het zorgkantoor wilde een advies van het CCE en stuurde ons daarheen.', ['zorgkantoor > cce']],
    [
      'Het ziekenhuis verwees haar naar de woonvorm. De woonvorm stuurde haar dezelfde avond retour.',
      ['ziekenhuis > zorgaanbieder', 'zorgaanbieder > ziekenhuis'],
    ],
    ['Ontslagen uit het ziekenhuis. "Meld u maar bij de huisarts."', ['ziekenhuis > huisarts']],
    // Nobody is sent.
    ['Hij kwam van het CIZ. Hij meldde zich bij de gemeente.', []],
    ['De huisarts heeft de aanmelding bij een verpleeghuis verzorgd.', []],
    ['De gemeente zegt dat de school goed werk levert.', []],
    ['De gemeente overlegt met de huisarts. Wij hebben contact met de school.', []],
    ['Ik belde het zorgkantoor. De week daarop vroeg ik het aan de gemeente.', []],
    ['Het CIZ zegt dat de huisarts goed heeft gekeken.', []],
    ['De gemeente belde het zorgkantoor. Dat werkte goed.', []],
    ['Ik moet nog naar de huisarts. Die heeft mij vorige week teruggebeld.', []],
    ['De gemeente stuurt mij naar de gemeente.', []],
    ['Ik ging met mijn vader naar het ziekenhuis en naar de gemeente.', []],
    ['De zorgverzekeraar betaalt, want het zorgkantoor doet dat niet.', []],
    ['Wij worden van het kastje naar de muur gestuurd.', []],
  ])('%s', (text, expected) => {
    expect(tagger.tag(text).referrals.map(({ from, to }) => `${from} > ${to}`)).toEqual(expected)
  })

  it('are found as often as they are said, in a long text too', () => {
    const text = 'De gemeente zegt: bel het zorgkantoor. '
    expect(tagger.tag(text.repeat(300)).referrals).toHaveLength(300 * tagger.tag(text).referrals.length)
    expect(tagger.tag(text).referrals).toHaveLength(1)
  })

  it('have the words from the sender to the receiver as evidence', () => {
    const text = 'Nu stuurt de gemeente mij naar het zorgkantoor, die weer naar het CIZ.'
    const evidence = tagger
      .tag(text)
      .referrals.map((referral) => referral.evidence.map(([a, b]) => text.slice(a, b)))
    expect(evidence).toEqual([['gemeente mij naar het zorgkantoor'], ['die weer naar het CIZ']])
  })
})
