import { expect, it } from '@jest/globals'
import { parseLabelledTexts } from '@rode-draad/domain'
import { decisionLine } from './decision-line.js'

const row = { id: '0000000a-0000-4000-8000-000000000000', text: 'Een verhaal.', themes: ['pgb'] }
const read = (others: Parameters<typeof decisionLine>[0]['others']) =>
  parseLabelledTexts(JSON.stringify(decisionLine({ ...row, others })))[0]

it('says of laws that nobody looked at that they may be there or not', () => {
  expect(read({})).toMatchObject({
    ...{ themes: ['pgb'], laws: [], origin: 'human' },
    acceptableLaws: ['wlz', 'zvw', 'wmo', 'jeugdwet'],
  })
})

it('gives the laws that people gave, also when those are none', () => {
  expect(read({ law: ['wmo'] })).toMatchObject({ laws: ['wmo'], acceptableLaws: [] })
  expect(read({ law: [] })).toMatchObject({ laws: [], acceptableLaws: [] })
})

it('has the other facets that were done, and no others', () => {
  const line = decisionLine({
    ...row,
    others: { doelgroep: ['lvb'], zorgprofiel: [], referral: ['gemeente>ciz'] },
  })
  const referrals = [{ from: 'gemeente', to: 'ciz' }]
  expect(line).toMatchObject({ doelgroepen: ['lvb'], zorgprofielen: [], referrals })
  expect(line).not.toHaveProperty('factors')
})
