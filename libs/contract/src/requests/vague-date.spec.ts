import { expect, it } from '@jest/globals'
import { vagueDate } from './vague-date.js'

const giveDate = 'Geef een datum als 2020-03-04, een maand (2020-03), een seizoen (2020-21) of een jaar.'
const noSuchDay = 'Deze dag bestaat niet.'

it.each([
  ['2020-02-30', noSuchDay],
  ['30-2-2020', noSuchDay],
  ['30/02/2020', noSuchDay],
  ['2.30.2020', noSuchDay],
  ['4-3-2020', giveDate],
  ['12-31-2020', giveDate],
  ['30-2-20', giveDate],
  ['ooit', giveDate],
  [7, giveDate],
])('of %p it is said: %s', (value, message) => {
  expect(vagueDate.safeParse(value).error?.issues.map((issue) => issue.message)).toEqual([message])
})
