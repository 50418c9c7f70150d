import { afterEach, describe, expect, it, jest } from '@jest/globals'
import {
  treeknormColumns,
  wachtlijstColumns,
  wachtlijstDefinitieColumns,
  zorgprofielColumns,
} from '@rode-draad/contract'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { renderAt, serve } from '../../testing/page-under-test.js'

jest.unstable_mockModule('../../components/figure/chart.js', () => ({ default: () => <div role="img" /> }))
const { WachtlijstenPage } = await import('./page.js')

const row = {
  referenceDate: '2019-01-01',
  zorgprofiel: 'VG7',
  definition: 'until-2019',
  waitingStatus: 'niet-actief wachtend',
  waitingTime: '> 12 maanden',
  persons: 0,
  series: 'a',
  source: 'Kamervragen',
}

const answers = {
  '/wachtlijsten': {
    columns: wachtlijstColumns,
    rows: [
      { ...row, remark: 'waarschijnlijk een breuk in de registratie' },
      { ...row, waitingTime: '0-13 weken', persons: null },
      {
        ...row,
        referenceDate: '2021-02-01',
        waitingStatus: 'actief plaatsen',
        withWlzCare: true,
        persons: 19,
      },
    ],
  },
  '/wachtlijsten/definities': { columns: wachtlijstDefinitieColumns, rows: [] },
  '/wachtlijsten/treeknorm': { columns: treeknormColumns, rows: [] },
  '/zorgprofielen': {
    columns: zorgprofielColumns,
    rows: [
      {
        year: 2017,
        zorgprofiel: 'VG8',
        personsWithIndication: 8360,
        indicationDate: '2017-11',
        personsStaying: 5150,
        stayingDate: '2017-11',
        personsAtHome: 3210,
        remark: 'instroom van mensen met zorg thuis',
        source: 'Kamervragen',
      },
    ],
  },
}

afterEach(cleanup)

describe('Wachtlijsten', () => {
  it('shows unknown as onbekend, beside a true zero', async () => {
    serve(answers)
    renderAt('/wachtlijsten', <WachtlijstenPage />)
    const table = await screen.findByRole('region', { name: 'Tabel: Wachtlijst VG7' })
    const persons = within(table)
      .getAllByRole('row')
      .map(({ children }) => children[4]?.textContent)
    expect(persons).toEqual(['Personen', '0', 'onbekend'])
  })

  it('flags a figure with a remark', async () => {
    serve(answers)
    renderAt('/wachtlijsten', <WachtlijstenPage />)
    const flagged = () =>
      screen.queryAllByText(/^1 januari 2019, niet-actief wachtend, > 12 maanden: waarschijnlijk/)
    await waitFor(() => expect(flagged()).toHaveLength(2))
  })

  it('keeps the new statuses in a figure of their own', async () => {
    serve(answers)
    renderAt('/wachtlijsten', <WachtlijstenPage />)
    const table = await screen.findByRole('region', { name: 'Tabel: Wachtlijst VG7, nieuwe telling' })
    expect(within(table).getAllByRole('row')).toHaveLength(2)
  })

  it.each([
    ['Wachtlijst VG7', '1 januari 2019', '2'],
    ['Wachtlijst VG7, nieuwe telling', '1 februari 2021', '1'],
  ])('says of %s the period %s and the number %s of the rows that it shows', async (name, period, n) => {
    serve(answers)
    renderAt('/wachtlijsten', <WachtlijstenPage />)
    const figure = await screen.findByRole('figure', { name })
    const fact = (title: string) => within(figure).getByText(title).nextElementSibling?.textContent
    expect([fact('Periode'), fact('Aantal waarnemingen (n)')]).toEqual([period, n])
  })

  it('says that the difference is no shortage and that VG7 and VG8 are not complex care', async () => {
    serve(answers)
    renderAt('/wachtlijsten', <WachtlijstenPage />)
    expect(await screen.findByText(/^Het verschil is geen tekort aan plekken\./)).toBeTruthy()
    expect(screen.getByText(/^VG7 en VG8 zijn niet hetzelfde als complexe zorg\./)).toBeTruthy()
    expect(screen.getByText('VG8 in 2017: instroom van mensen met zorg thuis.')).toBeTruthy()
  })
})
