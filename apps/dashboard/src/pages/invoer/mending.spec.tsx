import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderAt, sentTo, serve, type Served } from '../../testing/page-under-test.js'
import { answers, batch, id, row } from './answers-under-test.js'
import { InvoerPage } from './page.js'

afterEach(cleanup)

function show(search: string, more: Record<string, Served> = {}) {
  serve({ ...answers, ...more })
  return renderAt(`/invoer${search}`, <InvoerPage />)
}

/** As somebody in doubt does; it may send once only. */
function clickTwice(name: string) {
  const button = screen.getByRole('button', { name })
  fireEvent.click(button)
  fireEvent.click(button)
}

const noTags = {
  ...{ themes: [], laws: [], factors: [], doelgroepen: [], institutions: [], zorgprofielen: [] },
  referrals: [],
}

describe('what was sent in before', () => {
  it('is listed with its counts', async () => {
    show('?onderdeel=leveringen')
    const table = await screen.findByRole('region', { name: 'Tabel: Leveringen' })
    const cells = [...(within(table).getAllByRole('row')[1]?.children ?? [])].map((cell) => cell.textContent)
    expect(cells.slice(1)).toEqual(['Gemeente', 'klaar', '2', '1', '0', '0', '1', '1'])
  })

  it.each([
    [4, 'Van wat er al was, is 4 eerder gewist. Wat gewist is, komt niet terug.'],
    [0, null],
    [null, null],
  ])('says of %j that were erased before: %s', async (erasedBefore, said) => {
    show(`?levering=${id}`, { [`/signal-batches/${id}`]: { json: { ...batch, duplicate: 9, erasedBefore } } })
    await screen.findByText(/^2 ontvangen/)
    expect(screen.queryByText(/eerder gewist/)?.textContent ?? null).toBe(said)
  })

  it('says by which mapping it was read', async () => {
    show(`?levering=${id}`)
    expect(await screen.findByText('Gelezen met de indeling ‘maand’, versie 3.')).toBeTruthy()
  })

  it('shows rows that were set apart with the reason, what was right, and the redacted text', async () => {
    show(`?levering=${id}`)
    const card = await screen.findByRole('article', { name: 'Rij 3' })
    expect(card.textContent).toContain('Ontvangen op: Deze datum ligt in de toekomst.')
    expect(card.textContent).toContain('Regio (zorgkantoor)Haaglanden (ZK10) (uit de tekst)')
    expect(within(card).getByText('De rolstoel van [NAAM 1] is stuk.')).toBeTruthy()
  })

  it.each([
    [{ state: 'open' }, 'Uit deze rij konden wij geen tekst halen.'],
    [{ state: 'mended' }, 'De tekst staat nu bij het signaal. Hier staat die niet meer.'],
    [{ state: 'dropped', dropReason: 'dubbel' }, 'De tekst is gewist.'],
  ] as const)('says of a row without text, when it is %j: %s', async (standing, said) => {
    const rows = { json: { data: [{ ...row, ...standing, text: null }], next: null } }
    show(`?levering=${id}&stand=all`, { [`/signal-batches/${id}/quarantine`]: rows })
    expect(await screen.findByText(said)).toBeTruthy()
  })

  it('offers a mended row again with only what was changed, and shows faults beside their field', async () => {
    const path = `/quarantined-rows/${row.id}/mendings`
    const errors = [{ path: 'receivedOn', message: 'Geef een datum.' }]
    show(`?levering=${id}`, { [path]: { status: 400, detail: 'Dit klopt niet.', errors } })
    fireEvent.click(await screen.findByRole('button', { name: 'Herstellen' }))
    const date = screen.getByLabelText(/^Ontvangen op/)
    fireEvent.change(date, { target: { value: '2020-03-04' } })
    clickTwice('Opnieuw aanbieden')
    await screen.findByText('Geef een datum.')
    expect(date.getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(date)
    expect(sentTo(path, 'POST')).toEqual([{ receivedOn: '2020-03-04', asNewVersion: false }])
  })

  it('of which one is half mended is not left without a question, and freely once it is mended', async () => {
    window.confirm = jest.fn(() => false)
    const path = `/quarantined-rows/${row.id}/mendings`
    show(`?levering=${id}`, { [path]: { json: { id, tags: noTags, redactions: {} } } })
    fireEvent.click(await screen.findByRole('button', { name: 'Herstellen' }))
    fireEvent.input(screen.getByLabelText(/^Ontvangen op/), { target: { value: '2020-03-04' } })
    fireEvent.click(screen.getByRole('link', { name: 'Alle leveringen' }))
    await waitFor(() => expect(window.confirm).toHaveBeenCalledTimes(1))
    expect(screen.getByLabelText(/^Ontvangen op/)).toHaveProperty('value', '2020-03-04')
    fireEvent.click(screen.getByRole('button', { name: 'Opnieuw aanbieden' }))
    await screen.findByText('Rij 3 is hersteld en bewaard.')
    fireEvent.click(screen.getByRole('link', { name: 'Alle leveringen' }))
    await screen.findByRole('region', { name: 'Tabel: Leveringen' })
    expect(window.confirm).toHaveBeenCalledTimes(1)
  })

  it('lets a row go with a reason', async () => {
    const path = `/quarantined-rows/${row.id}/drops`
    show(`?levering=${id}`, { [path]: { json: null } })
    fireEvent.click(await screen.findByRole('button', { name: 'Laten vervallen' }))
    expect(document.activeElement?.textContent).toBe('Rij 3')
    fireEvent.change(screen.getByLabelText('Reden'), { target: { value: 'dubbel' } })
    clickTwice('Laten vervallen')
    expect(await screen.findByText('Rij 3 is vervallen.')).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('Rij 3')
    expect(sentTo(path, 'POST')).toEqual([{ reason: 'dubbel' }])
  })
})

describe('one signal', () => {
  it('is sent, and what became of it is told', async () => {
    show('?onderdeel=signaal&kanaal=gemeente', {
      '/signals': { json: { id, tags: noTags, redactions: { NAAM: 2 } } },
    })
    fireEvent.change(await screen.findByLabelText(/^Kenmerk/), { target: { value: '7' } })
    fireEvent.change(screen.getByLabelText(/^Ontvangen op/), { target: { value: '2020' } })
    fireEvent.change(screen.getByLabelText(/^Tekst van het signaal/), { target: { value: 'Jan wacht.' } })
    fireEvent.change(screen.getByLabelText('Toestemming voor contact'), { target: { value: 'nee' } })
    clickTwice('Versturen')
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

describe('one signal that is not sent yet', () => {
  /** And gives the event loop a turn for the effects of the first render, which in a browser have run before somebody types. */
  const type = async () => {
    const field = await screen.findByLabelText(/^Kenmerk/)
    await act(async () => {
      fireEvent.input(field, { target: { value: '7' } })
      await new Promise((resolve) => setTimeout(resolve))
    })
  }

  it.each([
    ['Leveringen', false, 1, 'signaal'],
    ['Leveringen', true, 1, 'leveringen'],
    ['Eén signaal', false, 0, 'signaal'],
  ])('is left for ‘%s’ only when one says %j, asked %i times', async (name, answer, times, part) => {
    window.confirm = jest.fn(() => answer)
    const router = show('?onderdeel=signaal&kanaal=gemeente')
    await type()
    fireEvent.click(screen.getByRole('link', { name }))
    await waitFor(() => expect(window.confirm).toHaveBeenCalledTimes(times))
    await waitFor(() => expect(router.state.location.search).toContain(`onderdeel=${part}`))
  })

  it('is left without a question when nothing was typed', async () => {
    window.confirm = jest.fn(() => false)
    show('?onderdeel=signaal&kanaal=gemeente')
    fireEvent.click(await screen.findByRole('link', { name: 'Leveringen' }))
    await screen.findByRole('region', { name: 'Tabel: Leveringen' })
    expect(window.confirm).not.toHaveBeenCalled()
  })

  it('says why it cannot be sent without a channel', async () => {
    show('?onderdeel=signaal')
    const button = await screen.findByRole('button', { name: 'Versturen' })
    expect(button).toHaveProperty('disabled', true)
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Kies eerst een kanaal. Dan kunt u versturen.',
    )
  })
})

describe('one signal that is refused', () => {
  it('for another has its id is offered as a new version of that, and then sent as one', async () => {
    const message = 'Een signaal met dit kenmerk is er al, met andere inhoud.'
    let sent = 0
    show('?onderdeel=signaal&kanaal=gemeente', {
      '/signals': () => {
        sent += 1
        if (sent > 1) return { json: { id, tags: noTags, redactions: {} } }
        return { status: 409, detail: message, errors: [{ path: 'externalId', message }] }
      },
    })
    const asNewVersion = /^Bewaar als nieuwe versie/
    fireEvent.change(await screen.findByLabelText(/^Kenmerk/), { target: { value: '7' } })
    expect(screen.queryByLabelText(asNewVersion)).toBeNull()
    fireEvent.submit(screen.getByRole('button', { name: 'Versturen' }))
    fireEvent.click(await screen.findByLabelText(asNewVersion))
    fireEvent.submit(screen.getByRole('button', { name: 'Versturen' }))
    await screen.findByText('Het signaal is bewaard.')
    const body = { channel: 'gemeente', externalId: '7' }
    expect(sentTo('/signals', 'POST')).toEqual([body])
    expect(sentTo('/signals?asNewVersion=true', 'POST')).toEqual([body])
  })

  it('tells each fault beside its field, and goes to the first', async () => {
    const errors = [
      { path: 'text', message: 'De tekst mag niet leeg zijn.' },
      { path: 'case.solvedOn', message: 'Geef een datum.' },
    ]
    show('?onderdeel=signaal&kanaal=gemeente', { '/signals': { status: 400, detail: 'Fout.', errors } })
    fireEvent.change(await screen.findByLabelText(/^Kenmerk/), { target: { value: '7' } })
    fireEvent.submit(screen.getByRole('button', { name: 'Versturen' }))
    const list = await screen.findByRole('alert')
    expect(list.textContent).toContain('Opgelost op: Geef een datum.')
    const text = screen.getByLabelText(/^Tekst van het signaal/)
    expect(text.getAttribute('aria-describedby')).toBe('signal-text-hint signal-text-fault')
    expect(document.activeElement).toBe(text)
    expect(screen.getByLabelText(/^Kenmerk/)).toHaveProperty('value', '7')
  })
})
