import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderAt, sentTo, serve, type Served } from '../../testing/page-under-test.js'
import { RegistersPage } from './page.js'
import { answers, bert, content, history, record } from './registers-under-test.js'

afterEach(cleanup)

const keeper = { role: 'regiocoordinator' } as const

function show(search: string, more: Readonly<Record<string, Served>> = {}) {
  serve({ ...answers, ...more }, keeper)
  return renderAt(`/registers${search}`, <RegistersPage />)
}

const type = (label: RegExp | string, value: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input, textarea, select' }), {
    target: { value },
  })

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

async function open(action: string) {
  fireEvent.click(await screen.findByRole('button', { name: action }))
}

const written: Served = { json: { code: 'rolstoel', version: 8, redactions: { NAAM: 1 } } }

describe('writing in the registers', () => {
  it('is offered to who keeps them alone', async () => {
    serve(answers, { role: 'lezer' })
    renderAt('/registers?code=rolstoel', <RegistersPage />)
    await screen.findByRole('article')
    expect(screen.queryByRole('button', { name: 'Wijzigen' })).toBeNull()
    cleanup()
    serve(answers, { role: 'behandelaar' })
    renderAt('/registers', <RegistersPage />)
    expect(await screen.findByRole('link', { name: 'Nieuw patroon' })).toBeTruthy()
    cleanup()
    serve(answers, { role: 'behandelaar' })
    renderAt('/registers?soort=maatregelen', <RegistersPage />)
    await screen.findByText('Hier staat nog niets.')
    expect(screen.queryByRole('link', { name: 'Nieuwe maatregel' })).toBeNull()
  })

  it('says all that is wrong at once, beside each field, before anything is sent', async () => {
    show('?soort=patronen&doe=nieuw')
    await screen.findByRole('heading', { name: 'Een nieuw patroon' })
    type(/^Eerste signaal/, 'ooit')
    press('Leg vast')
    const alert = await screen.findByRole('alert')
    expect(within(alert).getAllByRole('listitem')).toHaveLength(4)
    expect(alert.textContent).toContain('Omschrijving: Geef een omschrijving.')
    const date = screen.getByLabelText(/^Eerste signaal/)
    expect(date.getAttribute('aria-invalid')).toBe('true')
    expect((date as HTMLInputElement).value).toBe('ooit')
    expect(document.activeElement).toBe(screen.getByLabelText(/^Omschrijving/))
    expect(sentTo('/patterns', 'POST')).toEqual([])
  })

  it('keeps a new pattern as a concept, opens it, and says what was taken out', async () => {
    const router = show('?soort=patronen&doe=nieuw', { '/patterns': written })
    await screen.findByRole('heading', { name: 'Een nieuw patroon' })
    type(/^Omschrijving/, 'Wachten van Jan')
    type(/^Thema dat het eerst telt/, 'pgb')
    type(/^Bron/, 'Rapport')
    type(/^Reden/, 'Nieuw')
    press('Leg vast')
    expect((await screen.findByText(/^Uit uw tekst is weggehaald/)).textContent).toContain('1 × naam')
    expect(router.state.location.search).toContain('code=rolstoel')
    expect(sentTo('/patterns', 'POST')).toEqual([
      {
        ...{ title: 'Wachten van Jan', themes: ['pgb'], laws: [], measures: [], source: 'Rapport' },
        ...{ reason: 'Nieuw', data: 'real' },
      },
    ])
  })

  it('keeps one pattern for a double click', async () => {
    show('?soort=patronen&doe=nieuw', { '/patterns': written })
    await screen.findByRole('heading', { name: 'Een nieuw patroon' })
    type(/^Omschrijving/, 'Wachten')
    type(/^Thema dat het eerst telt/, 'pgb')
    type(/^Bron/, 'Rapport')
    type(/^Reden/, 'Nieuw')
    press('Leg vast')
    press('Leg vast')
    await screen.findByText(/^Uit uw tekst is weggehaald/)
    expect(sentTo('/patterns', 'POST')).toHaveLength(1)
  })

  it('says everything again in a new version, in its order, and names the version it replaces', async () => {
    const [first] = history.versions
    const helped = { ...first!, content: { ...content, measures: ['niet-in-de-lijst'] } }
    show('?code=rolstoel', {
      '/patterns/rolstoel': (body) => (body === undefined ? { json: record } : written),
      '/patterns/rolstoel/history': { json: { ...history, versions: [helped] } },
    })
    await open('Wijzigen')
    type(/^Reden/, 'Nieuwe bron')
    type(/^Bron/, 'Ander rapport')
    press('Leg vast')
    await screen.findByText('Het is vastgelegd.')
    const { title, themes, laws, firstSignal } = content
    expect(sentTo('/patterns/rolstoel', 'PUT')).toEqual([
      {
        ...{ title, themes, laws, firstSignal, measures: ['niet-in-de-lijst'], source: 'Ander rapport' },
        ...{ reason: 'Nieuwe bron', withdrawn: false, replaces: 7 },
      },
    ])
  })

  it('says who was first and what that changed, keeps what was typed, and replaces it when sent again', async () => {
    const [first] = history.versions
    const theirs = {
      ...{ ...first!, version: 8, recordedBy: bert, reason: 'Tikfout' },
      content: { ...content, title: 'Wachten op een andere rolstoel' },
    }
    const later = { json: { ...history, versions: [first, theirs] } }
    let writes = 0
    show('?code=rolstoel', {
      '/patterns/rolstoel': (body) => {
        if (body === undefined) return { json: record }
        writes += 1
        return writes === 1 ? { status: 409, detail: 'Iemand was u voor.' } : written
      },
      '/patterns/rolstoel/history': () => (writes === 0 ? { json: history } : later),
    })
    await open('Wijzigen')
    type(/^Reden/, 'Nieuwe bron')
    type(/^Bron/, 'Ander rapport')
    press('Leg vast')
    expect(
      await screen.findByText(/Een regiocoördinator \(OPaZ\) legde op 1 juni 2026 een nieuwere versie vast/),
    ).toBeTruthy()
    expect(screen.getByText('Omschrijving is nu: Wachten op een andere rolstoel')).toBeTruthy()
    expect((screen.getByLabelText(/^Bron/) as HTMLInputElement).value).toBe('Ander rapport')
    press('Leg vast')
    await screen.findByText('Het is vastgelegd.')
    const sent = sentTo('/patterns/rolstoel', 'PUT') as { replaces: number; source: string }[]
    expect(sent.map(({ replaces }) => replaces)).toEqual([7, 8])
    expect(sent[1]?.source).toBe('Ander rapport')
  })

  it('keeps what was typed when the session has ended, and signs in elsewhere', async () => {
    show('?code=rolstoel', { '/patterns/rolstoel/reactions': { status: 401, detail: 'Meld u aan.' } })
    await open('Reactie toevoegen')
    type(/^Welke partij reageert/, 'De gemeente')
    type(/^Reactie/, 'Wij herkennen dit')
    press('Leg vast')
    const link = await screen.findByRole('link', { name: 'Meld u aan in een nieuw tabblad' })
    expect(link.getAttribute('target')).toBe('_blank')
    expect((screen.getByLabelText(/^Welke partij reageert/) as HTMLInputElement).value).toBe('De gemeente')
  })

  it('keeps a state with who says so, and which one it puts right', async () => {
    const event: Served = { json: { code: 'rolstoel', id: 4, redactions: {} } }
    show('?code=rolstoel', { '/patterns/rolstoel/states': event })
    await open('Stand vastleggen')
    type(/^Stand/, 'geagendeerd')
    type(/^Volgens wie/, 'VWS')
    type(/^Sinds wanneer/, '2020-21')
    type(/^Bron/, 'Kamerbrief')
    type(/^Verbetert een eerdere stand/, '3')
    press('Leg vast')
    expect(await screen.findByText('Er is niets uit uw tekst weggehaald.')).toBeTruthy()
    expect(sentTo('/patterns/rolstoel/states', 'POST')).toEqual([
      {
        ...{ state: 'geagendeerd', accordingTo: 'VWS', on: '2020-21', source: 'Kamerbrief', replaces: 3 },
      },
    ])
  })

  it('publishes what was read, and says so when another has to', async () => {
    const concept = { ...record, concept: true, waiting: true, fromCase: true }
    const detail = 'Dit patroon komt uit één casus. Vraag het een ander.'
    show('?code=rolstoel', {
      '/patterns/rolstoel': { json: concept },
      '/patterns/rolstoel/publications': { status: 409, detail },
    })
    await open('Publiceren')
    expect(screen.getByText(/Daarom publiceert een ander het/)).toBeTruthy()
    const submit = within(screen.getByRole('form', { name: 'Dit patroon publiceren' })).getByRole('button', {
      name: 'Publiceren',
    })
    expect(submit).toHaveProperty('disabled', true)
    fireEvent.click(screen.getByLabelText('Ik heb gelezen wat er staat'))
    fireEvent.click(submit)
    expect(await screen.findByText(detail)).toBeTruthy()
    const { version, asOf } = record
    expect(sentTo('/patterns/rolstoel/publications', 'POST')).toEqual([{ version, asOf }])
  })

  it.each([
    ['another row of the same page', '/registers?code=ander'],
    ['another page', '/wachtlijsten'],
  ])('is not left for %s without a question once something was typed', async (_where, address) => {
    window.confirm = jest.fn(() => false)
    const router = show('?soort=patronen&doe=nieuw')
    await screen.findByRole('heading', { name: 'Een nieuw patroon' })
    // The effects of the first render, which in a browser have run before somebody types, get a turn.
    await act(async () => {
      fireEvent.input(screen.getByLabelText(/^Omschrijving/), { target: { value: 'Wachten' } })
      await new Promise((resolve) => setTimeout(resolve))
    })
    await act(async () => await router.navigate(address))
    await waitFor(() => expect(window.confirm).toHaveBeenCalledTimes(1))
    expect(screen.getByLabelText(/^Omschrijving/)).toHaveProperty('value', 'Wachten')
    press('Annuleren')
    await waitFor(() => expect(router.state.location.search).not.toContain('doe='))
    expect(window.confirm).toHaveBeenCalledTimes(1)
  })

  it('asks nothing once what was typed is kept', async () => {
    window.confirm = jest.fn(() => false)
    const router = show('?soort=patronen&doe=nieuw', { '/patterns': written })
    await screen.findByRole('heading', { name: 'Een nieuw patroon' })
    fireEvent.input(screen.getByLabelText(/^Omschrijving/), { target: { value: 'Wachten' } })
    type(/^Thema dat het eerst telt/, 'pgb')
    type(/^Bron/, 'Rapport')
    type(/^Reden/, 'Nieuw')
    press('Leg vast')
    await screen.findByText(/^Uit uw tekst is weggehaald/)
    expect(router.state.location.search).toContain('code=rolstoel')
    expect(window.confirm).not.toHaveBeenCalled()
  })

  it('brings the focus back to the button when a form is left', async () => {
    show('?code=rolstoel')
    await open('Reactie toevoegen')
    expect(document.activeElement?.textContent).toBe('Reactie van een partij')
    press('Annuleren')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Reactie toevoegen'))
  })
})
