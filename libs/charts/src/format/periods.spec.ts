import { describe, expect, it } from '@jest/globals'
import { formatPeriod, formatShortPeriod, inPeriod } from './periods.js'

describe('periods in Dutch', () => {
  it.each([
    ['2020-W53', 'week 53 van 2020', 'in week 53 van 2020', '2020 wk 53'],
    ['2021-W01', 'week 1 van 2021', 'in week 1 van 2021', '2021 wk 1'],
    ['2020-Q4', '4e kwartaal 2020', 'in het 4e kwartaal van 2020', '2020 K4'],
    ['2020', '2020', 'in 2020', '2020'],
  ])('writes %s', (code, alone, inside, short) => {
    expect(formatPeriod(code)).toBe(alone)
    expect(inPeriod(code)).toBe(inside)
    expect(formatShortPeriod(code)).toBe(short)
  })

  it('has words for a date that does not fit in a year', () => {
    expect(formatPeriod('onbekend')).toBe('meer dan een jaar')
  })

  it.each(['2020-Q5', '2020-12', ''])('refuses %p', (code) => {
    expect(() => formatPeriod(code)).toThrow(RangeError)
  })
})
