import { afterEach, describe, expect, it } from '@jest/globals'
import { measureColumns, recommendationColumns, termColumns } from '@rode-draad/contract'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { renderAt, serve, type Served } from '../../testing/page-under-test.js'
import { RegistersPage } from './page.js'
import { answers, bert, record } from './registers-under-test.js'

afterEach(cleanup)

const said = {
  ...{ about: 'pattern/rolstoel', kind: 'wkkgz-klacht', startsOn: '2026-03-24', endsOn: null },
  ...{ lengthened: 'nee', accordingTo: 'de gemeente', doneOn: null, source: 'Een brief' },
}
const row = {
  ...said,
  ...{ code: 't-1', title: 'Wachten op een rolstoel', lastOn: '2026-05-06', longestOn: '2026-06-02' },
  ...{ standing: 'bijna', days: 5 },
}
const version = {
  ...{ version: 3, recordedAt: record.asOf, recordedBy: bert, origin: 'person', validFrom: null },
  ...{ validUntil: null, withdrawn: false, reason: 'Afgesproken', content: said },
}
const termAnswers: Readonly<Record<string, Served>> = {
  ...answers,
  '/measures': { columns: measureColumns, rows: [] },
  '/recommendations': { columns: recommendationColumns, rows: [] },
  '/terms': { columns: termColumns, rows: [row] },
  '/terms/t-1/history': { json: { code: 't-1', asOf: record.asOf, versions: [version] } },
}

function show(search: string, more: Readonly<Record<string, Served>> = {}) {
  serve({ ...termAnswers, ...more }, { role: 'regiocoordinator' })
  return renderAt(`/registers${search}`, <RegistersPage />)
}

describe('terms in the registers', () => {
  it('are listed with what they are about, how they stand and their last day', async () => {
    show('?soort=termijnen')
    expect(
      await screen.findByRole('link', {
        name: 'Oordeel van de zorgaanbieder over een klacht: Wachten op een rolstoel',
      }),
    ).toBeTruthy()
    expect(screen.getByText('bijna, laatste dag 6 mei 2026, volgens de gemeente')).toBeTruthy()
  })

  it('say their last day, and lead to what they are about', async () => {
    show('?soort=termijnen&code=t-1')
    const sheet = await screen.findByRole('article', {
      name: 'Oordeel van de zorgaanbieder over een klacht',
    })
    for (const text of ['24 maart 2026', '6 mei 2026', '2 juni 2026', 'door een regiocoördinator (OPaZ)'])
      expect(sheet.textContent).toContain(text)
    const link = await within(sheet).findByRole('link', { name: 'Wachten op een rolstoel' })
    expect(link.getAttribute('href')).toBe('/registers?soort=patronen&data=real&code=rolstoel')
  })

  it('begin at the row that they are about', async () => {
    const sent: unknown[] = []
    const router = show('?soort=patronen&code=rolstoel', {
      '/terms': (body) => {
        if (body === undefined) return { columns: termColumns, rows: [row] }
        sent.push(body)
        return { json: { code: 't-1', version: 3, redactions: {} } }
      },
    })
    fireEvent.click(await screen.findByRole('link', { name: 'Termijn bewaken' }))
    expect(router.state.location.search).toContain('over=pattern%2Frolstoel')
    const form = await screen.findByRole('form', { name: 'Een nieuwe termijn' })
    const field = (label: RegExp) => within(form).getByLabelText(label)
    const type = (label: RegExp, value: string) => fireEvent.change(field(label), { target: { value } })
    type(/^Soort/, 'wkkgz-klacht')
    type(/^Geteld vanaf/, '2026-03-24')
    type(/^Volgens wie/, 'de gemeente')
    type(/^Bron/, 'Een brief')
    type(/^Reden/, 'Afgesproken')
    fireEvent.click(within(form).getByRole('button', { name: 'Leg vast' }))
    await screen.findByText('Het is vastgelegd.')
    expect(sent).toEqual([
      {
        ...{ about: 'pattern/rolstoel', kind: 'wkkgz-klacht', startsOn: '2026-03-24' },
        ...{ accordingTo: 'de gemeente', source: 'Een brief', reason: 'Afgesproken', data: 'real' },
      },
    ])
  })
})
