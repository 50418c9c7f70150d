import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, daysBetween, epochDay, isPlainDate, plainDateOf } from './plain-date.js'

describe('plain dates', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11017],
    ['2021-04-16', 18733],
  ])('%s is day %d', (date, day) => {
    expect(epochDay(date)).toBe(day)
    expect(plainDateOf(day)).toBe(date)
  })

  it('goes from day to date and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (day) =>
        expect(epochDay(plainDateOf(day))).toBe(day),
      ),
    )
  })

  it.each([
    '2019-02-29',
    '2019-04-31',
    '2019-13-01',
    '2019-1-1',
    '2019-01-01T00:00',
    '0000-01-01',
    '',
    '10000-01-01',
  ])('refuses %j', (text) => {
    expect(isPlainDate(text)).toBe(false)
    expect(() => epochDay(text)).toThrow(RangeError)
  })

  it.each([0.5, Number.NaN, Infinity, 2932897, -719163])('has no date for day %d', (day) => {
    expect(() => plainDateOf(day)).toThrow(RangeError)
  })

  it('counts over a leap day and over the change of summer time', () => {
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2)
    expect(daysBetween('2020-03-28', '2020-03-30')).toBe(2)
    expect(daysBetween('2020-03-01', '2020-02-28')).toBe(-2)
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01')
  })
})
