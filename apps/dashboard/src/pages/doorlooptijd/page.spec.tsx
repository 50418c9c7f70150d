import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { labels } from '../../labels.js'
import { renderAt, serve } from '../../testing/page-under-test.js'
import { answers } from './answers-under-test.js'

jest.unstable_mockModule('../../components/figure/chart.js', () => ({ default: () => <div role="img" /> }))
const { DoorlooptijdPage } = await import('./page.js')

afterEach(cleanup)

describe('Van signaal naar maatregel', () => {
  it('shows the share, and that the median rests on one measure with three in view', async () => {
    serve(answers)
    renderAt('/doorlooptijd', <DoorlooptijdPage />)
    expect(await screen.findByText(/^Na 2 jaar had naar schatting 79% van de 22 patronen/)).toBeTruthy()
    expect(
      screen.getByText(/Dat rust op 1 maatregel, met op die dag nog 3 patronen in beeld\.$/),
    ).toBeTruthy()
  })

  it('says that these are chosen examples', () => {
    serve(answers)
    renderAt('/doorlooptijd', <DoorlooptijdPage />)
    expect(screen.getByText(/^Dit zijn gekozen voorbeelden, geen steekproef\./)).toBeTruthy()
  })

  it('puts the alternatives beside it', async () => {
    serve(answers)
    renderAt('/doorlooptijd', <DoorlooptijdPage />)
    const table = await screen.findByRole('region', { name: 'Tabel: En als u anders telt?' })
    const cells = within(table)
      .getAllByRole('row')
      .map(({ children }) => [children[0]?.textContent, children[3]?.textContent, children[5]?.textContent])
    expect(cells.slice(1)).toEqual([
      ['in werking', '79% (54% tot 92%)', '1.644'],
      ['alleen merkbaar', '95%', 'niet bereikt'],
    ])
  })

  it('lists open patterns with until when that is known, and apart what cannot be computed', async () => {
    serve(answers)
    renderAt('/doorlooptijd', <DoorlooptijdPage />)
    const open = await screen.findByRole('region', { name: 'Tabel: Nog geen maatregel' })
    expect(within(open).getByText('september 2020')).toBeTruthy()
    expect(within(open).getByText('ergens van 2018 tot en met 2019')).toBeTruthy()
    const apart = screen.getByRole('region', { name: 'Tabel: Apart vermeld' })
    expect(within(apart).getByText('zonder datum')).toBeTruthy()
    for (const table of [open, apart]) {
      const n = within(table.closest('figure')!).getByText('Aantal waarnemingen (n)').nextElementSibling
      expect(Number(n?.textContent)).toBe(within(table).getAllByRole('row').length - 1)
    }
  })

  it('says how far the patterns came, and what vagueness puts on day 0', async () => {
    serve(answers)
    renderAt('/doorlooptijd', <DoorlooptijdPage />)
    expect(
      await screen.findByText(/^Bij 11 van de 22 patronen is het knelpunt herkend of verder\./),
    ).toBeTruthy()
    expect(
      screen.getByText(/^Bij 2 patronen valt een fase door vage datums vóór het eerste signaal\./),
    ).toBeTruthy()
  })

  it('lists the patterns of groups that are too small for a curve', async () => {
    serve(answers)
    renderAt('/doorlooptijd', <DoorlooptijdPage />)
    expect(await screen.findByText(/^Geen enkele groep heeft 10 maatregelen of meer/)).toBeTruthy()
    const list = await screen.findByRole('region', { name: 'Tabel: De patronen per groep' })
    expect(within(list).getByText('Bekostiging')).toBeTruthy()
    expect(within(list).getByText('nog open')).toBeTruthy()
  })

  it('says the last decision of an open pattern', async () => {
    serve(answers)
    renderAt('/doorlooptijd', <DoorlooptijdPage />)
    const open = await screen.findByRole('region', { name: 'Tabel: Nog geen maatregel' })
    expect(within(open).getByText('Vastgesteld, 31 januari 2020: Een normenkader (norm)')).toBeTruthy()
  })

  it('tells the life of the pattern open longest, or of the one in the address', async () => {
    const asked = serve(answers)
    renderAt('/doorlooptijd', <DoorlooptijdPage />)
    expect(
      await screen.findByText(/^‘Geen plek’: 1 besluit of maatregel na het eerste signaal\./),
    ).toBeTruthy()
    expect(screen.getByText('Zonder datum: Een programma.')).toBeTruthy()
    expect(asked).toContain('/v1/time-to-measure/timelines?referenceDate=2021-04-16&pattern=a')
    cleanup()
    const again = serve(answers)
    renderAt('/doorlooptijd?pattern=b', <DoorlooptijdPage />)
    await waitFor(() =>
      expect(again).toContain('/v1/time-to-measure/timelines?referenceDate=2021-04-16&pattern=b'),
    )
  })

  it('shows the signals of that pattern per quarter beside what was decided, hidden where they are', async () => {
    const decided = {
      ...{ pattern: 'a', title: 'Geen plek', kind: 'adopted', on: '2020-01-31', earliest: '2020-01-31' },
      ...{ latest: '2020-01-31', used: '2020-01-31', measureTitle: 'Een norm' },
    }
    const { rows, ...rest } = answers['/time-to-measure/timelines']
    serve({ ...answers, '/time-to-measure/timelines': { ...rest, rows: [...rows, decided] } })
    renderAt('/doorlooptijd', <DoorlooptijdPage />)
    expect(
      await screen.findByText('De meeste signalen kwamen in het 1e kwartaal van 2020: ongeveer 25.'),
    ).toBeTruthy()
    const table = await screen.findByRole('region', { name: 'Tabel: De signalen van dit patroon' })
    const cells = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map(({ textContent }) => textContent))
    expect(cells).toEqual([
      ['4e kwartaal 2019', '0', '–'],
      ['1e kwartaal 2020', '25', 'Vastgesteld: Een norm'],
      ['2e kwartaal 2020', labels.hidden, '–'],
      ['2019, kwartaal onbekend', '10', '–'],
    ])
  })

  it('asks for made-up registers alone, and says so, when the reader chooses them', async () => {
    const asked = serve(answers)
    const router = renderAt('/doorlooptijd?pattern=a', <DoorlooptijdPage />)
    fireEvent.change(await screen.findByLabelText('Gegevens'), { target: { value: 'demo' } })
    expect(router.state.location.search).toBe('?data=demo')
    expect(await screen.findByText('Voorbeelddata: alles op deze pagina is verzonnen.')).toBeTruthy()
    await waitFor(() =>
      expect(asked).toContain(
        '/v1/time-to-measure/timelines/signals?referenceDate=2021-04-16&pattern=a&data=demo',
      ),
    )
    const first = asked.findIndex((address) => address.includes('data=demo'))
    const later = asked.slice(first).filter((address) => address.startsWith('/v1/time-to-measure'))
    expect(later.length).toBeGreaterThan(8)
    expect(later.filter((address) => !address.includes('data=demo'))).toEqual([])
    expect(screen.queryByText(/geen steekproef/)).toBeNull()
  })

  it('divides by kind of measure when the reader asks', async () => {
    const asked = serve(answers)
    const router = renderAt('/doorlooptijd', <DoorlooptijdPage />)
    fireEvent.change(await screen.findByLabelText('Verdeel naar'), { target: { value: 'kind' } })
    await waitFor(() =>
      expect(asked).toContain(
        '/v1/time-to-measure/groups?referenceDate=2021-04-16&by=kind&days=182%2C365%2C730',
      ),
    )
    expect(router.state.location.search).toBe('?by=kind')
  })

  it.each(['referenceDate=2021-02-31', 'referenceDate=gisteren', 'by=kleur', 'pattern=bestaat-niet'])(
    'says that %s does not exist, and shows the page as it is without',
    async (query) => {
      const asked = serve(answers)
      renderAt(`/doorlooptijd?${query}`, <DoorlooptijdPage />)
      expect(await screen.findByText(/keuze die niet bestaat/)).toBeTruthy()
      expect(asked).toContain('/v1/time-to-measure?referenceDate=2021-04-16&days=182%2C365%2C730')
      expect(asked.filter((address) => address.includes('bestaat-niet'))).toEqual([])
    },
  )

  it('takes another reference date from the form into the address and the question', async () => {
    const asked = serve(answers)
    const router = renderAt('/doorlooptijd', <DoorlooptijdPage />)
    fireEvent.change(screen.getByLabelText('Peildatum'), { target: { value: '2020-01-01' } })
    fireEvent.click(screen.getByRole('button', { name: 'Toon' }))
    await waitFor(() =>
      expect(asked).toContain('/v1/time-to-measure?referenceDate=2020-01-01&days=182%2C365%2C730'),
    )
    expect(router.state.location.search).toBe('?referenceDate=2020-01-01')
  })
})
