import { describe, expect, it } from '@jest/globals'
import { requireNumbers } from './argument-checks.js'
import { chiSquareUpperTail } from './chi-square.js'
import { digamma, gammaCdf, gammaQuantile, gammaUpperTail, logGamma } from './gamma.js'
import { hypergeometricAtLeast } from './hypergeometric.js'
import {
  negativeBinomialAtLeast,
  negativeBinomialCdf,
  negativeBinomialQuantile,
} from './negative-binomial.js'
import { normalQuantile, normalUpperTail } from './normal.js'
import { poissonAtLeast, poissonCdf, poissonQuantile } from './poisson.js'
import { studentTQuantile, studentTTwoSidedP } from './student-t.js'

const hypergeometric = (k: number, population: number, successes: number, draws: number) =>
  hypergeometricAtLeast(k, { population, successes, draws })

/** Good arguments, and for each of them what is refused besides NaN and the infinities. */
const functions: readonly [
  (...values: never[]) => number,
  readonly number[],
  readonly (readonly number[])[],
][] = [
  [normalUpperTail, [1], [[]]],
  [normalQuantile, [0.5], [[0, 1, -0.1, 1.1]]],
  [gammaCdf, [1, 2, 3], [[], [0, 1e101], [0, -1]]],
  [gammaUpperTail, [1, 2, 3], [[], [0, -1], [0, -1]]],
  [
    gammaQuantile,
    [0.5, 2, 3],
    [
      [0, 1],
      [0, -1],
      [0, -1],
    ],
  ],
  [logGamma, [1], [[0, -1]]],
  [digamma, [1], [[0, -1]]],
  [chiSquareUpperTail, [1, 2], [[], [0, -1]]],
  [studentTTwoSidedP, [1, 2], [[-1e200], [0, -1]]],
  [
    studentTQuantile,
    [0.4, 2],
    [
      [0, 1],
      [0, -1],
    ],
  ],
  [poissonCdf, [1, 2], [[1e200], [-1, 1e200]]],
  [poissonAtLeast, [1, 2], [[], [-1, 1e200]]],
  [
    poissonQuantile,
    [0.5, 2],
    [
      [0, 1],
      [-1, 1e200],
    ],
  ],
  [negativeBinomialCdf, [1, 2, 0.5], [[], [0, -1, 1e200], [0, -0.1, 1.1]]],
  [negativeBinomialAtLeast, [1, 2, 0.5], [[], [0, -1, 1e200], [0, -0.1, 1.1]]],
  [
    negativeBinomialQuantile,
    [0.5, 2, 0.5],
    [
      [0, 1],
      [0, -1, 1e200],
      [0, -0.1, 1.1],
    ],
  ],
  [hypergeometric, [1, 9, 4, 3], [[0.5], [-1, 8.5, 3], [-1, 1.5, 10], [-1, 1.5, 10]]],
]

describe.each(functions)('%p', (compute, good, refused) => {
  const call = (values: readonly number[]) => compute(...(values as never[]))

  it('takes good arguments', () => {
    expect(Number.isFinite(call(good))).toBe(true)
  })

  it.each(
    refused.flatMap((list, index) =>
      [...list, NaN, Infinity, -Infinity].map((value) => [index, value] as const),
    ),
  )('refuses argument %d = %d', (index, value) => {
    expect(() => call(good.map((usual, i) => (i === index ? value : usual)))).toThrow(RangeError)
  })
})

describe('requireNumbers', () => {
  it('copies', () => {
    const given = new Float64Array([1, 2])
    const got = requireNumbers('weights', given, 2, 0)
    expect(got).toEqual(given)
    expect(got).not.toBe(given)
    expect(requireNumbers('weights', [], 0, 0)).toHaveLength(0)
  })

  it.each([
    [[1, -1], 'weights[1] must be at least 0, got -1'],
    [[NaN, 1], 'weights[0] must be at least 0, got NaN'],
    [[1, Infinity], 'weights[1] must be at least 0, got Infinity'],
    [[1], 'weights must have 2 values, got 1'],
  ])('names what is wrong with %j', (values, message) => {
    expect(() => requireNumbers('weights', values, 2, 0)).toThrow(new RangeError(message))
  })
})
