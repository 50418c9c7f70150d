import { describe, expect, it } from '@jest/globals'
import { calendarOf, referenceRows } from './calendar.js'

const day = 86_400_000
const weekly = (first: string, weeks: number): string[] =>
  Array.from({ length: weeks }, (_, i) =>
    new Date(Date.parse(first) + i * 7 * day).toISOString().slice(0, 10),
  )
const monthly = (year: number, months: number): string[] =>
  Array.from({ length: months }, (_, i) => new Date(Date.UTC(year, i, 1)).toISOString().slice(0, 10))

describe('referenceRows', () => {
  it('goes back by whole years of rows without dates', () => {
    expect(referenceRows(calendarOf(200, 52), 160, 3)).toEqual([160, 108, 56, 4])
    expect(referenceRows(calendarOf(200, 52), 155, 3)).toBeNull()
  })

  // 2020 has 53 ISO weeks: from Monday 2021-01-04 to Monday 2020-01-06 it is 52 weeks, but from 2021-06-07 to
  // 2015-06-08, over both 2015 and 2020, it is 313.
  it('finds the same season over years of 53 weeks', () => {
    const dates = weekly('2014-12-29', 400)
    const rows = referenceRows(calendarOf(400, 52, dates), dates.indexOf('2021-06-07'), 6) ?? []
    expect(rows.map((row) => dates[row])).toEqual([
      '2021-06-07',
      '2020-06-08',
      '2019-06-10',
      '2018-06-04',
      '2017-06-05',
      '2016-06-06',
      '2015-06-08',
    ])
    expect((rows[0] ?? 0) - (rows[6] ?? 0)).toBe(313)
  })

  it('never moves a date by more than three days, whatever the weekday', () => {
    for (const first of ['2014-12-29', '2014-12-31', '2015-01-03']) {
      const dates = weekly(first, 400)
      const calendar = calendarOf(400, 52, dates)
      for (let row = 110; row < 400; row++) {
        const [, , twoBack = -1] = referenceRows(calendar, row, 2) ?? []
        const [year = '', month, date] = (dates[row] ?? '').split('-')
        const same = Date.parse(
          `${Number(year) - 2}-${month}-${date === '29' && month === '02' ? '28' : date}`,
        )
        expect(Math.abs(Date.parse(dates[twoBack] ?? '') - same) / day).toBeLessThanOrEqual(3)
      }
    }
  })

  // 29 February 2016 (a Monday) is 1 March in 2015, a Sunday: the nearest Monday is the 2nd.
  it('takes 1 March for 29 February', () => {
    const dates = weekly('2015-01-05', 70)
    const rows = referenceRows(calendarOf(70, 52, dates), dates.indexOf('2016-02-29'), 1) ?? []
    expect(dates[rows[1] ?? -1]).toBe('2015-03-02')
  })

  it('takes the same date for months', () => {
    const dates = monthly(2019, 40)
    const rows = referenceRows(calendarOf(40, 12, dates), 38, 3) ?? []
    expect(rows.map((row) => dates[row])).toEqual(['2022-03-01', '2021-03-01', '2020-03-01', '2019-03-01'])
    expect(referenceRows(calendarOf(40, 12, dates), 35, 3)).toBeNull()
  })
})

describe('calendarOf', () => {
  it.each<[string, number, number, string[]]>([
    ['dates[1]', 2, 52, ['2024-01-01', '2024-01-09']],
    ['dates[1]', 2, 52, ['2024-01-08', '2024-01-01']],
    ['dates[2]', 3, 12, ['2024-01-01', '2024-02-01', '2024-04-01']],
    ['dates[0]', 1, 52, ['2024-02-30']],
    ['dates[0]', 1, 52, ['1-1-2024']],
    ['dates must have 2', 2, 52, ['2024-01-01']],
    ['freq', 1, 365, ['2024-01-01']],
  ])('names %s when it cannot be used', (name, length, freq, dates) => {
    expect(() => calendarOf(length, freq, dates)).toThrow(RangeError)
    expect(() => calendarOf(length, freq, dates)).toThrow(name)
  })
})
