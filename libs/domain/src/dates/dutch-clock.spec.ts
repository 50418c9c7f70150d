import { describe, expect, it } from '@jest/globals'
import { dutchMoment } from './dutch-clock.js'

describe('the clock in the Netherlands', () => {
  it.each([
    ['2026-06-15T12:00:00Z', '2026-06-15', '2026-W25', 0, 14],
    ['2026-01-15T23:30:00Z', '2026-01-16', '2026-W03', 4, 0],
    ['2026-07-12T21:59:59.999Z', '2026-07-12', '2026-W28', 6, 23],
    ['2026-07-12T22:00:00Z', '2026-07-13', '2026-W29', 0, 0],
    // The clock goes from 2 to 3, and in autumn from 3 back to 2.
    ['2026-03-29T00:59:59Z', '2026-03-29', '2026-W13', 6, 1],
    ['2026-03-29T01:00:00Z', '2026-03-29', '2026-W13', 6, 3],
    ['2026-10-25T00:30:00Z', '2026-10-25', '2026-W43', 6, 2],
    ['2026-10-25T01:30:00Z', '2026-10-25', '2026-W43', 6, 2],
    ['2021-01-03T22:59:59Z', '2021-01-03', '2020-W53', 6, 23],
    ['2021-01-03T23:00:00Z', '2021-01-04', '2021-W01', 0, 0],
  ])('says of %s: %s, %s, weekday %i, hour %i', (time, day, week, weekday, hour) => {
    expect(dutchMoment(new Date(time))).toEqual({ day, week, weekday, hour })
  })

  it('says nothing of what is no time', () => {
    expect(() => dutchMoment(new Date(Number.NaN))).toThrow(RangeError)
  })
})
