import { describe, expect, it } from '@jest/globals'
import { autocorrelation } from './autocorrelation.js'

describe('autocorrelation', () => {
  // By hand: 3 of 4 products are there; Q = 4 x 6 x (3/4)^2 / 3 = 4.5, chi-square with 1 degree of freedom.
  it('does not centre: four equal residuals hang together for three quarters', () => {
    const { acf, q, pValue } = autocorrelation([1, 1, 1, 1])
    expect(acf).toEqual([0.75])
    expect(q).toBeCloseTo(4.5, 12)
    expect(pValue).toBeCloseTo(0.0338948535246893, 9)
  })

  // By hand: squares 4; one apart -1 -1 +1... of 1, -1, 1, 1: -1 -1 +1 = -1; two apart 1 - 1 = 0.
  it('goes by how far apart residuals stand', () => {
    expect(autocorrelation([1, -1, 1, 1], 2).acf).toEqual([-0.25, 0])
  })

  it('keeps the distance across a step that is left out', () => {
    expect(autocorrelation([1, null, 1, null, 1], 2).acf).toEqual([0, 2 / 3])
  })

  it('finds nothing when nothing is left over', () => {
    expect(autocorrelation([0, 0, 0])).toEqual({ acf: [0], q: 0, pValue: 1 })
  })

  it.each([
    [[1, 2], 2],
    [[1, 2], 0],
    [[], 1],
    [[1, Number.NaN, 2], 1],
  ])('refuses %j with %d lags', (residuals, lags) => {
    expect(() => autocorrelation(residuals, lags)).toThrow(RangeError)
  })
})
