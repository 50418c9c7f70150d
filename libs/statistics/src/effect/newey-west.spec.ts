import { describe, expect, it } from '@jest/globals'
import { neweyWestCovariance } from './newey-west.js'

const scores = (...values: number[]) => values.map((value) => Float64Array.of(value))

describe('neweyWestCovariance', () => {
  // By hand: 1 + 1 + 4 = 6; one step apart 1 x -1 + -1 x 2 = -3, twice, weight 1/2: 6 - 3 = 3.
  it.each([
    [0, 6],
    [1, 3],
  ])('with lag %d of scores 1, -1, 2 is %d', (lag, expected) => {
    expect(neweyWestCovariance([[1]], scores(1, -1, 2), lag)).toEqual([[expected]])
  })

  // By hand, lag 2: weights 2/3 and 1/3; two steps apart 1 x 2 = 2: 6 + 2/3 x -6 + 1/3 x 4 = 10/3.
  it('gives scores that are further apart less weight', () => {
    expect(neweyWestCovariance([[1]], scores(1, -1, 2), 2)[0]?.[0]).toBeCloseTo(10 / 3, 12)
  })

  // By hand: meat [[1, 2], [2, 4]] + [[9, 0], [0, 0]], between diag(2, 1/2) twice.
  it('stands the scores between the bread on both sides', () => {
    const bread = [
      [2, 0],
      [0, 0.5],
    ]
    expect(neweyWestCovariance(bread, [Float64Array.of(1, 2), Float64Array.of(3, 0)], 0)).toEqual([
      [40, 2],
      [2, 1],
    ])
  })

  it('is symmetric', () => {
    const rows = [
      Float64Array.of(1, 2),
      Float64Array.of(-3, 1),
      Float64Array.of(0.5, -2),
      Float64Array.of(2, 2),
    ]
    const bread = [
      [2, 0.3],
      [0.3, 1],
    ]
    const covariance = neweyWestCovariance(bread, rows, 2)
    expect(covariance[0]?.[1]).toBeCloseTo(covariance[1]?.[0] ?? Number.NaN, 12)
  })

  it.each([-1, 0.5, 3, Number.NaN])('refuses lag %d for three steps', (lag) => {
    expect(() => neweyWestCovariance([[1]], scores(1, -1, 2), lag)).toThrow(RangeError)
  })
})
