import { describe, expect, it } from '@jest/globals'
import { suggestDateFormat, suggestField } from './suggestions.js'

describe('a heading', () => {
  it.each([
    ['Zaaknummer', 'externalId'],
    [' ontvangen  op ', 'receivedOn'],
    ['receivedon', 'receivedOn'],
    ['case.phase', 'case.phase'],
    ['Omschrijving', 'text'],
    ['aan zet', 'case.whoActs'],
    ['Naam cliënt', null],
    ['BSN', null],
    ['', null],
  ])('%j suggests %s', (heading, field) => {
    expect(suggestField(heading)).toBe(field)
  })
})

describe('dates in a column', () => {
  it.each([
    [['31-12-2020', '1-2-2021', ''], 'dd-mm-jjjj'],
    [['01/02/2021'], 'dd-mm-jjjj'],
    [['12/31/2020'], 'mm-dd-jjjj'],
    [['43894', '43895'], 'excel'],
    [['2020-12-31', '2020'], 'edtf'],
    [['31-12-2020', '12/31/2020'], 'edtf'],
    [['4-3-2020', '31-2-2020', '12-5-2021'], 'dd-mm-jjjj'],
    [['2020', '12-5-2021', '2019-04'], 'dd-mm-jjjj'],
    [['2020-04-03', '2020-04-05', '3-4-2020', '43924'], 'dd-mm-jjjj'],
    [[], 'edtf'],
    [['', ' '], 'edtf'],
  ])('%j are of the form %s', (cells, format) => {
    expect(suggestDateFormat(cells)).toBe(format)
  })
})
