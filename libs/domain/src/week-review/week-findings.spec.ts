import { describe, expect, it } from '@jest/globals'
import { ageOf, weekFindings, type ThemeCount, type WeekSignals } from './week-findings.js'
import type { WeekRegisters } from './week-registers.js'

const noQuarter = { code: '2020-Q1', themes: [] }
type Said = Parameters<typeof weekFindings>[1]
const nothing: Said = {
  startsOn: '2020-03-02',
  patterns: [],
  inForce: [],
  decisions: [],
  late: [],
  terms: [],
  open: [],
}
const themes = (...counts: readonly (number | null)[]) =>
  counts.map((signals, index) => ({ label: ['Pgb', 'Vervoer', 'Jeugdhulp'][index] ?? '?', signals }))

const decision = (title: string, days: number | null, what: 'maatregel' | 'agendapunt' = 'maatregel') => ({
  ...{ code: title, title, what, days, date: '2020', table: what === 'maatregel' ? null : 'tafel' },
})
const wait = (title: string, days: number | null, knownOn: string | null = '2020-03-02') => ({
  ...{ code: title, title, date: '2019', days, knownOn },
})
const event = (title: string, what: 'in werking' | 'herkend' | 'eerste signaal') => ({
  ...{ code: title, title, what, date: '2020-03-04' },
})
const open = (title: string, days: number | null, atLeast = false, lastKnown: string | null = null) => ({
  ...{ code: title, title, firstSignal: null, days, atLeast, lastKnown },
})

describe('what a week says of its signals', () => {
  it.each<[string, Omit<WeekSignals, 'quarter' | 'only'>, string]>([
    ['none', { total: 0, before: 0, themes: themes(0, 0) }, 'Er kwamen geen signalen binnen.'],
    [
      'none after some',
      { total: 0, before: 4, themes: themes(0, 0) },
      'Er kwamen geen signalen binnen, in de week ervoor 4.',
    ],
    [
      'one',
      { total: 1, before: 0, themes: themes(1, 0) },
      'Er kwam 1 signaal binnen, in de week ervoor 0. Dat zijn er weinig: lees ze zelf.',
    ],
    [
      '5',
      { total: 5, before: 7, themes: themes(3, 2) },
      'Er kwamen 5 signalen binnen, in de week ervoor 7. Dat zijn er weinig: lees ze zelf.',
    ],
    [
      '2,000',
      { total: 2000, before: 1850, themes: themes(400, 1200, 7) },
      'Er kwamen 2.000 signalen binnen, in de week ervoor 1.850. Het vaakst ging het over Vervoer (1.200).',
    ],
    [
      'two themes as often',
      { total: 2000, before: null, themes: themes(400, 400, 7) },
      'Er kwamen 2.000 signalen binnen. Het vaakst ging het over Pgb en Vervoer (400).',
    ],
    [
      'none with a theme',
      { total: 12, before: 3, themes: themes(0, 0) },
      'Er kwamen 12 signalen binnen, in de week ervoor 3.',
    ],
    [
      '2,000, controlled',
      { total: null, before: null, themes: themes(400, 1200, null) },
      'Het vaakst ging het over Vervoer: ongeveer 1.200 signalen.',
    ],
    [
      'as often, controlled',
      { total: null, before: null, themes: themes(15, 15, null) },
      'Het vaakst ging het over Pgb en Vervoer: ongeveer 15 signalen elk.',
    ],
    [
      '5, controlled',
      { total: null, before: null, themes: themes(null, 0, null) },
      'De aantallen van deze week laten wij niet zien, om kleine aantallen te beschermen.',
    ],
    [
      'none, controlled',
      { total: null, before: null, themes: themes(0, 0) },
      'Over geen enkel thema kwamen er signalen binnen.',
    ],
    [
      'nothing to count',
      { total: null, before: null, themes: [] },
      'In uw rol ziet u geen aantallen signalen.',
    ],
  ])('%s', (_name, signals, expected) => {
    const said = (only: string | null) =>
      weekFindings({ ...signals, quarter: noQuarter, only }, nothing).signals
    expect(said(null)).toBe(expected)
    expect(said('Dit gaat alleen over signalen uit Twente.')).toBe(
      `${expected} Dit gaat alleen over signalen uit Twente.`,
    )
  })

  it.each<[readonly ThemeCount[], string]>([
    [themes(15, 40), ' In het 1e kwartaal van 2020 ging het het vaakst over Vervoer: ongeveer 40 signalen.'],
    [
      themes(15, 15),
      ' In het 1e kwartaal van 2020 ging het het vaakst over Pgb en Vervoer: ongeveer 15 signalen elk.',
    ],
    [themes(null, 0), ''],
  ])('of a hidden week tells what can be told of its quarter: %p', (counts, expected) => {
    const hidden = {
      total: null,
      before: null,
      themes: themes(null),
      quarter: { ...noQuarter, themes: counts },
      only: null,
    }
    expect(weekFindings(hidden, nothing).signals).toBe(
      `De aantallen van deze week laten wij niet zien, om kleine aantallen te beschermen.${expected}`,
    )
  })
})

const quiet: WeekSignals = { total: 0, before: 0, themes: themes(0), quarter: noQuarter, only: null }

