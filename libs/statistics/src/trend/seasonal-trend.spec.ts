import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { mannKendall } from './mann-kendall.js'
import { type SeasonalPoint, seasonalTrend } from './seasonal-trend.js'
import { theilSen } from './theil-sen.js'

/** One row a cycle, one column a season, as a table in a book. */
const table = (...cycles: (number | null)[][]): SeasonalPoint[] =>
  cycles.flatMap((values, cycle) =>
    values.map((value, season) => ({ cycle: 2000 + cycle, season: season + 1, value })),
  )

const somePoints = fc
  .array(fc.array(fc.option(fc.integer({ min: 0, max: 6 })), { minLength: 3, maxLength: 3 }), {
    maxLength: 8,
  })
  .map((cycles) => table(...cycles))

describe('seasonalTrend', () => {
  // By hand: both seasons rise by 1 a cycle (score 3, variance 66/18 each); compared across seasons they would not.
  it('holds each season against itself', () => {
    const trend = seasonalTrend(table([9, 1], [10, 2], [11, 3]))
    expect(trend).toMatchObject({ score: 6, slope: 1, lower: 1, upper: 1, slopes: 6 })
    expect(trend.variance).toBeCloseTo((2 * 66) / 18, 12)
    expect(trend.z).toBeCloseTo(5 / Math.sqrt(132 / 18), 12)
    expect(trend.seasons).toEqual([
      { season: 1, n: 3, score: 3, variance: 66 / 18, slope: 1 },
      { season: 2, n: 3, score: 3, variance: 66 / 18, slope: 1 },
    ])
  })

  // By hand, two cycles: own variances 1 and 1, covariance (1 + 4 x 5 - 18) / 3 = 1 twice: 4; z = (2 - 1) / 2.
  it('allows for seasons that go together', () => {
    const { correlated } = seasonalTrend(table([1, 3], [2, 5]))
    expect(correlated).toMatchObject({ score: 2, variance: 4, z: 0.5 })
    expect(correlated?.pValue).toBeCloseTo(0.6170750774519738, 12)
  })

  // By hand: ranks 1.5 1.5 3 and 1 2 3; K = 2; (2 + 4 x 13.5 - 48) / 3 = 8/3; own variances 8/3 and 11/3.
  it('gives tied values the mean of their places there', () => {
    const { correlated } = seasonalTrend(table([5, 1], [5, 2], [6, 3]))
    expect(correlated?.variance).toBeCloseTo(8 / 3 + 11 / 3 + (2 * 8) / 3, 12)
  })

  it('does not judge correlation when a season misses a cycle', () => {
    expect(seasonalTrend(table([1, 3], [2, null], [3, 5])).correlated).toBeNull()
  })

  it('leaves seasons with fewer than two values out', () => {
    const trend = seasonalTrend(table([1, 7], [2, null], [4, null]))
    expect(trend.seasons.map(({ season }) => season)).toEqual([1])
    expect(trend.slopes).toBe(3)
  })

  it('has no slope and no trend without points', () => {
    expect(seasonalTrend([])).toEqual({
      ...{ score: 0, variance: 0, z: 0, pValue: 1 },
      ...{ slope: null, lower: null, upper: null, slopes: 0, seasons: [], correlated: null },
    })
  })

  it('is the plain test for one season', () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(values, (list) => {
        const points = list.map((value, time) => ({ time, value }))
        const seasonal = seasonalTrend(list.map((value, cycle) => ({ cycle, season: 1, value })))
        expect(seasonal).toMatchObject({ ...testOf(mannKendall(points)) })
        const { intercept: _intercept, ...line } = theilSen(points)
        expect(seasonal).toMatchObject(line)
        expect(seasonal.correlated?.variance).toBeCloseTo(seasonal.variance, 8)
      }),
    )
  })

  it('does not depend on the order of the points', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        expect(seasonalTrend([...points].reverse())).toEqual(seasonalTrend(points))
      }),
    )
  })

  it.each<[string, SeasonalPoint[]]>([
    ['the same season of a cycle twice', [...table([1]), ...table([2])]],
    ['a cycle that is not a number', [{ cycle: Number.NaN, season: 1, value: 1 }]],
    ['a season that is not a number', [{ cycle: 1, season: Number.NaN, value: 1 }]],
    ['a value that is not a number', table([Number.NaN])],
  ])('refuses %s', (_name, points) => {
    expect(() => seasonalTrend(points)).toThrow(RangeError)
  })
})

const testOf = ({ score, variance, z, pValue }: ReturnType<typeof mannKendall>) => ({
  score,
  variance,
  z,
  pValue,
})
