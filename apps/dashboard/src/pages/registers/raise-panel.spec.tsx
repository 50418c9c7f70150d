import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { renderAt, sentTo, serve, type Served } from '../../testing/page-under-test.js'
import { RaisePanel } from './raise-panel.js'
import { answers } from './registers-under-test.js'

afterEach(cleanup)

const signal = '0000000a-0000-4000-8000-000000000000'
const inputs = { selector: 'input, textarea, select' }

function show(more: Readonly<Record<string, Served>> = {}) {
  const onClose = jest.fn()
  serve({ ...answers, ...more }, { role: 'behandelaar' })
  renderAt('/', <RaisePanel signal={signal} data="demo" themes={['pgb', 'vervoer']} onClose={onClose} />)
  return onClose
}

describe('a pattern from one signal', () => {
  it('begins with the themes of the signal, and is kept as a concept without a code of its own', async () => {
    show({ '/patterns': { json: { code: 'p-1', version: 1, redactions: { PLAATS: 1 } } } })
    const type = (label: RegExp, value: string) =>
      fireEvent.change(screen.getByLabelText(label, inputs), { target: { value } })
    expect(screen.queryByLabelText(/^Code/, inputs)).toBeNull()
    type(/^Omschrijving/, 'Wachten op vervoer')
    type(/^Bron/, 'Casus')
    type(/^Reden/, 'Komt vaker voor')
    fireEvent.click(screen.getByRole('button', { name: 'Leg vast' }))
    expect((await screen.findByText(/^Uit uw tekst is weggehaald/)).textContent).toContain('1 × plaats')
    expect(screen.getByRole('link', { name: 'Bekijk het concept' }).getAttribute('href')).toBe(
      '/registers?soort=patronen&data=demo&code=p-1',
    )
    expect(sentTo('/patterns', 'POST')).toEqual([
      {
        ...{ title: 'Wachten op vervoer', themes: ['pgb', 'vervoer'], laws: [], measures: [] },
        ...{ source: 'Casus', reason: 'Komt vaker voor', data: 'demo', fromSignal: signal },
      },
    ])
  })

  it('may belong to a pattern that is there', async () => {
    show({ '/patterns/rolstoel/signals': { json: null } })
    fireEvent.change(await screen.findByLabelText('Welk patroon?'), { target: { value: 'rolstoel' } })
    fireEvent.click(screen.getByRole('button', { name: 'Koppel' }))
    expect(await screen.findByText('Het signaal is gekoppeld aan het patroon.')).toBeTruthy()
    expect(sentTo('/patterns/rolstoel/signals', 'POST')).toEqual([{ signalId: signal }])
  })

  it('closes at Escape, as long as nothing was typed', () => {
    const onClose = show()
    fireEvent.keyDown(screen.getByLabelText(/^Omschrijving/, inputs), { key: 'Escape' })
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  it('stays open at Escape when what was typed is still wanted', () => {
    const onClose = show()
    const confirm = jest.spyOn(window, 'confirm').mockReturnValueOnce(false).mockReturnValueOnce(true)
    const field = screen.getByLabelText(/^Omschrijving/, inputs)
    fireEvent.input(field, { target: { value: 'Wachten' } })
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(onClose).not.toHaveBeenCalled()
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(onClose).toHaveBeenCalledTimes(1)
    expect(confirm.mock.calls).toEqual([
      [expect.stringMatching(/is nog niet bewaard/)],
      [expect.stringMatching(/is nog niet bewaard/)],
    ])
    confirm.mockRestore()
  })

  it('closes by its button', () => {
    const onClose = show()
    fireEvent.click(screen.getByRole('button', { name: 'Annuleren' }))
    expect(onClose).toHaveBeenCalledTimes(1)
  })
})
