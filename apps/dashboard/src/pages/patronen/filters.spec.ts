import { describe, expect, it } from '@jest/globals'
import { readFilters, trendQuery } from './filters.js'

const nothing = {
  period: 'quarter',
  from: undefined,
  until: undefined,
  focus: undefined,
  theme: undefined,
  region: undefined,
  channel: undefined,
  law: undefined,
  data: undefined,
}

describe('readFilters', () => {
  it.each([
    ['', nothing],
    ['period=week&focus=2020-W53', { ...nothing, period: 'week', focus: '2020-W53' }],
    ['period=year&focus=2020-W53', { ...nothing, period: 'year' }],
    ['period=day&theme=onzin&data=alles&from=20&law=xyz', nothing],
    [
      'theme=pgb&region=ZK10&channel=opaz&law=wlz&data=demo',
      { ...nothing, theme: 'pgb', region: 'ZK10', channel: 'opaz', law: 'wlz', data: 'demo' },
    ],
  ])('reads %p', (address, filters) => {
    expect(readFilters(new URLSearchParams(address))).toEqual(filters)
  })
})

describe('trendQuery', () => {
  it.each([
    ['period=week&from=2020&until=2020', '2020-W01', '2021-W01'],
    ['from=2019&until=2020', '2019-Q1', '2021-Q1'],
    ['period=year&from=2019&until=2020', '2019', '2021'],
  ])('turns the years of %p into periods, the last one out', (address, from, until) => {
    expect(trendQuery(readFilters(new URLSearchParams(address)), 'demo')).toMatchObject({
      from,
      until,
      data: 'demo',
    })
  })
})
