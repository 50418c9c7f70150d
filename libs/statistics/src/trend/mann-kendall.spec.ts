import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { mannKendall } from './mann-kendall.js'
import { maxTrendPoints, type TrendPoint } from './trend-point.js'

const series = (...values: (number | null)[]): TrendPoint[] => values.map((value, time) => ({ time, value }))

const someValues = fc.array(fc.option(fc.integer({ min: -5, max: 5 })), { maxLength: 30 })

describe('mannKendall', () => {
  // By hand: 6 pairs rise; 4 x 3 x 13 / 18 = 26/3; z = (6 - 1) / sqrt(26/3).
  it('counts every pair of four rising values', () => {
    const { n, score, variance, z, pValue, tauB } = mannKendall(series(1, 2, 3, 4))
    expect([n, score, tauB]).toEqual([4, 6, 1])
    expect(variance).toBeCloseTo(26 / 3, 12)
    expect(z).toBeCloseTo(5 / Math.sqrt(26 / 3), 12)
    expect(pValue).toBeCloseTo(0.0894293590289936, 12)
  })

  // By hand: 2 of 3 pairs rise, 1 is tied; (3 x 2 x 11 - 2 x 1 x 9) / 18 = 8/3; tau-b = 2 / sqrt(3 x 2).
  it('takes ties out of the variance and out of tau', () => {
    const { score, variance, tauB } = mannKendall(series(1, 1, 2))
    expect(score).toBe(2)
    expect(variance).toBeCloseTo(8 / 3, 12)
    expect(tauB).toBeCloseTo(2 / Math.sqrt(6), 12)
  })

  it.each([
    ['no values', []],
    ['one value', series(3)],
    ['missing values alone', series(null, null)],
    ['equal values', series(2, 2, null, 2)],
  ])('sees no trend in %s', (_name, points) => {
    const n = points.filter(({ value }) => value !== null).length
    expect(mannKendall(points)).toEqual({ n, score: 0, variance: 0, z: 0, pValue: 1, tauB: null })
  })

  it('is not moved by missing values, nor by stretching values or time', () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const present = values.filter((value) => value !== null)
        const stretched = values.map((value, index) => ({
          time: index ** 2,
          value: value === null ? null : Math.exp(value),
        }))
        expect(mannKendall(stretched)).toEqual(mannKendall(series(...present)))
      }),
    )
  })

  it('turns round when the series does', () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const forward = mannKendall(series(...values))
        const back = mannKendall(series(...[...values].reverse()))
        expect(back.score + forward.score).toBe(0)
        expect([back.variance, back.pValue]).toEqual([forward.variance, forward.pValue])
        expect(forward.pValue > 0 && forward.pValue <= 1).toBe(true)
      }),
    )
  })

  it.each<[string, TrendPoint[], RegExp]>([
    ['a value that is not a number', series(1, Number.NaN), /value\[1\]/],
    ['an endless value', series(Infinity), /value\[0\]/],
    ['a time that is not a number', [{ time: Number.NaN, value: 1 }], /time\[0\]/],
    [
      'the same time twice',
      [
        { time: 1, value: 1 },
        { time: 1, value: null },
      ],
      /time\[1\]/,
    ],
    [
      'times that go back',
      [
        { time: 1, value: 1 },
        { time: 0, value: 1 },
      ],
      /time\[1\]/,
    ],
    ['too many values', series(...new Array<number>(maxTrendPoints + 1).fill(0)), /at most 5000/],
  ])('refuses %s', (_name, points, message) => {
    expect(() => mannKendall(points)).toThrow(RangeError)
    expect(() => mannKendall(points)).toThrow(message)
  })
})
