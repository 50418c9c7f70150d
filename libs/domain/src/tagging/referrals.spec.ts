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

  it('have the words from the sender to the receiver as evidence', () => {
    const text = 'Nu stuurt de gemeente mij naar het zorgkantoor, die weer naar het CIZ.'
    const evidence = tagger
      .tag(text)
      .referrals.map((referral) => referral.evidence.map(([a, b]) => text.slice(a, b)))
    expect(evidence).toEqual([['gemeente mij naar het zorgkantoor'], ['die weer naar het CIZ']])
  })
})
