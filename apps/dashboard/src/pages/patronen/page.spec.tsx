import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { themeTrendColumns } from '@rode-draad/contract'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { someMeta } from '../../testing/arrow-bytes.js'
import { renderAt, serve } from '../../testing/page-under-test.js'

jest.unstable_mockModule('../../components/figure/chart.js', () => ({ default: () => <div role="img" /> }))
const { PatronenPage } = await import('./page.js')

function row(period: string, theme: string, signals: number | null, signalsInPeriod: number | null = null) {
  return { period, theme, signals, suppressed: signals === null, signalsInPeriod }
}

const rows = [
  row('2020-Q4', 'hulpmiddelen', 180),
  row('2021-Q1', 'hulpmiddelen', 215),
  row('2020-Q4', 'pgb', null),
  row('2021-Q1', 'pgb', null),
  row('2020', 'pgb', 15),
]

afterEach(cleanup)

function serveTrends(meta: Partial<typeof someMeta> = {}, hasRealSignals = true) {
  return serve(
    { '/theme-trends': { columns: themeTrendColumns, rows, meta: { ...someMeta, ...meta } } },
    { identity: 'landelijk-afgeschermd', hasRealSignals },
  )
}

describe('Patronen', () => {
  it('says what the last full quarter was about, and shows hidden counts as hidden', async () => {
    serveTrends({ controlled: true })
    renderAt('/patronen', <PatronenPage />)
    expect(
      await screen.findByText(
        "In het 1e kwartaal van 2021 ging het van de getoonde thema's het vaakst over Hulpmiddelen en voeding: ongeveer 215 signalen.",
      ),
    ).toBeTruthy()
    const table = screen.getByRole('region', { name: 'Tabel: Waar het over gaat' })
    const cells = [
      ...within(table).getByRole('rowheader', { name: 'Persoonsgebonden budget' }).parentElement!.children,
    ]
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      'Persoonsgebonden budget',
      'niet getoond',
      'niet getoond',
      '',
    ])
    expect(
      screen.getByText('Aantallen onder de 10 laten wij niet zien. Kies een langere periode.'),
    ).toBeTruthy()
  })

  it('does not send a reader of years to a longer period', async () => {
    const years = [row('2020', 'hulpmiddelen', null), row('2020', 'pgb', null)]
    const meta = { ...someMeta, controlled: true }
    serve({ '/theme-trends': { columns: themeTrendColumns, rows: years, meta } })
    renderAt('/patronen?period=year', <PatronenPage />)
    expect(await screen.findByText('Aantallen onder de 10 laten wij niet zien.')).toBeTruthy()
  })

  const offered = (label: string) => (screen.getByLabelText(label) as HTMLSelectElement).options.length > 1

  it.each([
    ['', false, [true, true, true], null],
    ['?law=wmo', false, [false, false, true], /^Een wet kunt u niet samen/],
    ['?channel=opaz', false, [true, true, false], /^Een wet kunt u niet samen/],
    ['?region=ZK10', false, [true, true, false], /^Een wet kunt u niet samen/],
    ['?region=ZK10', true, [true, false, false], /bij deze regio geen kanaal kiezen.$/],
  ] as const)(
    'offers beside %j (controlled: %s) of region, channel and law %j',
    async (query, controlled, which, why) => {
      serveTrends({ controlled })
      renderAt(`/patronen${query}`, <PatronenPage />)
      await screen.findByRole('figure', { name: 'Verloop per thema' })
      expect(['Regio', 'Kanaal', 'Wet'].map(offered)).toEqual(which)
      expect(why === null ? screen.queryByText(/^Een wet kunt u/) : screen.getByText(why) && null).toBeNull()
    },
  )

  it('names in each figure what it is narrowed to, and says when the address asks for what does not exist', async () => {
    serveTrends()
    renderAt('/patronen?region=ZK10&law=strafrecht', <PatronenPage />)
    const figure = await screen.findByRole('figure', { name: 'Verloop per thema' })
    expect(figure.textContent).toContain('RegioHaaglanden')
    expect(figure.textContent).toContain('WetAlle')
    expect(screen.getByText(/keuze die niet bestaat/)).toBeTruthy()
  })

  it('says in facts and findings of which region alone the counts are, unless that was chosen', async () => {
    const answers = { '/theme-trends': { columns: themeTrendColumns, rows } }
    const reader = { role: 'lezer' as const, counted: { regions: ['ZK10' as const], channels: null } }
    serve(answers, reader)
    renderAt('/patronen', <PatronenPage />)
    const figure = await screen.findByRole('figure', { name: 'Verloop per thema' })
    expect(figure.textContent).toContain('RegioHaaglanden')
    expect(figure.textContent).toContain('KanaalAlle')
    expect(figure.querySelector('.finding')?.textContent).toMatch(
      /Dit gaat alleen over signalen uit Haaglanden\.$/,
    )
    cleanup()
    serve(answers, reader)
    renderAt('/patronen?region=ZK10', <PatronenPage />)
    const chosen = await screen.findByRole('figure', { name: 'Verloop per thema' })
    expect(chosen.textContent).toContain('RegioHaaglanden')
    expect(chosen.textContent).not.toContain('Dit gaat alleen over')
  })

  it('has no order of themes when only one was chosen', async () => {
    serve({ '/theme-trends': { columns: themeTrendColumns, rows: rows.slice(0, 2) } })
    renderAt('/patronen?theme=hulpmiddelen', <PatronenPage />)
    expect(
      await screen.findByText(
        'Over Hulpmiddelen en voeding waren er 215 signalen in het 1e kwartaal van 2021.',
      ),
    ).toBeTruthy()
    expect(screen.queryByText('Waar het over gaat')).toBeNull()
  })

  it('lists what has no precise date apart', async () => {
    serveTrends()
    renderAt('/patronen', <PatronenPage />)
    const table = await screen.findByRole('region', { name: 'Tabel: Datum onbekend' })
    expect(within(table).getAllByRole('row')).toHaveLength(2)
    expect(within(table).getByRole('rowheader', { name: '2020' })).toBeTruthy()
  })

  it.each([
    ['Waar het over gaat', '1 januari 2021 tot en met 31 maart 2021', '230'],
    ['Verloop per thema', '1 oktober 2020 tot en met 31 maart 2021', '430'],
    ['Datum onbekend', '1 januari 2020 tot en met 31 december 2020', '12'],
  ])('says of %s the period %s and the %s signals of the rows that it shows', async (name, period, n) => {
    const counted = [
      ...[row('2020-Q4', 'hulpmiddelen', 180, 200), row('2020-Q4', 'pgb', 30, 200)],
      ...[row('2021-Q1', 'hulpmiddelen', 215, 230), row('2021-Q1', 'pgb', 40, 230)],
      ...[row('2020', 'hulpmiddelen', 10, 12), row('2020', 'pgb', 5, 12)],
    ]
    serve({ '/theme-trends': { columns: themeTrendColumns, rows: counted } })
    renderAt('/patronen', <PatronenPage />)
    const figure = await screen.findByRole('figure', { name })
    const fact = (title: string) =>
      within(figure).getByText(title, { selector: 'dt' }).nextElementSibling?.textContent
    expect([fact('Periode'), fact('Aantal waarnemingen (n)')]).toEqual([period, n])
  })

  it.each([
    [true, 'real'],
    [false, 'demo'],
  ])('starts, when there being real signals is %p, on %s data', async (hasRealSignals, data) => {
    const asked = serveTrends({ fictional: !hasRealSignals }, hasRealSignals)
    renderAt('/patronen', <PatronenPage />)
    await screen.findByRole('region', { name: 'Tabel: Waar het over gaat' })
    expect(asked).toContain(`/v1/theme-trends?period=quarter&data=${data}`)
    expect(screen.queryByText(/^Voorbeelddata:/) === null).toBe(hasRealSignals)
  })

  it('keeps choices in the address and asks anew', async () => {
    const asked = serveTrends()
    const router = renderAt('/patronen?theme=pgb', <PatronenPage />)
    await screen.findByRole('region', { name: 'Tabel: Waar het over gaat' })
    fireEvent.change(screen.getByLabelText('Regio'), { target: { value: 'ZK10' } })
    await waitFor(() =>
      expect(asked).toContain('/v1/theme-trends?period=quarter&theme=pgb&region=ZK10&data=real'),
    )
    expect(router.state.location.search).toBe('?theme=pgb&region=ZK10')
  })

  it('says so when it shows quarters because nearly all weeks are hidden', async () => {
    const weeks = ['2021-W01', '2021-W02'].map((week) => row(week, 'pgb', null))
    const asked = serve({
      '/theme-trends': {
        columns: themeTrendColumns,
        rows: [...weeks, row('2021-Q1', 'pgb', 25)],
        meta: { ...someMeta, controlled: true },
      },
    })
    renderAt('/patronen?period=week', <PatronenPage />)
    expect(
      await screen.findByText(
        'Per week zijn bijna alle aantallen te klein om te laten zien. Daarom ziet u kwartalen.',
      ),
    ).toBeTruthy()
    expect(asked.filter((path) => path.startsWith('/v1/theme-trends'))).toEqual([
      '/v1/theme-trends?period=week&data=real',
      '/v1/theme-trends?period=quarter&data=real',
    ])
    expect(
      screen.getByText(
        'Over Persoonsgebonden budget waren er ongeveer 25 signalen in het 1e kwartaal van 2021.',
      ),
    ).toBeTruthy()
  })

  it('shows why it cannot show anything', async () => {
    serve({ '/theme-trends': { status: 503, detail: 'De gegevens worden bijgewerkt.' } })
    renderAt('/patronen', <PatronenPage />)
    expect((await screen.findByRole('alert')).textContent).toContain('De gegevens worden bijgewerkt.')
  })
})
