import { expect, it } from '@jest/globals'
import { parseFacetTexts } from './facet-texts.js'

const labels = { factors: [], doelgroepen: ['lvb'], institutions: [], zorgprofielen: ['VG7'], referrals: [] }
const row = { id: 1, writer: 'w', text: 'Een geheim verhaal.', ...labels }
const lines = (...rows: readonly object[]) => rows.map((one) => JSON.stringify(one)).join('\n')

it('reads rows, with nothing acceptable unless they say so', () => {
  expect(parseFacetTexts(`${lines(row)}\n\n`)).toMatchObject([
    { id: '1', doelgroepen: ['lvb'], acceptableDoelgroepen: [], acceptableReferrals: [] },
  ])
})

it.each([
  ['a code that is not there', { ...row, zorgprofielen: ['VG9'] }],
  ['who sends to itself', { ...row, referrals: [{ from: 'ciz', to: 'ciz' }] }],
  ['without a writer', { ...row, writer: '' }],
])('names the line of %s, and nothing of the text', (_what, wrong) => {
  expect(() => parseFacetTexts(lines(row, wrong))).toThrow(/^regel 2: (?!.*geheim)/)
})
