import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { QuarantinedRow, SignalBatchAnswer } from '@rode-draad/contract'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { ApiError } from '../../api.js'
import type { postBatch } from './post-batch.js'
import { renderAt, sentTo, serve, type Served } from '../../testing/page-under-test.js'

const posted = jest.fn<typeof postBatch>()
class BatchStopped extends ApiError {
  kept = null
}
jest.unstable_mockModule('./post-batch.js', () => ({ postBatch: posted, BatchStopped }))
const { InvoerPage } = await import('./page.js')

const noMapping = { channel: 'gemeente', version: 0, columns: [], fixed: {}, savedBy: null, savedAt: null }
const counts = { received: 2, accepted: 1, duplicate: 0, quarantined: 1 }
const id = '0b0f7f2e-6f0c-4a3e-9a44-0123456789ab'
const answer: SignalBatchAnswer = {
  id,
  channel: 'gemeente',
  dryRun: false,
  ...counts,
  reasons: [{ row: 3, path: 'receivedOn', message: 'Deze datum ligt in de toekomst.' }],
}
const batch = {
  id,
  channel: 'gemeente',
  format: 'csv',
  mappingVersion: 1,
  sentBy: 'x',
  startedAt: '2026-06-15T10:00:00Z',
  endedAt: '2026-06-15T10:00:01Z',
  state: 'complete',
  ...counts,
  open: 1,
}
const row: QuarantinedRow = {
  id: '1b0f7f2e-6f0c-4a3e-9a44-0123456789ab',
  batchId: id,
  row: 3,
  state: 'open',
  reasons: [{ path: 'receivedOn', message: 'Deze datum ligt in de toekomst.' }],
  codes: { region: 'ZK10' },
  hasExternalId: true,
  text: 'De rolstoel van [NAAM 1] is stuk.',
  outcome: null,
  textIsWholeRow: false,
  receivedByUs: '2026-06-15T10:00:00Z',
  decidedAt: null,
  signalId: null,
  dropReason: null,
}
const answers: Record<string, Served> = {
  '/column-mappings/gemeente': { json: noMapping },
  '/signal-batches': { json: { data: [batch] } },
  [`/signal-batches/${id}`]: { json: batch },
  [`/signal-batches/${id}/quarantine`]: { json: { data: [row], next: null } },
}

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
    expect(sentTo('/column-mappings/gemeente', 'PUT')).toEqual([
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
      mediaType: 'text/csv',
    })
    const reasons = screen.getByRole('region', { name: 'Tabel: Waarom rijen apart gaan' })
    expect(within(reasons).getByText('Deze datum ligt in de toekomst.')).toBeTruthy()
    expect(screen.getByRole('link', { name: /herstel de rijen/ }).getAttribute('href')).toContain(
      `levering=${id}`,
    )
  })

  it('of which the columns are remembered can be tried at once, and nothing is remembered again', async () => {
    const columns = ['Zaaknr', 'Ontvangen op', 'Verhaal', 'Naam', 'Soort'].map((heading, index) => ({
      heading,
      field: ['externalId', 'receivedOn', 'text', null, null][index],
      ...(index === 1 ? { dateFormat: 'dd-mm-jjjj' } : {}),
    }))
    show('?kanaal=gemeente', { '/column-mappings/gemeente': { json: { ...noMapping, version: 3, columns } } })
    posted.mockResolvedValue({ ...answer, id: null, dryRun: true, quarantined: 0, reasons: [] })
    await chooseFile(csv)
    expect(await screen.findByText('Dit is de indeling die voor Gemeente is bewaard.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Proef draaien' }))
    expect(await screen.findByText('Dit was een proef: er is niets bewaard.')).toBeTruthy()
    expect(sentTo('/column-mappings/gemeente', 'PUT')).toEqual([])
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

describe('what was sent in before', () => {
  it('is listed with its counts', async () => {
    show('?onderdeel=leveringen')
    const table = await screen.findByRole('region', { name: 'Tabel: Leveringen' })
    const cells = [...(within(table).getAllByRole('row')[1]?.children ?? [])].map((cell) => cell.textContent)
    expect(cells.slice(1)).toEqual(['Gemeente', 'klaar', '2', '1', '0', '1', '1'])
  })

  it('shows rows that were set apart with the reason, what was right, and the redacted text', async () => {
    show(`?levering=${id}`)
    const card = await screen.findByRole('article', { name: 'Rij 3' })
    expect(card.textContent).toContain('Ontvangen op: Deze datum ligt in de toekomst.')
    expect(card.textContent).toContain('Regio (zorgkantoor)Haaglanden (ZK10)')
    expect(within(card).getByText('De rolstoel van [NAAM 1] is stuk.')).toBeTruthy()
  })

  it('offers a mended row again with only what was changed, and shows faults beside their field', async () => {
    const path = `/quarantined-rows/${row.id}/mendings`
    const errors = [{ path: 'receivedOn', message: 'Geef een datum.' }]
    show(`?levering=${id}`, { [path]: { status: 400, detail: 'Dit klopt niet.', errors } })
    fireEvent.click(await screen.findByRole('button', { name: 'Herstellen' }))
    const date = screen.getByLabelText(/^Ontvangen op/)
    fireEvent.change(date, { target: { value: '2020-03-04' } })
    fireEvent.click(screen.getByRole('button', { name: 'Opnieuw aanbieden' }))
    await screen.findByText('Geef een datum.')
    expect(date.getAttribute('aria-invalid')).toBe('true')
    expect(sentTo(path, 'POST')).toEqual([{ receivedOn: '2020-03-04', asNewVersion: false }])
  })

  it('lets a row go with a reason', async () => {
    const path = `/quarantined-rows/${row.id}/drops`
    show(`?levering=${id}`, { [path]: { json: null } })
    fireEvent.click(await screen.findByRole('button', { name: 'Laten vervallen' }))
    fireEvent.change(screen.getByLabelText('Reden'), { target: { value: 'dubbel' } })
    fireEvent.click(screen.getByRole('button', { name: 'Laten vervallen' }))
    expect(await screen.findByText('Rij 3 is vervallen.')).toBeTruthy()
    expect(sentTo(path, 'POST')).toEqual([{ reason: 'dubbel' }])
  })
})

describe('one signal', () => {
  const tags = {
    themes: [],
    laws: [],
    factors: [],
    doelgroepen: [],
    institutions: [],
    zorgprofielen: [],
    referrals: [],
  }

  it('is sent, and what became of it is told', async () => {
    show('?onderdeel=signaal&kanaal=gemeente', {
      '/signals': { json: { id, tags, redactions: { NAAM: 2 } } },
    })
    fireEvent.change(await screen.findByLabelText(/^Kenmerk/), { target: { value: '7' } })
    fireEvent.change(screen.getByLabelText(/^Ontvangen op/), { target: { value: '2020' } })
    fireEvent.change(screen.getByLabelText(/^Tekst van het signaal/), { target: { value: 'Jan wacht.' } })
    fireEvent.change(screen.getByLabelText('Toestemming voor contact'), { target: { value: 'nee' } })
    fireEvent.click(screen.getByRole('button', { name: 'Versturen' }))
    expect(await screen.findByText('Uit de tekst is weggehaald: 2 × namen.')).toBeTruthy()
    expect(sentTo('/signals', 'POST')).toEqual([
      {
        channel: 'gemeente',
        externalId: '7',
        receivedOn: '2020',
        text: 'Jan wacht.',
        case: { consent: false },
      },
    ])
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
