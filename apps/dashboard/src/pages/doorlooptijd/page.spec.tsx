import { afterEach, describe, expect, it, jest } from '@jest/globals'
import {
  timeToMeasureColumns,
  timeToMeasureCurveColumns,
  timeToMeasurePatternColumns,
} from '@rode-draad/contract'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderAt, serve } from '../../testing/page-under-test.js'

jest.unstable_mockModule('../../components/figure/chart.js', () => ({ default: () => <div role="img" /> }))
const { DoorlooptijdPage } = await import('./page.js')

const reading = { computed: 22, events: 6, atRisk: 8, median: 1644, medianLower: 1466 }
const answers = {
  '/time-to-measure': {
    columns: timeToMeasureColumns,
    rows: [
      { ...reading, reading: 'in-force', days: 730, share: 0.7937, lower: 0.54, upper: 0.92 },
      { ...reading, reading: 'noticeable', days: 730, share: 0.9474, median: null },
    ],
  },
  '/time-to-measure/curves': {
    columns: timeToMeasureCurveColumns,
    rows: [{ reading: 'in-force', days: 1644, atRisk: 3, events: 1, censored: 0, share: 0.4 }],
  },
  '/time-to-measure/patterns': {
    columns: timeToMeasurePatternColumns,
    rows: [
      {
        pattern: 'a',
        title: 'Geen plek',
        days: 639,
        event: false,
        firstSignal: '2018/2019',
        start: '2018-12-31',
        lastKnown: '2020-09',
      },
      { pattern: 'b', title: 'Pleegzorg', listed: 'zonder datum' },
    ],
  },
}

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
  })

  it('takes another reference date from the form into the address and the question', async () => {
    const asked = serve(answers)
    const router = renderAt('/doorlooptijd', <DoorlooptijdPage />)
    fireEvent.change(screen.getByLabelText('Peildatum'), { target: { value: '2020-01-01' } })
    fireEvent.click(screen.getByRole('button', { name: 'Toon' }))
    await waitFor(() =>
      expect(asked).toContain('/v1/time-to-measure?referenceDate=2020-01-01&days=365%2C730'),
    )
    expect(router.state.location.search).toBe('?referenceDate=2020-01-01')
  })
})
