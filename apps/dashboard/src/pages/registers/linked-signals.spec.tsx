import { afterEach, describe, expect, it } from '@jest/globals'
import type { LinkedSignals } from '@rode-draad/contract'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderAt, serve, type Served } from '../../testing/page-under-test.js'
import { RegistersPage } from './page.js'
import { answers, bert } from './registers-under-test.js'

afterEach(cleanup)

const id = '8f14e45f-ceea-467f-a0e6-1d2c3b4a5f60'
const link = {
  ...{ signalId: id, receivedOn: '2026-02-03', channel: 'juiste-loket', region: 'ZK10', linked: true },
  ...{ why: null, raised: false, recordedAt: '2026-06-02T09:00:00.000Z', recordedBy: bert },
} as const
const page = (data: LinkedSignals['data'], next: number | null = null): Served => ({
  json: { data, meta: { next } },
})
const path = '/patterns/rolstoel/signals'

function show(more: Readonly<Record<string, Served>>) {
  const asked = serve({ ...answers, ...more })
  renderAt('/registers?soort=patronen&code=rolstoel', <RegistersPage />)
  return asked
}
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))

describe('the signals of a pattern', () => {
  it('are asked for only when the reader wants to see them', async () => {
    const asked = show({ [path]: page([link]) })
    await screen.findByText('Gekoppelde signalen die u mag lezen: 4')
    expect(asked).not.toContain(`/v1${path}`)
    await press('Toon deze signalen')
    const shown = await screen.findByRole('link', { name: id })
    expect(shown.getAttribute('href')).toBe(`/signalen?deel=onopgelost&data=real&signaal=${id}`)
    expect(screen.getByText('ja, sinds 2 juni 2026, door een regiocoördinator (OPaZ)')).toBeTruthy()
  })

  it('come page by page', async () => {
    const asked = show({ [path]: page([link], 7) })
    await press('Toon deze signalen')
    await press('Volgende')
    await waitFor(() => expect(asked).toContain(`/v1${path}?after=7`))
    expect(await screen.findByRole('button', { name: 'Naar het begin' })).toBeTruthy()
  })

  it('are read for a purpose where that has to be said', async () => {
    const errors = [{ path: 'Rode-Draad-Purpose', message: 'Zeg waarvoor.' }]
    show({ [path]: { status: 400, detail: 'Dit klopt niet.', errors } })
    await press('Toon deze signalen')
    expect(await screen.findByLabelText('Doel')).toBeTruthy()
    expect(screen.getByText(/^U ziet welke casussen bij dit knelpunt horen/)).toBeTruthy()
  })

  it('are taken away with a reason, and then say who did and why', async () => {
    const sent: unknown[] = []
    show({
      [path]: (body) => {
        if (body === undefined) return page([link])
        sent.push(body)
        return { json: null }
      },
    })
    await press('Toon deze signalen')
    await press('Maak het signaal van 3 februari 2026 los')
    const form = screen.getByRole('form', { name: 'Het signaal van 3 februari 2026 losmaken' })
    const button = within(form).getByRole('button', { name: 'Maak los' })
    expect((button as HTMLButtonElement).disabled).toBe(true)
    fireEvent.change(within(form).getByLabelText('Waarom hoort het er niet bij?'), {
      target: { value: 'dubbel' },
    })
    fireEvent.click(button)
    const done = await screen.findByText(/^Het signaal is losgemaakt/)
    expect(document.activeElement).toBe(done)
    expect(sent).toEqual([{ signalId: id, linked: false, why: 'dubbel' }])
    expect(screen.getByText(/^nee: dezelfde melding staat er al bij \(.*, door u\)$/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Maak het signaal/ })).toBeNull()
  })

  it('keep a signal when the server refuses', async () => {
    show({
      [path]: (body) =>
        body === undefined
          ? page([link])
          : {
              status: 400,
              detail: 'x',
              errors: [{ path: 'signalId', message: 'Dit signaal hoort er niet bij.' }],
            },
    })
    await press('Toon deze signalen')
    await press('Maak het signaal van 3 februari 2026 los')
    fireEvent.change(screen.getByLabelText('Waarom hoort het er niet bij?'), { target: { value: 'dubbel' } })
    fireEvent.click(screen.getByRole('button', { name: 'Maak los' }))
    expect(await screen.findByText(/Dit signaal hoort er niet bij\./)).toBeTruthy()
    expect(screen.getByText(/^ja, sinds/)).toBeTruthy()
  })
})
