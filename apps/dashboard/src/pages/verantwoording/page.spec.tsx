import { afterEach, describe, expect, it } from '@jest/globals'
import {
  keyFigureColumns,
  type KeyFigureRow,
  type RetagRunsAnswer,
  type TaggerEvaluation,
} from '@rode-draad/contract'
import { cleanup, screen, within } from '@testing-library/react'
import { renderAt, serve } from '../../testing/page-under-test.js'
import { VerantwoordingPage } from './page.js'

const figures = { precision: 0.871, recall: 0.703, f1: 0.778, f1Interval: [0.661, 0.874] as [number, number] }
const calibration = { expectedError: 0.073, bins: [] }
const evaluation: TaggerEvaluation = {
  versions: { lexicon: '2026-11-28.1', model: null, taxonomy: '2026-11-22.1', reading: '2026-12-01.1' },
  texts: 120,
  writers: 12,
  mainThemes: { code: 'eerste vier thema’s', n: 100, figures },
  allThemes: { code: 'alle thema’s', n: 339, figures: { ...figures, recall: 0.74, precision: 0.734 } },
  allLaws: { code: 'alle wetten', n: 128, figures: { ...figures, recall: 0.836, precision: 0.811 } },
  themes: [
    { ...{ code: 'hulpmiddelen', n: 37, figures, decidedBy: 'model', brier: 0.103 }, calibration },
    { ...{ code: 'pgb', n: 3, figures: null, decidedBy: 'lexicon', brier: null }, calibration: null },
  ],
  laws: [{ code: 'wlz', n: 39, figures: { ...figures, f1Interval: null } }],
  confusions: [{ missed: 'respijtzorg', given: 'pgb', texts: 4 }],
  otherFacets: {
    texts: 60,
    writers: 7,
    facets: [
      {
        ...{ facet: 'factor', all: { code: 'alle', n: 83, figures } },
        codes: [
          { code: 'toegang', n: 21, figures: { ...figures, f1Interval: null } },
          { code: 'keten', n: 6, figures: null },
        ],
      },
      {
        ...{ facet: 'referral', all: { code: 'alle', n: 40, figures } },
        codes: [{ code: 'gemeente>juiste-loket', n: 20, figures }],
      },
      { facet: 'zorgprofiel', all: { code: 'alle', n: 5, figures: null }, codes: [] },
    ],
  },
}

afterEach(cleanup)

function show(other: Partial<TaggerEvaluation> = {}, runs: RetagRunsAnswer['data'] = []) {
  serve(
    {
      '/tagger-evaluation': { json: { ...evaluation, ...other } },
      '/retag-runs': { json: { data: runs, meta: { asOf: '2026-06-15T12:00:00Z', taggerVersion: 'B' } } },
      '/key-figures': { columns: keyFigureColumns, rows: keyFigures },
    },
    { role: 'beleidsmedewerker', hasRealSignals: false },
  )
  renderAt('/verantwoording', <VerantwoordingPage />)
}
const cells = async (table: string) =>
  within(await screen.findByRole('region', { name: `Tabel: ${table}` }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent))

const keyFigures: readonly KeyFigureRow[] = [
  {
    ...{ code: 'geschillen-2019', label: 'Zaken bij de commissie', value: '34', amount: 34, unit: 'zaken' },
    ...{ period: '2019', source: 'Kamervragen 2021Z05014, antwoord 9' },
  },
  {
    ...{ code: 'geschillen-stijging', label: 'Stijging', value: 'bijna 50', amount: null, unit: 'procent' },
    ...{ period: null, source: 'antwoord 9' },
  },
]

