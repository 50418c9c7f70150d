import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { ColumnMapping, ColumnMappingAnswer } from '@rode-draad/contract'
import { ApiError } from '../../api.js'
import { renderAt, sentTo, serve } from '../../testing/page-under-test.js'
import { answer, answers, savedMapping, saving } from './answers-under-test.js'
import type { postBatch } from './post-batch.js'

const posted = jest.fn<typeof postBatch>()
class BatchStopped extends ApiError {
  kept = null
}
jest.unstable_mockModule('./post-batch.js', () => ({ postBatch: posted, BatchStopped }))
const { InvoerPage } = await import('./page.js')

beforeEach(() => {
  posted.mockReset()
  posted.mockResolvedValue(answer)
})
afterEach(cleanup)

const noord: ColumnMappingAnswer = { ...savedMapping, name: 'noord', version: 2, fixed: { region: 'ZK10' } }
const kort: ColumnMappingAnswer = { ...savedMapping, name: 'kort', columns: savedMapping.columns.slice(0, 3) }

/** A file with the five columns of `savedMapping`, in a channel that remembers these. */
async function chooseFile(...data: readonly ColumnMappingAnswer[]) {
  serve({
    ...answers,
    '/column-mappings': { json: { data } },
    '/column-mappings/gemeente/maand': saving('maand', 4),
    '/column-mappings/gemeente/kort': saving('kort', 4),
    '/column-mappings/gemeente/maand%20zuid': saving('maand zuid'),
    '/column-mappings/gemeente/noord/withdrawals': { json: null },
  })
  renderAt('/invoer?kanaal=gemeente', <InvoerPage />)
  const rows = 'Zaaknr;Ontvangen op;Verhaal;Naam;Soort\n1;4-3-2020;Iets.;Jan;klacht\n'
  const input = await screen.findByLabelText('Bestand (CSV, XLSX of JSON Lines)')
  fireEvent.change(input, { target: { files: [new File([rows], 'a.csv')] } })
}

const choice = () => screen.findByLabelText('Indeling van de kolommen')
const choose = async (value: string) => fireEvent.change(await choice(), { target: { value } })
const type = (value: string) =>
  fireEvent.change(screen.getByLabelText('Naam van de nieuwe indeling'), { target: { value } })
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Versturen' }))
const used = async () => {
  await waitFor(() => expect(posted).toHaveBeenCalled())
  return posted.mock.calls[0]?.[0].mapping
}

describe('the mapping of a file', () => {
  it('is the one that its headings fit, by name, and others can be chosen', async () => {
    await chooseFile(kort, savedMapping)
    expect(await choice()).toHaveProperty('value', 'maand')
    expect(
      within(await choice())
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([...['kort', 'maand (past bij dit bestand)', 'Nieuwe indeling']])
    expect(screen.getByText('De koppen van dit bestand passen bij de indeling ‘maand’.')).toBeTruthy()
    send()
    expect(await used()).toEqual({ name: 'maand', version: 3 })
  })

  it('has to be chosen where two fit; until then nothing is shown as read and nothing can be sent', async () => {
    await chooseFile(savedMapping, noord)
    expect(await screen.findByText(/^Er passen meer indelingen/)).toBeTruthy()
    expect(await choice()).toHaveProperty('value', '')
    expect(screen.queryByRole('button', { name: 'Versturen' })).toBeNull()
    expect(screen.queryByLabelText('Kolom ‘Naam’')).toBeNull()
    await choose('noord')
    expect(screen.getByText('Dit is bewaard als indeling ‘noord’, versie 2.')).toBeTruthy()
    expect(screen.getByLabelText('Regio (zorgkantoor)')).toHaveProperty('value', 'ZK10')
    send()
    expect(await used()).toEqual({ name: 'noord', version: 2 })
  })

  it('is a new one where none fits, and needs a name', async () => {
    await chooseFile(kort)
    expect(await screen.findByText(/^Geen bewaarde indeling past/)).toBeTruthy()
    fireEvent.change(screen.getByLabelText('Kolom ‘Verhaal’'), { target: { value: 'text' } })
    for (const column of ['Kolom ‘Naam’', 'Kolom ‘Soort’'])
      fireEvent.change(screen.getByLabelText(column), { target: { value: 'skip' } })
    expect(screen.getByText(/^Geef de indeling een naam/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Versturen' })).toHaveProperty('disabled', true)
    type('Kort')
    expect(screen.getByText(/^De naam ‘kort’ is er al\./)).toBeTruthy()
    type('maand zuid')
    send()
    expect(await used()).toEqual({ name: 'maand zuid', version: 1 })
    expect(await screen.findByText('Dit is bewaard als indeling ‘maand zuid’, versie 1.')).toBeTruthy()
    expect(await choice()).toHaveProperty('value', 'maand zuid')
  })

  it('that does not fit can be made to fit, as a new version', async () => {
    await chooseFile(kort, savedMapping)
    await choose('kort')
    expect(screen.getByText(/^De indeling ‘kort’ past niet bij de koppen/)).toBeTruthy()
    expect(screen.getByText(/bewaren wij dit als nieuwe versie van ‘kort’/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Versturen' })).toHaveProperty('disabled', true)
    fireEvent.change(screen.getByLabelText('Kolom ‘Naam’'), { target: { value: 'skip' } })
    send()
    expect(await used()).toEqual({ name: 'kort', version: 4 })
    const [sent] = sentTo('/column-mappings/gemeente/kort', 'PUT') as ColumnMapping[]
    expect(sent?.columns.map(({ heading }) => heading)).toEqual(
      savedMapping.columns.map(({ heading }) => heading),
    )
  })

  it('can be kept under a new name, with what was changed and a warning that two fit', async () => {
    await chooseFile(savedMapping)
    fireEvent.change(await screen.findByLabelText('Kolom ‘Soort’'), { target: { value: 'reportType' } })
    await choose('+')
    expect(screen.getByLabelText('Kolom ‘Soort’')).toHaveProperty('value', 'reportType')
    expect(screen.getByText(/Let op: bij deze koppen past ook ‘maand’\./)).toBeTruthy()
    type('maand zuid')
    send()
    expect(await used()).toEqual({ name: 'maand zuid', version: 1 })
    expect(sentTo('/column-mappings/gemeente/maand', 'PUT')).toEqual([])
  })

  it('goes out of use when somebody says so', async () => {
    await chooseFile(savedMapping, noord)
    await choose('noord')
    fireEvent.click(screen.getByRole('button', { name: 'Gebruik ‘noord’ niet meer' }))
    expect(await screen.findByText(/^De indeling ‘noord’ wordt niet meer gebruikt\./)).toBeTruthy()
    expect(sentTo('/column-mappings/gemeente/noord/withdrawals', 'POST')).toHaveLength(1)
    expect(within(await choice()).queryByRole('option', { name: /noord/ })).toBeNull()
    await choose('maand')
    expect(screen.queryByText(/wordt niet meer gebruikt/)).toBeNull()
  })
})
