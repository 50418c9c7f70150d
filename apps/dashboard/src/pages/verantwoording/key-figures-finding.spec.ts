import { expect, it } from '@jest/globals'
import type { KeyFigureRow } from '@rode-draad/contract'
import { keyFiguresFinding } from './key-figures-finding.js'

const row = (code: string, value: string, period: string | null): KeyFigureRow => ({
  ...{ code, value, period, label: code, amount: Number(value), unit: 'zaken', source: 'bron' },
})

it('says disputes, places needed and cases in a year, each with its period', () => {
  const rows = [
    row('vws-cases-year', '250', '2019'),
    row('geschillen-2019', '34', '2019'),
    row('treeknorm-weken', '13', null),
    row('maatwerkplekken-nodig', '70', '2019'),
  ]
  expect(keyFiguresFinding(rows)).toBe(
    'In 2019 kwamen er 34 zaken bij de landelijke geschillencommissie. Zorgkantoren telden in 2019 ongeveer 70 maatwerkplekken die nodig waren. Bij VWS kwamen in 2019 ongeveer 250 complexe casussen binnen.',
  )
})

it('leaves out what is not there or has no period', () => {
  expect(keyFiguresFinding([row('geschillen-2019', '34', null)])).toBe(
    'Dit zijn cijfers uit openbare bronnen.',
  )
})
