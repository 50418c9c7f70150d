import { describe, expect, it } from '@jest/globals'
import { parseVagueDate } from '../dates/vague-date.js'
import { gemeenteTable, noGemeenten, regionOfGemeente, type GemeenteRegion } from './gemeente-table.js'
import { madeUpGemeenten } from './test-gemeenten.js'

const table = gemeenteTable(madeUpGemeenten)
const received = parseVagueDate('2026-03-04')

describe('what a sender calls the gemeente', () => {
  it.each<[string, GemeenteRegion]>([
    ['Oosterwier', { region: 'ZK10' }],
    ['oosterwier', { region: 'ZK10' }],
    ['  Gemeente Oosterwier ', { region: 'ZK10' }],
    ['GM9001', { region: 'ZK10' }],
    ['gm9001', { region: 'ZK10' }],
    ['Sudwier', { region: 'ZK08' }],
    ['Súdwier', { region: 'ZK08' }],
    ['Zuidwier', { region: 'ZK08' }],
    ['s-Gravenwier', { region: 'ZK33' }],
    ['Duinen (L.)', { region: 'ZK17' }],
    ['Duinen NH', { region: 'ZK18' }],
    ['Duinen', { unknown: 'more-than-one' }],
    ['Nergens', { unknown: 'no-gemeente' }],
    ['Ooster', { unknown: 'no-gemeente' }],
    ['', { unknown: 'no-gemeente' }],
  ])('%j is %j', (said, expected) => expect(regionOfGemeente(table, said, received)).toEqual(expected))

  it('says nothing without a list', () =>
    expect(regionOfGemeente(gemeenteTable(noGemeenten), 'Oosterwier', received)).toEqual({
      unknown: 'no-list',
    }))
})

describe('a gemeente that was elsewhere before', () => {
  it.each<[string, GemeenteRegion]>([
    ['2020-12-31', { region: 'ZK12' }],
    ['2021-01-01', { region: 'ZK19' }],
    ['2021', { region: 'ZK19' }],
    ['2020', { region: 'ZK12' }],
    ['2020/2021', { unknown: 'more-than-one' }],
    ['../2021', { region: 'ZK19' }],
  ])('received in %s lies in %j', (day, expected) =>
    expect(regionOfGemeente(table, 'Wisselwier', parseVagueDate(day))).toEqual(expected),
  )
})