describe('Verantwoording', () => {
  it('shows figures from public sources with unit, period and source, as the source says them', async () => {
    show()
    expect(await cells('Kerncijfers uit openbare bronnen')).toEqual([
      ['Zaken bij de commissie', '34', 'zaken', '2019', 'Kamervragen 2021Z05014, antwoord 9'],
      ['Stijging', 'bijna 50', 'procent', 'niet genoemd', 'antwoord 9'],
    ])
  })

  it('says how many themes are found and how many of them are right, and where there are too few examples', async () => {
    show()
    expect(await cells('Hoe goed het programma thema’s vindt')).toEqual([
      ['Hulpmiddelen en voeding', '37', '70%', '87%', '78% (66% tot 87%)', 'model'],
      ['Persoonsgebonden budget', '3', ...Array<string>(3).fill('te weinig voorbeelden'), 'woordenlijst'],
    ])
    expect(
      screen.getByText(
        'Het programma vond 74% van de thema’s die in 120 verhalen horen te staan. Van de thema’s die het gaf, klopte 73%.',
      ),
    ).toBeTruthy()
  })

  it('says the same of laws', async () => {
    show()
    expect(await cells('Hoe goed het programma wetten vindt')).toEqual([['Wlz', '39', '70%', '87%', '78%']])
  })

  it('has a table for each other kind of label, with what has examples enough and all together', async () => {
    show()
    const all = ['70%', '87%', '78% (66% tot 87%)']
    expect(await cells('Hoe goed het programma oorzaken vindt')).toEqual([
      ['Toegang: criteria niet eenduidig of star toegepast', '21', '70%', '87%', '78%'],
      ['Alle samen', '83', ...all],
    ])
    expect(await cells('Hoe goed het programma verwijzingen vindt')).toEqual([
      ['van gemeente naar Juiste Loket', '20', ...all],
      ['Alle samen', '40', ...all],
    ])
    for (const text of [
      /op 60 andere verzonnen verhalen, van 7 schrijvers/,
      /^Van 1 van deze labels zijn er te weinig/,
    ]) {
      expect(screen.getByText(text)).toBeTruthy()
    }
    expect(screen.getByText(/te weinig voorbeelden om iets over zorgprofielen te zeggen/)).toBeTruthy()
    expect(screen.queryByRole('region', { name: /Hoe goed het programma zorgprofielen/ })).toBeNull()
  })

  it('names what is mixed up', async () => {
    show()
    expect(await cells('Wat het programma door elkaar haalt')).toEqual([
      ['Respijtzorg', 'Persoonsgebonden budget', '4'],
    ])
    expect(screen.getByText(/Respijtzorg gemist terwijl Persoonsgebonden budget/)).toBeTruthy()
  })

  it('says so when nothing is', async () => {
    show({ confusions: [] })
    expect(await screen.findByText(/geen thema’s die het programma vaker dan een keer/)).toBeTruthy()
  })

  it('names the theme whose probabilities are furthest off, and the versions', async () => {
    show()
    expect(await cells('Of de kansen kloppen')).toEqual([['Hulpmiddelen en voeding', '7%', '0,103']])
    expect(screen.getByText('2026-11-28.1')).toBeTruthy()
    expect(screen.getByText('geen')).toBeTruthy()
    expect(screen.getByText('2026-12-01.1')).toBeTruthy()
  })

  it('leaves the probabilities out when no theme has enough examples', async () => {
    show({ themes: evaluation.themes.slice(1) })
    await cells('Hoe goed het programma thema’s vindt')
    expect(screen.queryByText('Of de kansen kloppen')).toBeNull()
  })

  const done = { taggerVersion: 'B', startedAt: '2026-06-02T22:30:00Z', endedAt: '2026-06-03T01:00:00Z' }
  it.each<[string, RetagRunsAnswer['data'], readonly RegExp[], readonly RegExp[]]>([
    ['that nothing was tagged again', [], [/niet opnieuw gelabeld/], [/Alle signalen|Nieuwe signalen/]],
    [
      'which version gave all labels, and since when',
      [{ ...done, state: 'done', share: 1 }],
      [/Alle signalen van voor 3 juni 2026 zijn opnieuw gelabeld met B\./],
      [/Nieuwe signalen krijgen labels van een andere/],
    ],
    [
      'how far a newer version is, and which one was through before it',
      [
        { ...done, endedAt: null, state: 'open', share: 0.29 },
        { ...done, taggerVersion: 'A', state: 'done', share: 1 },
      ],
      [/Nu is 29% klaar/, /opnieuw gelabeld met A\./],
      [/Nieuwe signalen krijgen labels van een andere/],
    ],
    [
      'that a run was stopped by a newer one, and that incoming signals have another version',
      [{ ...done, taggerVersion: 'A', state: 'replaced', share: 0.5 }],
      [/met A stopte bij 50%/, /labels van een andere versie: B\./],
      [/Alle signalen/],
    ],
  ])('says %s', async (_, runs, said, notSaid) => {
    show({}, runs)
    expect(await screen.findByText('Wat mensen over een label besloten, blijft altijd staan.')).toBeTruthy()
    said.forEach((text) => expect(screen.getByText(text)).toBeTruthy())
    notSaid.forEach((text) => expect(screen.queryByText(text)).toBeNull())
  })
})
