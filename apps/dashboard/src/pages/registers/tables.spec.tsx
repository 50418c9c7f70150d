import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderAt, sentTo, serve, type Served } from '../../testing/page-under-test.js'
import { RegistersPage } from './page.js'
import { answers, table, tableAnswers } from './registers-under-test.js'

afterEach(cleanup)

const saved: Served = { json: { code: 'regio', version: 6, redactions: {} } }
const inputs = { selector: 'input, textarea, select' }

function show(more: Readonly<Record<string, Served>> = {}) {
  serve({ ...answers, ...tableAnswers, ...more }, { role: 'regiocoordinator' })
  return renderAt('/registers?soort=tafels&code=regio', <RegistersPage />)
}

async function open(action: string) {
  fireEvent.click(await screen.findByRole('button', { name: action }))
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const type = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label, inputs), { target: { value } })
const items = () =>
  screen.getAllByRole('group').map((group) => within(group).getByRole('textbox', { name: 'Wie is aan zet' }))

describe('a table', () => {
  it('shows its agenda in the order of those present', async () => {
    show()
    const agenda = await screen.findByRole('region', { name: 'Agenda van 1 mei 2026' })
    const said = within(agenda)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(said).toEqual(['Wachten op een rolstoelAan zet: gemeente', 'Pgb stoptAan zet: niemand genoemd'])
  })

  it('puts bottlenecks in another order, says so, and what was typed moves along', async () => {
    show({ '/tables/regio/agendas': saved })
    await open('Agenda vastleggen')
    fireEvent.change(items()[1]!, { target: { value: 'zorgkantoor' } })
    press('Omhoog: Pgb stopt')
    expect(screen.getByText('Pgb stopt staat nu op plaats 1 van 2.')).toBeTruthy()
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Omhoog: Pgb stopt'))
    type(/^Dag van het overleg/, '2026-05-08')
    type(/^Reden/, 'Overleg')
    press('Leg vast')
    await screen.findByText('Het is vastgelegd.')
    expect(sentTo('/tables/regio/agendas', 'POST')).toEqual([
      {
        ...{ heldOn: '2026-05-08', reason: 'Overleg', replaces: null },
        items: [
          { pattern: 'pgb-stop', whoActs: 'zorgkantoor' },
          { pattern: 'rolstoel', whoActs: 'gemeente' },
        ],
      },
    ])
  })

  it('takes no second agenda of a day but puts that one right, and keeps what it passed on', async () => {
    const [agenda] = table.agendas
    const [first, second] = agenda!.items
    const passed = { ...agenda!, items: [{ ...first!, passedOnTo: 'landelijk' }, second] }
    show({
      '/tables/regio': { json: { ...table, agendas: [passed] } },
      '/tables/regio/agendas': saved,
      '/tables': {
        json: {
          data: [
            {
              ...{ code: 'landelijk', version: 1, name: 'Landelijk', kind: 'landelijke-commissie' },
              ...{
                level: 'landelijk',
                region: null,
                source: 'x',
                remark: null,
                fictional: false,
                lastHeldOn: null,
              },
            },
          ],
        },
      },
    })
    await open('Agenda vastleggen')
    expect(items()).toHaveLength(1)
    type(/^Dag van het overleg/, '2026-05-01')
    type(/^Reden/, 'Fout verbeterd')
    press('Leg vast')
    expect(await screen.findByText(/^Van deze dag is er al een agenda/, { selector: 'p' })).toBeTruthy()
    press('Annuleren')
    await open('Agenda verbeteren')
    await waitFor(() => expect(screen.getAllByRole('option', { name: 'Landelijk' })).toHaveLength(2))
    type(/^Reden/, 'Fout verbeterd')
    press('Leg vast')
    await screen.findByText('Het is vastgelegd.')
    expect(sentTo('/tables/regio/agendas', 'POST')).toEqual([
      {
        ...{ heldOn: '2026-05-01', reason: 'Fout verbeterd', replaces: 5 },
        items: [
          { pattern: 'rolstoel', whoActs: 'gemeente', passedOnTo: 'landelijk' },
          { pattern: 'pgb-stop' },
        ],
      },
    ])
  })

  it('shows a fault of one bottleneck beside its field', async () => {
    const errors = [
      { path: 'items[1].actBy', message: 'Geef een datum.' },
      { path: 'items[0].pattern', message: 'Dit is geen gepubliceerd patroon.' },
    ]
    show({ '/tables/regio/agendas': { status: 400, detail: 'Dit klopt niet.', errors } })
    await open('Agenda vastleggen')
    type(/^Reden/, 'Overleg')
    press('Leg vast')
    await screen.findByText('Klaar voor: Geef een datum.')
    const said = screen
      .getAllByRole('group')
      .map(({ textContent }) => textContent?.includes('geen gepubliceerd'))
    expect(said).toEqual([true, false])
    const dates = screen.getAllByRole('textbox', { name: 'Klaar voor' })
    expect(dates.map((date) => date.getAttribute('aria-invalid'))).toEqual(['false', 'true'])
  })

  it('keeps a decision of a table', async () => {
    show({ '/tables/regio/decisions': { json: { code: 'regio', id: 9, redactions: { NAAM: 2 } } } })
    await open('Besluit vastleggen')
    type(/^Het besluit/, 'De gemeente neemt contact op')
    type(/^Wie is aan zet/, 'gemeente')
    press('Leg vast')
    expect((await screen.findByText(/^Uit uw tekst is weggehaald/)).textContent).toContain('2 × namen')
    expect(sentTo('/tables/regio/decisions', 'POST')).toEqual([
      { heldOn: '2026-05-01', text: 'De gemeente neemt contact op', whoActs: 'gemeente' },
    ])
  })
})
