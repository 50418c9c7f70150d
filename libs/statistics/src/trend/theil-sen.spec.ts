import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { slopeInterval, theilSen } from './theil-sen.js'
import type { TrendPoint } from './trend-point.js'

const series = (...values: (number | null)[]): TrendPoint[] => values.map((value, time) => ({ time, value }))

const upTo = (count: number): Float64Array =>
  Float64Array.from({ length: count }, (_slope, index) => index + 1)

describe('theilSen', () => {
  it('finds the line that most points lie on, whatever the others do', () => {
    const line = theilSen(series(1, 3, 5, 7, 9, 1000, 13))
    expect([line.slope, line.intercept, line.slopes]).toEqual([2, 1, 21])
  })

  // By hand: slopes of (0, 0), (1, 1), (3, 0) are 1, 0 and -1/2; medians are 1 (time), 0 (value), 0 (slope).
  it('divides by the time between, and skips missing values', () => {
    const line = theilSen([
      { time: 0, value: 0 },
      { time: 1, value: 1 },
      { time: 2, value: null },
      { time: 3, value: 0 },
    ])
    expect([line.slope, line.intercept, line.slopes]).toEqual([0, 0, 3])
    expect([line.lower, line.upper]).toEqual([-0.5, 1])
  })

  it.each([[[]], [series(4)], [series(null, 4, null)]])(
    'has no slope for fewer than two values',
    (points) => {
      expect(theilSen(points)).toEqual({ slope: null, lower: null, upper: null, intercept: null, slopes: 0 })
    },
  )

  it('is flat, limits and all, for equal values', () => {
    expect(theilSen(series(2, 2, 2))).toMatchObject({ slope: 0, lower: 0, upper: 0, intercept: 2 })
  })

  it('follows a change of units', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 25 })
    fc.assert(
      fc.property(values, (list) => {
        const plain = theilSen(series(...list))
        const other = theilSen(list.map((value, time) => ({ time: 4 * time, value: 2 * value + 8 })))
        expect(other.slope).toBeCloseTo((plain.slope ?? 0) / 2, 10)
        expect(other.intercept).toBeCloseTo(2 * (plain.intercept ?? 0) + 8, 8)
        expect(plain.lower ?? 0).toBeLessThanOrEqual(plain.slope ?? 0)
        expect(plain.upper ?? 0).toBeGreaterThanOrEqual(plain.slope ?? 0)
      }),
    )
  })

  it.each([0, 1, -1, Number.NaN])('refuses level %d', (level) => {
    expect(() => theilSen(series(1, 2), level)).toThrow(RangeError)
  })
})

describe('slopeInterval', () => {
  // With variance 0 the numbers are K / 2 and K / 2 + 1: 10.5 and 11.5, or 9.5 and 10.5.
  it.each([
    [21, 10, 12],
    [19, 10, 10],
  ])('rounds the numbers of %d slopes half to even', (count, lower, upper) => {
    expect(slopeInterval(upTo(count), 0, 0.95)).toMatchObject({ lower, upper })
  })

  // By hand: C = 1.959964 x sqrt(16) = 7.84; (30 - C) / 2 = 11.08, (30 + C) / 2 + 1 = 19.92.
  it('takes the limits at (K -/+ C) / 2 in order', () => {
    expect(slopeInterval(upTo(30).reverse(), 16, 0.95)).toEqual({
      slope: 15.5,
      lower: 11,
      upper: 20,
      slopes: 30,
    })
  })

  it('stays within the slopes there are', () => {
    expect(slopeInterval(upTo(3), 1e6, 0.95)).toMatchObject({ lower: 1, upper: 3 })
  })
})