describe('what a week says of measures', () => {
  it.each<[string, Partial<Said>, string]>([
    [
      'a term that ends soon',
      { terms: [{ standing: 'bijna' }] },
      'Er ging geen maatregel in werking en er is geen toezegging te laat.',
    ],
    ['a term that is over', { terms: [{ standing: 'te laat' }] }, 'Van 1 termijn is de laatste dag voorbij.'],
    [
      'terms that are over, and one late',
      { terms: [{ standing: 'te laat' }, { standing: 'te laat' }], late: [wait('Fonds', 40)] },
      'Te laat: Fonds, al 40 dagen. Van 2 termijnen is de laatste dag voorbij.',
    ],
    ['nothing', {}, 'Er ging geen maatregel in werking en er is geen toezegging te laat.'],
    [
      'a decision to take',
      { decisions: [decision('Fonds', 3)] },
      'Er ging geen maatregel in werking en er is geen toezegging te laat. Op 1 maatregel wacht nog een besluit.',
    ],
    [
      'decisions to take',
      { decisions: [decision('Fonds', 3), decision('Wet', null)] },
      'Er ging geen maatregel in werking en er is geen toezegging te laat. Op 2 maatregelen wacht nog een besluit.',
    ],
    [
      'an item of an agenda to decide on',
      { decisions: [decision('Pgb', 3, 'agendapunt')] },
      'Er ging geen maatregel in werking en er is geen toezegging te laat. Over 1 agendapunt moet nu een besluit komen.',
    ],
    [
      'both to decide on',
      {
        decisions: [decision('Pgb', 3, 'agendapunt'), decision('Wet', 0, 'agendapunt'), decision('Fonds', 3)],
      },
      'Er ging geen maatregel in werking en er is geen toezegging te laat. Op 1 maatregel wacht nog een besluit. Over 2 agendapunten moet nu een besluit komen.',
    ],
    [
      'one late, and an item to decide on',
      { late: [wait('Fonds', 40)], decisions: [decision('Pgb', 3, 'agendapunt'), decision('Wet', 2)] },
      'Te laat: Fonds, al 40 dagen. Over 1 agendapunt moet nu een besluit komen.',
    ],
    ['one in force', { inForce: [event('Wet', 'in werking')] }, 'Nieuw in werking: Wet.'],
    [
      'two in force, one late',
      { inForce: [event('Wet', 'in werking'), event('Norm', 'in werking')], late: [wait('Fonds', 40)] },
      'Nieuw in werking: Wet en nog 1. Te laat: Fonds, al 40 dagen.',
    ],
    [
      'two late',
      { late: [wait('Fonds', 400), wait('Wet', 3)] },
      'Van 2 toezeggingen is de datum voorbij. Het langst geleden: Fonds, al 13 maanden te laat.',
    ],
    [
      'one late, not heard of since',
      { late: [wait('Fonds', 68, '2020-03-01')] },
      'Fonds had er in 2019 moeten zijn. Op 1 maart 2020 was het er nog niet; daarna is het niet bekend.',
    ],
    [
      'one late, heard of in a month that reaches into the week',
      { late: [wait('Fonds', 68, '2020-03')] },
      'Te laat: Fonds, al 2 maanden.',
    ],
    [
      'one late, known from a source without a date',
      { late: [wait('Fonds', 68, null)] },
      'Fonds had er in 2019 moeten zijn; of het er is, is niet bekend.',
    ],
    [
      'two late, the longest not heard of since',
      { late: [wait('Fonds', 68, '2020-02'), wait('Wet', 3)] },
      'Van 2 toezeggingen is de datum voorbij. Het langst geleden: Fonds had er in 2019 moeten zijn. In februari 2020 was het er nog niet; daarna is het niet bekend.',
    ],
  ])('%s', (_name, registers, expected) => {
    expect(weekFindings(quiet, { ...nothing, ...registers }).measures).toBe(expected)
  })
})

describe('what a week says of patterns', () => {
  it.each<[string, Partial<WeekRegisters>, string]>([
    ['nothing', {}, 'Er is geen open patroon zonder structurele maatregel in werking.'],
    [
      'one open',
      { open: [open('Machtiging', 800)] },
      'Voor zover bekend heeft 1 patroon nog geen structurele maatregel in werking: Machtiging, 2 jaar.',
    ],
    [
      'two open, one new',
      { open: [open('Woonplek', 1528, true), open('Pgb', 3)], patterns: [event('Pgb', 'herkend')] },
      'Nieuw: Pgb. Voor zover bekend hebben 2 patronen nog geen structurele maatregel in werking; het langst open is Woonplek, ten minste 4 jaar.',
    ],
    [
      'one open, not heard of since',
      { open: [open('Woonplek', 242, true, '2016-02')] },
      'Voor zover bekend heeft 1 patroon nog geen structurele maatregel in werking: Woonplek, ten minste 7 maanden (laatst bekend in februari 2016).',
    ],
    [
      'two open, the longest heard of in a month that reaches into the week',
      { open: [open('Machtiging', 800, false, '2020-03'), open('Pgb', 3)] },
      'Voor zover bekend hebben 2 patronen nog geen structurele maatregel in werking; het langst open is Machtiging, 2 jaar.',
    ],
    [
      'one without a date',
      { open: [open('Pgb', null)] },
      'Voor zover bekend heeft 1 patroon nog geen structurele maatregel in werking: Pgb.',
    ],
    [
      'one new twice over',
      { patterns: [event('Pgb', 'eerste signaal'), event('Pgb', 'herkend')] },
      'Nieuw: Pgb. Er is geen open patroon zonder structurele maatregel in werking.',
    ],
  ])('%s', (_name, registers, expected) => {
    expect(weekFindings(quiet, { ...nothing, ...registers }).patterns).toBe(expected)
  })
})

it.each([
  [0, '0 dagen'],
  [1, '1 dag'],
  [60, '60 dagen'],
  [61, '2 maanden'],
  [730, '23 maanden'],
  [731, '2 jaar'],
  [1528, '4 jaar'],
])('says %i days as %s', (days, expected) => {
  expect(ageOf(days)).toBe(expected)
})
