import { afterEach, describe, expect, it } from '@jest/globals'
import { strikeBody } from '@rode-draad/contract'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { first, press, record, serveTwo, start } from './test-workbench.js'

afterEach(cleanup)

describe('personal data that was seen', () => {
  it('is reported at once; of the words only their places are sent', async () => {
    let strikes: unknown
    const sent = serveTwo({
      [`/signals/${first}/strikes`]: (body) => {
        strikes = body
        return { json: { places: 2, published: 1 } }
      },
    })
    await start()
    press('p')
    const field = await screen.findByLabelText('Woorden die weg moeten')
    expect(sent).toEqual([{ to: 'personal-data-flags', body: { version: 1, seen: true } }])
    fireEvent.change(field, { target: { value: 'fiets' } })
    const look = screen.getByRole('button', { name: 'Laat zien wat weggaat' })
    fireEvent.click(look)
    expect(screen.getByText('Deze woorden staan niet in de tekst.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Haal weg' })).toBeNull()
    fireEvent.change(field, { target: { value: 'het PGB' } })
    fireEvent.click(look)
    const going = screen.getByText(/^De woorden staan op 1 plaats: 1 in de tekst en 0 in de afloop\./)
    expect(document.activeElement).toBe(going)
    expect([...document.querySelectorAll('del')].map(({ textContent }) => textContent)).toEqual([
      'het pgb, gaat weg',
    ])
    expect(strikes).toBeUndefined()
    fireEvent.click(screen.getByRole('button', { name: 'Haal weg' }))
    await waitFor(() => expect(strikes).toBeDefined())
    expect(strikeBody.parse(strikes)).toEqual({
      version: 1,
      fingerprint: 'a'.repeat(64),
      spans: [{ field: 'text', start: 24, end: 31 }],
      type: 'name',
    })
    expect(
      await screen.findByText(/^Weggehaald op 2 plaatsen\..* staan nog in 1 gepubliceerde tekst over/),
    ).toBeTruthy()
  })

  it('shows nothing as going once other words are typed', async () => {
    serveTwo()
    await start()
    press('p')
    const field = await screen.findByLabelText('Woorden die weg moeten')
    fireEvent.change(field, { target: { value: 'kapot' } })
    fireEvent.click(screen.getByRole('button', { name: 'Laat zien wat weggaat' }))
    expect(document.querySelectorAll('del')).toHaveLength(1)
    fireEvent.change(field, { target: { value: 'kapot en' } })
    expect(document.querySelectorAll('del')).toHaveLength(0)
    expect(screen.queryByRole('button', { name: 'Haal weg' })).toBeNull()
  })

  it.each([
    [409, 'Er is niets weggehaald.'],
    [500, 'Er ging iets mis.'],
  ])('is looked up anew in the text that is there after a refusal with %d', async (status, detail) => {
    let text = 'De rolstoel is kapot en het pgb is op.'
    let strikes = 0
    serveTwo({
      [`/signals/${first}`]: () => ({
        json: record(first, { text, fingerprint: text.length.toString(16).padStart(64, '0') }),
      }),
      [`/signals/${first}/strikes`]: () => {
        strikes += 1
        text = '[NAAM 1] rolstoel is kapot en het pgb is op.'
        return { status, detail }
      },
    })
    await start()
    press('p')
    const field = await screen.findByLabelText('Woorden die weg moeten')
    fireEvent.change(field, { target: { value: 'kapot' } })
    fireEvent.click(screen.getByRole('button', { name: 'Laat zien wat weggaat' }))
    fireEvent.click(screen.getByRole('button', { name: 'Haal weg' }))
    await waitFor(() => expect(document.querySelector('.signal-text')?.textContent).toContain('[NAAM 1]'))
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContain(detail)
    expect(screen.queryByRole('button', { name: 'Haal weg' })).toBeNull()
    expect(document.activeElement).toBe(field)
    expect(strikes).toBe(1)
  })

  it('stays reported where words cannot be taken out yet', async () => {
    const sent = serveTwo()
    await start()
    press('p')
    fireEvent.change(await screen.findByLabelText('Woorden die weg moeten'), { target: { value: 'kapot' } })
    fireEvent.click(screen.getByRole('button', { name: 'Laat zien wat weggaat' }))
    fireEvent.click(screen.getByRole('button', { name: 'Haal weg' }))
    expect(
      await screen.findByText('Woorden weghalen kan hier nog niet. Uw melding is wel bewaard.'),
    ).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Er staan geen persoonsgegevens (meer) in' }))
    await waitFor(() => expect(sent.at(-1)?.body).toEqual({ version: 1, seen: false }))
  })
})
