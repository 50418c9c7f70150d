import { afterEach, describe, expect, it } from '@jest/globals'
import type { SessionAnswer } from '@rode-draad/contract'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { renderAt, serve, type Served } from '../../testing/page-under-test.js'
import { RegistersPage } from './page.js'
import { answers, record } from './registers-under-test.js'

afterEach(cleanup)

function show(search: string, more: Readonly<Record<string, Served>> = {}, who: Partial<SessionAnswer> = {}) {
  serve({ ...answers, ...more }, who)
  return renderAt(`/registers${search}`, <RegistersPage />)
}

describe('reading the registers', () => {
  it('lists what there is, and finds by words', async () => {
    show('')
    const link = await screen.findByRole('link', { name: 'Wachten op een rolstoel' })
    expect(link.getAttribute('href')).toBe('/registers?soort=patronen&data=real&code=rolstoel')
    expect(screen.getByText('herkend, maart 2020, volgens VWS')).toBeTruthy()
    fireEvent.change(screen.getByLabelText('Zoek woorden'), { target: { value: 'fiets' } })
    expect(screen.getByText(/^Niets gevonden/)).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Wachten op een rolstoel' })).toBeNull()
  })

  it('shows a pattern with its life, the newest first, and who recorded it', async () => {
    show('?soort=patronen&code=rolstoel')
    const sheet = await screen.findByRole('article', { name: 'Wachten op een rolstoel' })
    expect(document.activeElement?.textContent).toBe('Wachten op een rolstoel')
    expect(sheet.textContent).toContain('Gekoppelde signalen die u mag lezen: 4')
    const life = within(sheet).getByRole('region', { name: 'Alles wat is vastgelegd' })
    const said = within(life)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(said[0]).toContain('Stand: herkend')
    expect(said[0]).toContain('Volgens: VWS')
    expect(said[0]).toContain('door een regiocoördinator (OPaZ).')
    expect(said[1]).toContain('door u.')
    expect(said).toHaveLength(3)
  })

  it('tells nothing of signals to who may not read them', async () => {
    show('?soort=patronen&code=rolstoel', {
      '/patterns/rolstoel': { json: { ...record, signalsInReach: null } },
    })
    const sheet = await screen.findByRole('article', { name: 'Wachten op een rolstoel' })
    expect(sheet.textContent).not.toContain('Gekoppelde signalen')
  })

  it('shows no concepts to who may raise none', async () => {
    const concept = { code: 'c-1', version: 1, themes: ['pgb'], fromCase: true, published: false }
    const waiting: Record<string, Served> = {
      '/concept-patterns': { json: { data: [{ ...concept, recordedAt: '2026-06-01T09:00:00.000Z' }] } },
    }
    show('', waiting, { role: 'behandelaar' })
    expect(await screen.findByRole('heading', { name: /^Concepten/ })).toBeTruthy()
    cleanup()
    show('', waiting, { role: 'lezer' })
    await screen.findByRole('link', { name: 'Wachten op een rolstoel' })
    expect(screen.queryByRole('heading', { name: /^Concepten/ })).toBeNull()
  })

  it('asks what for where that has to be said, and says it', async () => {
    const errors = [{ path: 'Rode-Draad-Purpose', message: 'Zeg waarvoor u deze casus opent.' }]
    show('?soort=patronen&code=rolstoel', {
      '/patterns/rolstoel': { status: 400, detail: 'Dit klopt niet.', errors },
    })
    const choice = await screen.findByLabelText('Doel')
    serve(answers)
    fireEvent.change(choice, { target: { value: 'onderzoek' } })
    fireEvent.click(screen.getByRole('button', { name: 'Open' }))
    expect(await screen.findByRole('article', { name: 'Wachten op een rolstoel' })).toBeTruthy()
    const [, init] = (globalThis.fetch as unknown as { mock: { calls: [string, RequestInit][] } }).mock
      .calls[0] ?? ['', {}]
    expect(init?.headers).toMatchObject({ 'Rode-Draad-Purpose': 'onderzoek' })
  })
})
