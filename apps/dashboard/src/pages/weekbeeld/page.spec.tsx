import { afterEach, describe, expect, it } from '@jest/globals'
import type { WeekEdition, WeekReviewAnswer, WeekReviewData } from '@rode-draad/contract'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { someMeta } from '../../testing/arrow-bytes.js'
import { renderAt, sentTo, serve } from '../../testing/page-under-test.js'
import { WeekbeeldPage } from './page.js'

const data: WeekReviewData = {
  ...{ week: '2020-W10', startsOn: '2020-03-02', endsOn: '2020-03-08', over: true },
  signals: {
    ...{ total: 15, before: 2, quarter: '2020-Q1' },
    themes: [
      {
        theme: 'pgb',
        signals: 3,
        suppressed: false,
        before: 0,
        suppressedBefore: false,
        quarter: 40,
        suppressedQuarter: false,
      },
      {
        theme: 'vervoer',
        signals: 0,
        suppressed: false,
        before: 0,
        suppressedBefore: false,
        quarter: 0,
        suppressedQuarter: false,
      },
      {
        theme: 'respijtzorg',
        signals: 12,
        suppressed: false,
        before: 2,
        suppressedBefore: false,
        quarter: 12,
        suppressedQuarter: false,
      },
      {
        theme: 'jeugdhulp',
        signals: null,
        suppressed: true,
        before: 15,
        suppressedBefore: false,
        quarter: null,
        suppressedQuarter: true,
      },
    ],
  },
  patterns: [{ code: 'p', title: 'Machtiging', what: 'herkend', date: '2020-03-04' }],
  inForce: [],
  decisions: [
    {
      ...{ code: 'p', title: 'Respijtzorg', what: 'agendapunt', table: 'regiotafel', date: '2021-04-12' },
      ...{ days: 6, accordingTo: 'Regiotafel' },
    },
    {
      ...{ code: 'd', title: 'Fonds', what: 'maatregel', table: null, date: null, days: null },
      accordingTo: 'VWS',
    },
  ],
  late: [{ code: 'l', title: 'Handreiking', date: '2019', days: 68, knownOn: '2019-09', accordingTo: 'VWS' }],
  terms: [
    {
      ...{ code: 't', about: 'pattern/p', title: 'Machtiging', what: 'toezegging', standing: 'te laat' },
      ...{ date: '2020-03-07', days: -1, accordingTo: 'gemeente' },
    },
    {
      ...{ code: 'u', about: 'pattern/p', title: 'Machtiging', what: 'bezwaar-beslissen', standing: 'bijna' },
      ...{ date: '2020-03-20', days: 12, accordingTo: 'CIZ' },
    },
  ],
  open: [
    { code: 'o', title: 'Woonplek', firstSignal: '../2015', days: 1529, atLeast: true, lastKnown: '2020-09' },
    { code: 'q', title: 'Zonder datum', firstSignal: null, days: null, atLeast: false, lastKnown: null },
  ],
  findings: {
    signals: 'Er kwamen 15 signalen binnen.',
    measures: 'Te laat: Handreiking.',
    patterns: '2 patronen.',
  },
}
const meta = { ...someMeta, period: '2020-03-02/2020-03-08' }
const edition: WeekEdition = {
  ...{ closedAt: '2020-03-10T09:00:00Z', closedBy: 'beleidsmedewerker', onBehalfOf: 'VWS', hash: 'abc123' },
  data: { ...data, findings: { ...data.findings, signals: 'Vaste zin.' } },
  meta: { ...meta, controlled: true, n: null },
  corrections: [{ part: 'Te laat', name: 'Handreiking', was: '2019', now: null }],
}

function show(
  path: string,
  answer: Partial<WeekReviewAnswer> = {},
  who: Parameters<typeof serve>[1] = { hasRealSignals: true },
) {
  const json = { data, meta, edition: null, ...answer }
  const asked = serve(
    {
      '/week-reviews/2020-W10': { json },
      '/week-reviews/2021-W15': { json },
      '/week-reviews/2020-W10/closings': { json: { week: '2020-W10', hash: 'abc' } },
    },
    who,
  )
  const router = renderAt(path, <WeekbeeldPage />)
  return { asked, router }
}

it('says of the counts of the week through which channel alone they came', async () => {
  show('/?week=2020-W10', {}, { counted: { regions: null, channels: ['juiste-loket'] } })
  const figure = await screen.findByRole('figure', { name: 'Nieuwe signalen per thema' })
  expect(figure.textContent).toContain('KanaalHet Juiste Loket')
  expect(figure.textContent).not.toContain('RegioAlle')
})

const cells = async (table: string) =>
  within(await screen.findByRole('region', { name: `Tabel: ${table}` }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent))

afterEach(cleanup)

