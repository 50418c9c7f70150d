import { afterEach, describe, expect, it, jest } from '@jest/globals'
import {
  followUpColumns,
  followUpMeasureColumns,
  followUpPromiseColumns,
  termColumns,
  themeTrendColumns,
} from '@rode-draad/contract'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderAt, serve } from '../../testing/page-under-test.js'

jest.unstable_mockModule('../../components/figure/chart.js', () => ({ default: () => <div role="img" /> }))
const { OpvolgingPage } = await import('./page.js')

const recommendation = {
  report: 'Borg de zorg',
  form: 'aanbeveling',
  addressee: 'minister van VWS',
  status: 'deels',
  structuralMeasures: 0,
  otherMeasures: 0,
  lateMeasures: 0,
  knownOn: '2020-07-17',
  known: true,
  source: 'Blijvende zorg 2020',
}
const term = {
  ...{ code: 't', about: 'measure/handreiking', title: 'Handreiking', kind: 'wkkgz-klacht', days: -3 },
  ...{
    startsOn: '2021-03-02',
    endsOn: null,
    lastOn: '2021-04-13',
    longestOn: '2021-05-11',
    lengthened: 'nee',
  },
  ...{ doneOn: null, standing: 'te laat', accordingTo: 'de aanbieder', source: 'Een brief' },
}
const answers = {
  '/terms': { columns: termColumns, rows: [term] },
  '/recommendation-follow-ups': {
    columns: followUpColumns,
    rows: [
      {
        ...recommendation,
        code: 'opname',
        issued: '2018-11-21',
        recommendation: 'Zorgvuldige opname',
        themes: 'ouderenzorg-dementie;wlz-toegang',
        response: '2019-03-04',
        responseDays: 103,
        vwsSays: 'verbeterd',
        ombudsmanSays: 'vermeldt de verbetering',
        structuralMeasures: 1,
        reached: 'in werking',
        inForce: '2020-01-01',
        inForceDays: 406,
      },
      {
        ...recommendation,
        code: 'respijt',
        issued: '2018-11-21',
        recommendation: 'Passende respijtzorg',
        themes: 'respijtzorg',
        ombudsmanSays: 'actueler dan ooit',
        otherMeasures: 1,
      },
    ],
  },
  '/recommendation-follow-ups/measures': {
    columns: followUpMeasureColumns,
    rows: [
      {
        recommendation: 'respijt',
        measure: 'pilots',
        title: 'Pilots logeerzorg',
        kind: 'pilot',
        structural: false,
        status: 'in uitvoering',
        accordingTo: 'VWS',
        late: false,
        source: 'bron',
      },
    ],
  },
  '/recommendation-follow-ups/promises': {
    columns: followUpPromiseColumns,
    rows: [
      {
        measure: 'handreiking',
        title: 'Handreiking',
        kind: 'handreiking',
        structural: true,
        planned: '2020',
        late: true,
        status: 'aangekondigd',
        accordingTo: 'VWS',
        knownOn: '2020-09',
        source: 'bron',
      },
    ],
  },
  '/theme-trends': {
    columns: themeTrendColumns,
    rows: [
      { period: '2017', theme: 'respijtzorg', signals: 20, suppressed: false },
      { period: '2018', theme: 'respijtzorg', signals: 25, suppressed: false },
      { period: '2019', theme: 'respijtzorg', signals: null, suppressed: true },
      { period: '2014', theme: 'respijtzorg', signals: 35, suppressed: false },
      { period: '2018', theme: 'vervoer', signals: 45, suppressed: false },
    ],
  },
}
const table = (name: string) => screen.findByRole('region', { name: `Tabel: ${name}` })
const cellsOf = (region: HTMLElement) =>
  within(region)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent))

afterEach(cleanup)

