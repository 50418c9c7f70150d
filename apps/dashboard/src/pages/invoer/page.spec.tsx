import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { ApiError } from '../../api.js'
import { answer, answers, id, savedMapping } from './answers-under-test.js'
import type { postBatch } from './post-batch.js'
import { renderAt, sentTo, serve, type Served } from '../../testing/page-under-test.js'

const posted = jest.fn<typeof postBatch>()
class BatchStopped extends ApiError {
  kept = null
}
jest.unstable_mockModule('./post-batch.js', () => ({ postBatch: posted, BatchStopped }))
const { InvoerPage } = await import('./page.js')

beforeEach(() => {
  posted.mockReset()
})
afterEach(cleanup)

function show(search: string, more: Record<string, Served> = {}) {
  serve({ ...answers, ...more })
  return renderAt(`/invoer${search}`, <InvoerPage />)
}

async function chooseFile(content: BlobPart, name = 'a.csv') {
  const input = await screen.findByLabelText('Bestand (CSV, XLSX of JSON Lines)')
  fireEvent.change(input, { target: { files: [new File([content], name)] } })
}

const csv = new Uint8Array(
  Buffer.from('Zaaknr;Ontvangen op;Verhaal;Naam;Soort\r\n1;4-3-2020;Café dicht.;Jan;Casussen\r\n', 'latin1'),
)

async function nameColumns() {
  fireEvent.change(await screen.findByLabelText('Kolom ‘Verhaal’'), { target: { value: 'text' } })
  fireEvent.change(screen.getByLabelText('Kolom ‘Naam’'), { target: { value: 'skip' } })
  fireEvent.change(screen.getByLabelText('Casussen'), { target: { value: 'casus' } })
}

describe('a file', () => {
  it('is shown as it will be read, once every column has been named', async () => {
    show('?kanaal=gemeente')
    await chooseFile(csv)
    expect(await screen.findByText('Kies wat er in kolom ‘Naam’ staat.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Versturen' })).toHaveProperty('disabled', true)
    await nameColumns()
    const table = screen.getByRole('region', { name: /^Tabel: .*Zo lezen wij/ })
    expect(within(table).getByText('Café dicht.')).toBeTruthy()
    expect(within(table).getByText('2020-03-04')).toBeTruthy()
    expect(within(table).queryByText('Jan')).toBeNull()
    expect(screen.getByText('Deze rijen kloppen.')).toBeTruthy()
    expect(posted).not.toHaveBeenCalled()
  })

  it('goes with its mapping remembered first, and gives counts and reasons', async () => {
    show('?kanaal=gemeente')
    posted.mockResolvedValue(answer)
    await chooseFile(csv)
    await nameColumns()
    fireEvent.click(screen.getByRole('button', { name: 'Versturen' }))
    expect(await screen.findByText('2 ontvangen = 1 bewaard + 0 was er al + 1 apart gezet.')).toBeTruthy()
    expect(sentTo('/column-mappings/gemeente/standaard', 'PUT')).toEqual([
      {
        columns: [
          { heading: 'Zaaknr', field: 'externalId' },
          { heading: 'Ontvangen op', field: 'receivedOn', dateFormat: 'dd-mm-jjjj' },
          { heading: 'Verhaal', field: 'text' },
          { heading: 'Naam', field: null },
          { heading: 'Soort', field: 'reportType', values: { Casussen: 'casus' } },
        ],
        fixed: {},
      },
    ])
    expect(posted.mock.calls[0]?.[0]).toMatchObject({
      channel: 'gemeente',
      dryRun: false,
      mapping: { name: 'standaard', version: 1 },
      mediaType: 'text/csv',
    })
    const reasons = screen.getByRole('region', { name: 'Tabel: Waarom rijen apart gaan' })
    expect(within(reasons).getByText('Deze datum ligt in de toekomst.')).toBeTruthy()
    expect(screen.getByRole('link', { name: /herstel de rijen/ }).getAttribute('href')).toContain(
      `levering=${id}`,
    )
  })

  it('of which the columns are remembered can be tried at once, and nothing is remembered again', async () => {
    show('?kanaal=gemeente', { '/column-mappings': { json: { data: [savedMapping] } } })
    posted.mockResolvedValue({ ...answer, id: null, dryRun: true, quarantined: 0, reasons: [] })
    await chooseFile(csv)
    expect(await screen.findByText('Dit is bewaard als indeling ‘maand’, versie 3.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Proef draaien' }))
    expect(await screen.findByText('Dit was een proef: er is niets bewaard.')).toBeTruthy()
    expect(sentTo('/column-mappings/gemeente/maand', 'PUT')).toEqual([])
    expect(posted.mock.calls[0]?.[0]).toMatchObject({ mapping: { name: 'maand', version: 3 } })
    expect(screen.getByText('Alle rijen kloppen.')).toBeTruthy()
  })

  it('that breaks off can be sent again, and the page says that this is safe', async () => {
    show('?kanaal=gemeente')
    posted.mockRejectedValue(new BatchStopped(0, 'De verbinding brak af.'))
    await chooseFile('{"externalId":"1","receivedOn":"2020","text":"x"}\n', 'a.jsonl')
    fireEvent.click(await screen.findByRole('button', { name: 'Versturen' }))
    expect(await screen.findByText('De verbinding brak af.')).toBeTruthy()
    expect(screen.getByText(/Wat al bewaard is, telt niet dubbel\./)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Versturen' })).toHaveProperty('disabled', false)
  })

  it('that cannot be read is told so beside it', async () => {
    show('?kanaal=gemeente')
    await chooseFile('x', 'a.pdf')
    expect((await screen.findByText(/Dit soort bestand kennen wij niet/)).getAttribute('id')).toBe(
      'file-fault',
    )
    expect(screen.queryByRole('button', { name: 'Versturen' })).toBeNull()
  })

  it('asks for a channel first', async () => {
    show('')
    expect(await screen.findByText('Kies eerst een kanaal.')).toBeTruthy()
  })
})

describe('somebody who sends in for one channel', () => {
  it('has it chosen already, and no other', async () => {
    serve(answers, { writes: ['gemeente'] })
    renderAt('/invoer?kanaal=opaz', <InvoerPage />)
    const choice = await screen.findByLabelText('Kanaal')
    expect(choice).toHaveProperty('value', 'gemeente')
    expect(within(choice).queryByRole('option', { name: 'OPaZ' })).toBeNull()
  })
})

describe('somebody who may not send in', () => {
  it('is told so', async () => {
    serve(answers, { role: 'lezer' })
    renderAt('/invoer', <InvoerPage />)
    expect(await screen.findByText('In deze rol kunt u geen signalen insturen.')).toBeTruthy()
    await waitFor(() => expect(screen.queryByLabelText('Kanaal')).toBeNull())
  })
})