describe('Weekbeeld', () => {
  it('says which week it is, and three findings', async () => {
    show('/?week=2020-W10')
    const part = await screen.findByRole('region', { name: 'In drie zinnen' })
    expect(part.textContent).toContain('week 10 van 2020: 2 maart 2020 tot en met 8 maart 2020')
    expect(
      within(part)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Er kwamen 15 signalen binnen.', 'Te laat: Handreiking.', '2 patronen.'])
  })

  it('shows signals per theme, the most first, what is hidden as such, and leaves out themes without any', async () => {
    show('/?week=2020-W10')
    expect(await cells('Nieuwe signalen per thema')).toEqual([
      ['Respijtzorg', '12', '2', '12'],
      ['Persoonsgebonden budget', '3', '0', '40'],
      ['Jeugdhulp', 'niet getoond', '15', 'niet getoond'],
    ])
  })

  it('shows what is late, waits, is new and is open; a sentence where there is nothing', async () => {
    show('/?week=2020-W10')
    expect(await cells('Te laat')).toEqual([['Handreiking', '2019', '68', 'september 2019', 'VWS']])
    expect(await cells('Besluit nodig')).toEqual([
      ['Respijtzorg', 'agendapunt, besluit nodig uiterlijk', '12 april 2021', '6', 'Regiotafel'],
      ['Fonds', 'maatregel, aangekondigd op', 'onbekend', 'onbekend', 'VWS'],
    ])
    expect(await cells('Nieuwe patronen')).toEqual([['Machtiging', 'herkend', '4 maart 2020']])
    expect(await cells('Patronen zonder maatregel')).toEqual([
      ['Woonplek', '2015 of eerder', 'ten minste 1.529', 'september 2020'],
      ['Zonder datum', 'onbekend', 'onbekend', 'wordt bijgehouden'],
    ])
    expect(screen.getByText('Er ging geen maatregel in werking.')).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Tabel: Nieuw in werking' })).toBeNull()
  })

  it('shows made-up signals while there are no real ones, and says so', async () => {
    const { asked } = show('/', {}, { hasRealSignals: false })
    await screen.findByRole('region', { name: 'In drie zinnen' })
    expect(asked).toContain('/v1/week-reviews/2021-W15?data=demo')
    expect(screen.getByRole('note').textContent).toContain('Voorbeelddata')
  })

  it('goes to a week that is written, and refuses what is none', async () => {
    const { router } = show('/?week=2021-W15')
    const field = await screen.findByLabelText('Week, zoals 2021-W15')
    fireEvent.change(field, { target: { value: '2021-W60' } })
    fireEvent.click(screen.getByRole('button', { name: 'Toon' }))
    expect(screen.getByRole('alert').textContent).toContain('Deze week kennen we niet.')
    fireEvent.change(field, { target: { value: '2020-w10' } })
    fireEvent.click(screen.getByRole('button', { name: 'Toon' }))
    await waitFor(() => expect(router.state.location.search).toBe('?week=2020-W10'))
    const next = await screen.findByRole('link', { name: 'Volgende week' })
    expect(next.getAttribute('href')).toContain('week=2020-W11')
  })
})

describe('the next week', () => {
  it('keeps the focus on the link that led there, and is written in the field', async () => {
    show('/?week=2020-W10')
    const next = await screen.findByRole('link', { name: 'Volgende week' })
    next.focus()
    fireEvent.click(next)
    await waitFor(() => expect(next.getAttribute('href')).toContain('week=2020-W12'))
    expect(document.activeElement).toBe(next)
    expect(screen.getByLabelText('Week, zoals 2021-W15')).toHaveProperty('value', '2020-W11')
  })
})

describe('a week that is closed', () => {
  it('is shown as it was, with what reads otherwise now and a way to the state of now', async () => {
    show('/?week=2020-W10', { edition })
    expect(await screen.findByText('Vaste zin.', { selector: 'li' })).toBeTruthy()
    expect(
      screen.getByText(/^Deze week is afgesloten op 10 maart 2020 door: Beleidsmedewerker, VWS\./),
    ).toBeTruthy()
    expect(await cells('Wat later anders bleek')).toEqual([
      ['Te laat', 'Handreiking', '2019', 'staat er niet meer'],
    ])
    fireEvent.click(screen.getByRole('button', { name: 'Toon de stand van nu' }))
    expect(await screen.findByText('Er kwamen 15 signalen binnen.', { selector: 'li' })).toBeTruthy()
  })

  it('has no counts for who may not see them', async () => {
    const hidden = { ...edition.data, signals: null, findings: { ...data.findings, signals: null } }
    show('/?week=2020-W10', { edition: { ...edition, data: hidden, corrections: [] } })
    expect(await screen.findByText('In uw rol ziet u de aantallen van deze uitgave niet.')).toBeTruthy()
    expect(screen.queryByRole('figure')).toBeNull()
    expect(screen.getByText('Er is sindsdien niets veranderd.')).toBeTruthy()
  })

  it('is closed by who leads the review, after being asked once more', async () => {
    show('/?week=2020-W10', {}, { role: 'beleidsmedewerker', hasRealSignals: true })
    fireEvent.click(await screen.findByRole('button', { name: 'Sluit deze week af' }))
    expect(sentTo('/week-reviews/2020-W10/closings', 'POST')).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Ja, sluit af' }))
    await waitFor(() => expect(sentTo('/week-reviews/2020-W10/closings', 'POST')).toEqual([{ data: 'real' }]))
  })

  it.each([
    ['another role', { role: 'behandelaar' as const }, {}],
    ['a week that is not over', { role: 'beleidsmedewerker' as const }, { data: { ...data, over: false } }],
    ['a week that is closed', { role: 'beleidsmedewerker' as const }, { edition }],
  ])('cannot be closed: %s', async (_name, who, answer) => {
    show('/?week=2020-W10', answer, { ...who, hasRealSignals: true })
    await screen.findByRole('region', { name: 'In drie zinnen' })
    expect(screen.queryByRole('button', { name: 'Sluit deze week af' })).toBeNull()
  })
})

describe('terms in the week', () => {
  it('say what is late and what ends soon', async () => {
    show('/?week=2020-W10')
    expect(await cells('Termijnen')).toEqual([
      ['Machtiging', 'Toezegging met een datum', '7 maart 2020', '1 dag te laat', 'gemeente'],
      ['Machtiging', 'Beslissen op bezwaar door gemeente of CIZ', '20 maart 2020', 'nog 12 dagen', 'CIZ'],
    ])
    expect(screen.getByText('Er zijn 2 termijnen voorbij of bijna voorbij.')).toBeTruthy()
  })
})
