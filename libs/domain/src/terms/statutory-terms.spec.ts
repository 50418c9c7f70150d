import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, daysBetween } from '../dates/plain-date.js'
import { easterSunday, isWorkingDay, publicHolidays } from './public-holidays.js'
import { statutoryTerms, termEnd } from './statutory-terms.js'

const term = (code: string) => {
  const found = statutoryTerms.find((candidate) => candidate.code === code)
  if (found === undefined) throw new Error(`no term ${code}`)
  return found
}

describe('public holidays', () => {
  // Dates of Easter as calendars print them; 2000 and 2100 cross a century, 2008 and 2038 are the extremes nearby.
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2100, '2100-03-28'],
  ])('Easter of %d is %s', (year, date) => expect(easterSunday(year)).toBe(date))

  it('of 2026 are those of the calendar', () => {
    expect(publicHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ])
  })

  it.each([
    ['2025-04-26', false],
    ['2025-04-28', true],
    ['2013-04-30', false],
    ['2013-04-29', true],
    ['2006-04-29', false],
    ['2014-04-26', false],
  ])('know King’s Day and Queen’s Day, a day earlier on a Sunday: %s is a working day: %s', (date, works) => {
    expect(isWorkingDay(date)).toBe(works)
  })
})

describe('termEnd', () => {
  it.each([
    // Tuesday 2 June 2026 and six weeks: Tuesday 14 July.
    ['bezwaar-indienen', '2026-06-02', '2026-07-14', null],
    // Friday + 6 weeks is Good Friday 3 April 2026: Saturday, Sunday and Easter Monday follow, so Tuesday.
    ['bezwaar-indienen', '2026-02-20', '2026-04-07', null],
    // + 6 weeks is Saturday 18 July 2026: Monday.
    ['bezwaar-indienen', '2026-06-06', '2026-07-20', null],
    // + 6 weeks is Friday 25 December 2026, then Saturday 26, Sunday 27: Monday.
    ['bezwaar-indienen', '2026-11-13', '2026-12-28', null],
    // 6 and 6 weeks from Tuesday 14 July 2026.
    ['bezwaar-beslissen', '2026-07-14', '2026-08-25', '2026-10-06'],
    // 6 weeks from Tuesday 24 March 2026 is May 5; with 4 more it is June 2.
    ['wkkgz-klacht', '2026-03-24', '2026-05-06', '2026-06-02'],
    // More than twelve weeks: it ends on a Saturday when it ends on a Saturday.
    ['zorginstituut-advies', '2026-01-03', '2026-05-30', null],
    ['ombudsman-bericht', '2026-03-14', '2026-04-04', null],
  ])('of %s from %s is %s, lengthened %s', (code, from, last, lastExtended) => {
    expect(termEnd(term(code), from)).toEqual({ last, lastExtended })
  })

  it('ends on a working day, at most five days late, where the law says so', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2014-01-01', days))
    fc.assert(
      fc.property(day, (from) => {
        const { last } = termEnd(term('bezwaar-indienen'), from)
        expect(isWorkingDay(last)).toBe(true)
        expect(daysBetween(from, last)).toBeGreaterThanOrEqual(42)
        expect(daysBetween(from, last)).toBeLessThanOrEqual(47)
      }),
    )
  })

  it('refuses a day that does not exist', () => {
    expect(() => termEnd(term('bezwaar-indienen'), '2026-02-30')).toThrow(RangeError)
  })
})

describe('data/reference/statutory-terms.csv', () => {
  it('says what the program counts with', () => {
    const file = new URL('../../../../data/reference/statutory-terms.csv', import.meta.url)
    const [header, ...rows] = readFileSync(file, 'utf8').trim().split('\n')
    expect(header).toBe('id,label,counted_from,weeks,extension_weeks,to_working_day,basis,source')
    expect(rows).toEqual(
      statutoryTerms.map(({ code, label, countedFrom, weeks, extensionWeeks, toWorkingDay, basis, source }) =>
        [code, label, countedFrom, weeks, extensionWeeks, toWorkingDay ? 'ja' : 'nee', basis, source].join(),
      ),
    )
  })
})
