import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { chiSquareUpperTail } from './chi-square.js'
import { digamma, gammaCdf, gammaQuantile, gammaUpperTail, logGamma } from './gamma.js'
import { normalUpperTail } from './normal.js'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const tenTo = (min: number, max: number) => between(min, max).map((exponent) => 10 ** exponent)
const relative = (got: number, expected: number) => Math.abs(got / expected - 1)

describe('the gamma distribution', () => {
  it('is exponential at shape 1', () => {
    fc.assert(fc.property(tenTo(-3, 2.8), (x) => relative(gammaUpperTail(x, 1, 1), Math.exp(-x)) < 1e-12))
  })

  it('has shares that add up to 1, never fall, and depend on x times rate alone', () => {
    fc.assert(
      fc.property(tenTo(-6, 8), tenTo(-1, 1), tenTo(-1, 1), tenTo(-2, 2), (shape, first, second, rate) => {
        const [x, y] = [shape * Math.min(first, second), shape * Math.max(first, second)]
        expect(gammaCdf(x, shape, 1) + gammaUpperTail(x, shape, 1)).toBeCloseTo(1, 12)
        expect(gammaCdf(x, shape, 1)).toBeLessThanOrEqual(gammaCdf(y, shape, 1) * (1 + 1e-12))
        expect(gammaCdf(x, shape, rate)).toBeCloseTo(gammaCdf(x * rate, shape, 1), 12)
      }),
    )
  })

  it('has the same shares from both sides of the places where the method changes', () => {
    for (const [x, shape] of [
      [0.32 * 50, 50],
      [2.3 * 50, 50],
      [20, 20],
      [7, 7],
      [1, 0.5],
      [0.5, 1],
    ] as const) {
      const beside = (factor: number) => gammaUpperTail(x * factor, shape * factor, 1)
      expect(relative(beside(1 - 1e-13), beside(1 + 1e-13))).toBeLessThan(1e-10)
    }
  })

  it('loses x^shape e^-x / Gamma(shape + 1) when the shape rises by 1', () => {
    fc.assert(
      fc.property(tenTo(-1, 2), between(0.2, 3), (shape, factor) => {
        const x = shape * factor
        const step = Math.exp(shape * Math.log(x) - x - logGamma(shape + 1))
        expect(gammaCdf(x, shape, 1) - gammaCdf(x, shape + 1, 1)).toBeCloseTo(step, 12)
      }),
    )
  })

  it('has quantiles at which the share is p', () => {
    fc.assert(
      fc.property(between(1e-12, 1 - 1e-12), tenTo(-1, 7), tenTo(-3, 3), (p, shape, rate) => {
        const x = gammaQuantile(p, shape, rate)
        expect(relative(gammaCdf(x, shape, rate), p)).toBeLessThan(1e-9)
      }),
    )
  })

  it('has nothing at or below 0', () => {
    expect(gammaCdf(0, 2, 1)).toBe(0)
    expect(gammaUpperTail(-3, 2, 1)).toBe(1)
    expect(gammaQuantile(1e-9, 1e-3, 1)).toBe(0) // 1e-9000
  })
})

describe('the chi-square distribution', () => {
  it('is exponential at 2 degrees of freedom, and the square of a normal variable at 1', () => {
    fc.assert(
      fc.property(tenTo(-4, 2), (x) => {
        expect(relative(chiSquareUpperTail(x, 2), Math.exp(-x / 2))).toBeLessThan(1e-12)
        expect(relative(chiSquareUpperTail(x, 1), 2 * normalUpperTail(Math.sqrt(x)))).toBeLessThan(1e-12)
      }),
    )
  })

  // Abramowitz & Stegun 1964, table 26.8
  it.each([
    [0.95, 1, 3.84146],
    [0.99, 10, 23.2093],
    [0.005, 30, 13.7867],
  ])('has %d up to the quantile that is tabulated for %d degrees of freedom', (p, df, x) => {
    expect(relative(chiSquareUpperTail(x, df), 1 - p)).toBeLessThan(2e-5)
  })
})

describe('ln Gamma and its derivative', () => {
  it('follow Gamma(x + 1) = x Gamma(x)', () => {
    fc.assert(
      fc.property(tenTo(-3, 5), (x) => {
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(
          1e-14 * (10 + x * Math.log(x + 1)),
        )
        expect(relative(digamma(x + 1) - digamma(x), 1 / x)).toBeLessThan(1e-14 * (10 + x * Math.log(x + 1)))
      }),
    )
  })
})
