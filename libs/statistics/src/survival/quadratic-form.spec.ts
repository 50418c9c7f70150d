import { describe, expect, it } from '@jest/globals'
import { quadraticForm } from './quadratic-form.js'

describe('quadraticForm', () => {
  // By hand: the inverse of [[2, 1], [1, 2]] is [[2, -1], [-1, 2]] / 3; for (1, 0) that is 2/3.
  it('is u times the inverse times u when there is one', () => {
    const { value, rank } = quadraticForm(
      [1, 0],
      [
        [2, 1],
        [1, 2],
      ],
    )
    expect(value).toBeCloseTo(2 / 3, 12)
    expect(rank).toBe(2)
  })

  // Rows that sum to 0: leaving out any one gives (1, -2) [[1, 1], [1, 2]]^-1 (1, -2)' = 1 x 2 + 4 + 4 = 10.
  it('leaves out a row that depends on the others', () => {
    const variance = [
      [1, 1, -2],
      [1, 2, -3],
      [-2, -3, 5],
    ]
    const { value, rank } = quadraticForm([1, -2, 1], variance)
    expect(value).toBeCloseTo(10, 10)
    expect(rank).toBe(2)
  })

  // The covariance of shares p is diag(p) - pp', of rank one less; the form is the sum of u^2 / p:
  // 0.01 / 0.1 + 0.09 / 0.2 + 0.04 / 0.7 = 17 / 28.
  it('knows a dependent row also when rounding leaves something of it', () => {
    const p = [0.1, 0.2, 0.7]
    const covariance = p.map((one, k) => p.map((other, l) => (k === l ? one : 0) - one * other))
    const { value, rank } = quadraticForm([0.1, -0.3, 0.2], covariance)
    expect(value).toBeCloseTo(17 / 28, 10)
    expect(rank).toBe(2)
  })

  it('keeps a row that is small but independent', () => {
    expect(
      quadraticForm(
        [1e-6, 1],
        [
          [1e-12, 0],
          [0, 1],
        ],
      ),
    ).toEqual({ value: 2, rank: 2 })
  })

  it.each([
    [[], []],
    [
      [1, 1],
      [
        [0, 0],
        [0, 0],
      ],
    ],
  ])('is 0 with rank 0 for %j and %j', (vector, matrix) => {
    expect(quadraticForm(vector, matrix)).toEqual({ value: 0, rank: 0 })
  })
})