describe('Opvolging', () => {
  it('says how many are in force and noticeable, each date with how long it took', async () => {
    serve(answers)
    renderAt('/opvolging', <OpvolgingPage />)
    expect(
      await screen.findByText(
        'Bij 1 van de 2 aanbevelingen is een structurele maatregel in werking. Bij geen enkele is die merkbaar.',
      ),
    ).toBeTruthy()
    const [first] = cellsOf(await table('Van oproep tot merkbaar'))
    expect(first?.slice(0, 3)).toEqual([
      'Zorgvuldige opname',
      '21 november 2018',
      '4 maart 2019 (na 103 dagen)',
    ])
    expect(first).toContain('1 januari 2020 (na 406 dagen)')
  })

  it('shows in the table every step that it counts, with or without a day, and a promise as a response', async () => {
    const { rows, ...rest } = answers['/recommendation-follow-ups']
    const promised = { ...rows[1], promise: 'Er komt een wet', structuralMeasures: 1, reached: 'vastgesteld' }
    serve({ ...answers, '/recommendation-follow-ups': { ...rest, rows: [rows[0] ?? {}, promised] } })
    renderAt('/opvolging', <OpvolgingPage />)
    expect(cellsOf(await table('Van oproep tot merkbaar')).map((row) => row.slice(2, 6))).toEqual([
      ['4 maart 2019 (na 103 dagen)', '–', 'ja, dag niet bekend', 'ja, dag niet bekend'],
      ['ja, dag niet bekend', 'Er komt een wet', 'ja, dag niet bekend', 'ja, dag niet bekend'],
    ])
  })

  it('says that a source is of after the reference date, and nothing of it when it is not', async () => {
    const { rows, ...rest } = answers['/recommendation-follow-ups']
    const early = rows.map((row) => ({ ...row, known: row.code !== 'opname' }))
    serve({ ...answers, '/recommendation-follow-ups': { ...rest, rows: early } })
    renderAt('/opvolging', <OpvolgingPage />)
    expect(await screen.findByText(/^Van 1 aanbeveling is onze bron van na deze peildatum\. /)).toBeTruthy()
    cleanup()
    serve(answers)
    renderAt('/opvolging', <OpvolgingPage />)
    expect(await table('Van oproep tot merkbaar')).toBeTruthy()
    expect(screen.queryByText(/onze bron van na deze peildatum/)).toBeNull()
  })

  it('asks for made-up recommendations and signals alone, and says so, when the reader chooses them', async () => {
    const asked = serve(answers)
    renderAt('/opvolging', <OpvolgingPage />)
    fireEvent.change(await screen.findByLabelText('Gegevens'), { target: { value: 'demo' } })
    expect(await screen.findByText('Voorbeelddata: alles op deze pagina is verzonnen.')).toBeTruthy()
    await waitFor(() => expect(asked).toContain('/v1/theme-trends?period=year&data=demo'))
    const first = asked.findIndex((address) => address.includes('data=demo'))
    const aboutData = asked.slice(first).filter((address) => address !== '/v1/session')
    expect(aboutData.filter((address) => !address.includes('data=demo'))).toEqual([])
  })

  it('puts both voices side by side, and says where one is silent', async () => {
    serve(answers)
    renderAt('/opvolging', <OpvolgingPage />)
    const cells = cellsOf(await table('Twee stemmen naast elkaar'))
    expect(cells.map((row) => row.slice(2, 4))).toEqual([
      ['verbeterd', 'vermeldt de verbetering'],
      ['niet bekend', 'actueler dan ooit'],
    ])
  })

  it('keeps a pilot in a column of its own', async () => {
    serve(answers)
    renderAt('/opvolging', <OpvolgingPage />)
    const cells = cellsOf(await table('De maatregelen bij elke aanbeveling'))
    expect(cells[0]?.slice(0, 3)).toEqual(['Passende respijtzorg', '–', 'Pilots logeerzorg'])
  })

  it('watches promised dates', async () => {
    serve(answers)
    renderAt('/opvolging', <OpvolgingPage />)
    expect(
      await screen.findByText(/^Voor 1 maatregel is een datum beloofd\. Bij 1 is die datum voorbij/),
    ).toBeTruthy()
  })

  it('shows signals on the themes of the chosen recommendation around its year, real ones only, hidden where they are', async () => {
    const asked = serve(answers)
    renderAt('/opvolging?recommendation=respijt', <OpvolgingPage />)
    const cells = cellsOf(await table('Signalen vóór en na de aanbeveling'))
    expect(cells).toEqual([
      ['Respijtzorg', '2017', 'ervoor', '20'],
      ['Respijtzorg', '2018', 'in het jaar zelf', '25'],
      ['Respijtzorg', '2019', 'erna', 'niet getoond'],
    ])
    expect(
      screen.getByText(
        'Over respijtzorg kwamen er in 2017 20 signalen binnen, en in 2019 een aantal dat wij niet laten zien.',
      ),
    ).toBeTruthy()
    expect(asked).toContain('/v1/theme-trends?period=year&data=real')
  })

  it('says that there are no real signals on a theme', async () => {
    serve(answers)
    renderAt('/opvolging', <OpvolgingPage />)
    expect(await screen.findByText('Er zijn nog geen signalen over deze thema’s.')).toBeTruthy()
  })

  it('compares no years that are not both there', async () => {
    const { rows, ...rest } = answers['/theme-trends']
    const without = rows.filter(({ period }) => period !== '2017')
    serve({ ...answers, '/theme-trends': { ...rest, rows: without } })
    renderAt('/opvolging?recommendation=respijt', <OpvolgingPage />)
    expect(await screen.findByText(/dus vergelijken kan niet\.$/)).toBeTruthy()
  })

  it('counts the terms from the day in the address, and takes another from the form', async () => {
    serve(answers)
    const router = renderAt('/opvolging?start=2026-11-13', <OpvolgingPage />)
    const cells = cellsOf(await table('Termijnen uitrekenen'))
    expect(cells.find(([term]) => term?.startsWith('Bezwaar'))?.[3]).toBe('28 december 2026')
    fireEvent.change(screen.getByLabelText('Vanaf'), { target: { value: '2026-06-02' } })
    fireEvent.click(screen.getByRole('button', { name: 'Reken uit' }))
    await waitFor(() => expect(router.state.location.search).toBe('?start=2026-06-02'))
  })

  it('has no last day without a day to count from', async () => {
    serve(answers)
    renderAt('/opvolging?start=2026-02-30', <OpvolgingPage />)
    expect(within(await table('Termijnen uitrekenen')).queryByText('Laatste dag')).toBeNull()
  })
})

describe('terms that are watched', () => {
  it('say what is late, with the last day and according to whom, and lead to the register', async () => {
    serve(answers)
    renderAt('/opvolging?data=demo', <OpvolgingPage />)
    const table = await screen.findByRole('region', { name: 'Tabel: Termijnen die worden bewaakt' })
    const [row] = within(table).getAllByRole('row').slice(1)
    expect([...(row?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      ...['Handreiking', 'Oordeel van de zorgaanbieder over een klacht', '2 maart 2021', '13 april 2021'],
      ...['3 dagen te laat', '11 mei 2021', 'de aanbieder'],
    ])
    const link = screen.getByRole('link', { name: 'Registers, Termijnen' })
    expect(link.getAttribute('href')).toBe('/registers?soort=termijnen&data=demo')
  })

  it('are none in a sentence, not in an empty figure', async () => {
    serve({ ...answers, '/terms': { columns: termColumns, rows: [] } })
    renderAt('/opvolging', <OpvolgingPage />)
    expect(await screen.findByText('Op deze peildatum wordt geen termijn bewaakt.')).toBeTruthy()
    expect(screen.queryByRole('figure', { name: 'Termijnen die worden bewaakt' })).toBeNull()
  })
})
