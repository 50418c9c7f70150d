import { afterEach, describe, expect, it } from '@jest/globals'
import { patternColumns } from '@rode-draad/contract'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { renderAt, sentTo, serve, type Served } from '../../testing/page-under-test.js'
import { RegistersPage } from './page.js'
import { answers, patternRow, record } from './registers-under-test.js'

afterEach(cleanup)

const inputs = { selector: 'input, textarea, select' }
const other = { ...patternRow, code: 'ander', title: 'Een ander patroon' }

function show(more: Readonly<Record<string, Served>> = {}) {
  const two = { '/patterns': { columns: patternColumns, rows: [patternRow, other] } }
  serve({ ...answers, ...two, ...more }, { role: 'regiocoordinator' })
  return renderAt('/registers?code=rolstoel', <RegistersPage />)
}

async function open(action: string) {
  fireEvent.click(await screen.findByRole('button', { name: action }))
}

const type = (label: RegExp | string, value: string) =>
  fireEvent.change(screen.getByLabelText(label, inputs), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('patterns that become one, and parts that go on by themselves', () => {
  it('lets a pattern go into another, never into itself', async () => {
    show({ '/patterns/merges': { json: null } })
    await open('Samenvoegen')
    await screen.findByRole('option', { name: 'Een ander patroon' })
    expect(screen.queryByRole('option', { name: 'Wachten op een rolstoel' })).toBeNull()
    type(/^Gaat op in/, 'ander')
    type(/^Volgens wie/, 'VWS')
    type(/^Wanneer is dat besloten/, '2026-05')
    type(/^Bron/, 'Overleg')
    type(/^Reden/, 'Hetzelfde knelpunt')
    press('Leg vast')
    expect(await screen.findByText('Het is vastgelegd.')).toBeTruthy()
    expect(sentTo('/patterns/merges', 'POST')).toEqual([
      {
        ...{ into: 'ander', accordingTo: 'VWS', on: '2026-05', source: 'Overleg' },
        ...{ reason: 'Hetzelfde knelpunt', codes: ['rolstoel'] },
      },
    ])
  })

  it('says of a pattern that went into another where it is, and takes no more states', async () => {
    show({ '/patterns/rolstoel': { json: { ...record, wentTo: ['ander'] } } })
    const link = await screen.findByRole('link', { name: 'Een ander patroon' })
    expect(link.getAttribute('href')).toContain('code=ander')
    expect(screen.getByRole('button', { name: 'Reactie toevoegen' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Stand vastleggen' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Samenvoegen' })).toBeNull()
  })

  it('takes two parts off at once, and says which part is wrong', async () => {
    const parts = ['a', 'b'].map((code) => ({ code, version: 1 }))
    show({ '/patterns/splits': { json: { code: 'rolstoel', parts, redactions: {} } } })
    await open('Afsplitsen')
    press('Nog een deel')
    type(/^Reden/, 'Twee knelpunten')
    type('Deel 1: Omschrijving (verplicht)', 'Deel a')
    type('Deel 1: Bron (verplicht)', 'Overleg')
    type('Deel 2: Omschrijving (verplicht)', 'Deel b')
    press('Leg vast')
    expect((await screen.findByRole('alert')).textContent).toContain('Deel 2: Bron: Geef de bron.')
    type('Deel 2: Bron (verplicht)', 'Overleg')
    press('Leg vast')
    expect(await screen.findByText('Het is vastgelegd. De nieuwe concepten: a, b.')).toBeTruthy()
    const part = { themes: [], laws: [], measures: [], source: 'Overleg' }
    expect(sentTo('/patterns/splits', 'POST')).toEqual([
      {
        ...{ code: 'rolstoel', replaces: 7, reason: 'Twee knelpunten' },
        parts: [
          { title: 'Deel a', ...part },
          { title: 'Deel b', ...part },
        ],
      },
    ])
  })
})
