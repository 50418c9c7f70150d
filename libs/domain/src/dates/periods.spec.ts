import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, epochDay, plainDateOf } from './plain-date.js'
import {
  listPeriods,
  parsePeriodCode,
  periodHolding,
  periodKinds,
  periodOf,
  quarterCode,
  smallestPeriodOf,
  weekCode,
  yearCode,
} from './periods.js'

const date = fc.integer({ min: epochDay('1900-01-01'), max: epochDay('2100-12-31') }).map(plainDateOf)
const kind = fc.constantFrom(...periodKinds)

describe('period codes', () => {
  // Around the change of year, as ISO 8601 counts: week 1 is the week of the first Thursday.
  it.each([
    ['2015-12-31', '2015-W53'],
    ['2016-01-03', '2015-W53'],
    ['2016-01-04', '2016-W01'],
    ['2018-12-30', '2018-W52'],
    ['2018-12-31', '2019-W01'],
    ['2019-12-30', '2020-W01'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2022-01-01', '2021-W52'],
    ['2023-01-01', '2022-W52'],
    ['2024-12-30', '2025-W01'],
    ['1969-12-31', '1970-W01'],
  ])('%s is in week %s', (day, code) => expect(weekCode(day)).toBe(code))

  it.each([
    ['2020-01-01', '2020-Q1'],
    ['2020-03-31', '2020-Q1'],
    ['2020-04-01', '2020-Q2'],
    ['2020-09-30', '2020-Q3'],
    ['2020-12-31', '2020-Q4'],
  ])('%s is in quarter %s', (day, code) => expect(quarterCode(day)).toBe(code))

  it('of a year is the year', () => expect(yearCode('2020-12-31')).toBe('2020'))

  it.each([weekCode, quarterCode, yearCode])('%p refuses what is not a calendar day', (codeOf) => {
    expect(() => codeOf('2019-02-29')).toThrow(RangeError)
  })
})

describe('periodOf', () => {
  it.each([
    ['week', '2020-12-31', '2020-W53', '2020-12-28', '2021-01-04'],
    ['quarter', '2020-02-29', '2020-Q1', '2020-01-01', '2020-04-01'],
    ['quarter', '2019-11-05', '2019-Q4', '2019-10-01', '2020-01-01'],
    ['year', '2020-12-31', '2020', '2020-01-01', '2021-01-01'],
  ] as const)('%s of %s is %s, from %s until %s', (of, day, code, startsOn, endsBefore) => {
    expect(periodOf(of, day)).toEqual({ kind: of, code, startsOn, endsBefore })
  })

  it('holds its day, and its code reads back as the same period', () => {
    fc.assert(
      fc.property(kind, date, (of, day) => {
        const period = periodOf(of, day)
        expect(period.startsOn <= day && day < period.endsBefore).toBe(true)
        expect(parsePeriodCode(period.code)).toEqual(period)
      }),
    )
  })

  it('gives weeks of seven days from a Monday', () => {
    fc.assert(
      fc.property(date, (day) => {
        const { startsOn, endsBefore } = periodOf('week', day)
        expect(new Date(startsOn).getUTCDay()).toBe(1)
        expect(addDays(startsOn, 7)).toBe(endsBefore)
      }),
    )
  })

  it('follows itself without gap or overlap', () => {
    fc.assert(
      fc.property(kind, date, (of, day) => {
        const period = periodOf(of, day)
        const next = periodOf(of, period.endsBefore)
        expect(next.startsOn).toBe(period.endsBefore)
        expect(next.code > period.code).toBe(true)
      }),
    )
  })
})

describe('parsePeriodCode', () => {
  it.each([
    ['2020-W53', '2020-12-28', '2021-01-04'],
    ['2021-W01', '2021-01-04', '2021-01-11'],
    ['2020-Q4', '2020-10-01', '2021-01-01'],
    ['2020', '2020-01-01', '2021-01-01'],
  ])('reads %s as %s until %s', (code, startsOn, endsBefore) => {
    expect(parsePeriodCode(code)).toMatchObject({ code, startsOn, endsBefore })
  })

  it.each([
    '2021-W53',
    '2020-W00',
    '2020-W54',
    '2020-W1',
    '2020-w01',
    '2020-Q5',
    '2020-Q0',
    '2020-13',
    '20',
    '',
    '9999',
  ])('refuses %j', (code) => expect(parsePeriodCode(code)).toBeNull())
})

describe('listPeriods', () => {
  it('lists every period with a day in the range, whose end does not belong to it', () => {
    const codes = (...range: Parameters<typeof listPeriods>) => listPeriods(...range).map(({ code }) => code)
    expect(codes('week', '2020-12-25', '2021-01-04')).toEqual(['2020-W52', '2020-W53'])
    expect(codes('week', '2020-12-25', '2021-01-05')).toEqual(['2020-W52', '2020-W53', '2021-W01'])
    expect(codes('quarter', '2019-12-31', '2020-07-01')).toEqual(['2019-Q4', '2020-Q1', '2020-Q2'])
    expect(codes('year', '2018-05-01', '2020-01-01')).toEqual(['2018', '2019'])
  })

  it('is [] when the range is empty or turned round', () => {
    expect(listPeriods('week', '2020-01-01', '2020-01-01')).toEqual([])
    expect(listPeriods('year', '2020-01-01', '2019-01-01')).toEqual([])
  })

  it('refuses what is not a calendar day', () => {
    expect(() => listPeriods('week', '2020-01-01', '2020-02-30')).toThrow(RangeError)
    expect(() => listPeriods('week', '2020-02-30', '2020-03-30')).toThrow(RangeError)
  })
})

describe('smallestPeriodOf', () => {
  it.each([
    ['2020-03-04', '2020-03-04', '2020-W10'],
    ['2020-12-28', '2021-01-03', '2020-W53'],
    ['2020-03-01', '2020-03-31', '2020-Q1'],
    ['2019-09-01', '2019-11-30', '2019'],
    ['2019-01-01', '2019-12-31', '2019'],
  ])('for %s to %s is %s', (earliest, latest, code) =>
    expect(smallestPeriodOf(earliest, latest)?.code).toBe(code),
  )

  it('is null for more than a year and for no lower bound', () => {
    expect(smallestPeriodOf('2018-01-01', '2019-12-31')).toBeNull()
    expect(smallestPeriodOf('2019-12-01', '2020-02-29')).toBeNull()
    expect(smallestPeriodOf(null, '2020-03-04')).toBeNull()
  })
})

describe('periodHolding', () => {
  it('is null when a bound falls outside', () => {
    expect(periodHolding('quarter', '2020-01-01', '2020-03-31')?.code).toBe('2020-Q1')
    expect(periodHolding('quarter', '2020-01-01', '2020-04-01')).toBeNull()
    expect(periodHolding('week', '2020-03-01', '2020-03-31')).toBeNull()
    expect(periodHolding('year', null, '2020-03-31')).toBeNull()
  })
})
