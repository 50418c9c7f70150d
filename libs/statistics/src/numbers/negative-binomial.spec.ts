import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  negativeBinomialAtLeast,
  negativeBinomialCdf,
  negativeBinomialQuantile,
} from './negative-binomial.js'
import { poissonCdf, poissonQuantile } from './poisson.js'

const tenTo = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((exponent) => 10 ** exponent)
const share = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true })
const relative = (got: number, expected: number) => Math.abs(got / expected - 1)

describe('the negative binomial distribution', () => {
  it('is geometric at size 1: 1 - (1 - p)^(k + 1)', () => {
    fc.assert(
      fc.property(fc.nat(140), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (k, probability) => {
        expect(relative(negativeBinomialAtLeast(k, 1, probability), (1 - probability) ** k)).toBeLessThan(
          1e-12,
        )
      }),
    )
  })

  // by hand: size 2, probability 1/2: 1/4, 2/8, 3/16
  it('adds the chances of the counts', () => {
    expect(negativeBinomialCdf(2, 2, 0.5)).toBeCloseTo(11 / 16, 15)
    expect(negativeBinomialAtLeast(2, 2, 0.5)).toBeCloseTo(1 / 2, 15)
  })

  it('tends to the Poisson distribution when the dispersion tends to 1', () => {
    for (const dispersion of [1 + 1e-9, 1 + 1e-12])
      for (const k of [0, 3, 7, 20]) {
        const got = negativeBinomialCdf(k, 5 / (dispersion - 1), 1 / dispersion)
        // 1 / dispersion is rounded, and so the mean is 5 only to 1e-16 / (dispersion - 1)
        expect(relative(got, poissonCdf(k, 5))).toBeLessThan(1e-15 / (dispersion - 1) + 1e-7)
      }
    expect(negativeBinomialQuantile(0.995, 5e8, 1 / (1 + 1e-8))).toBe(poissonQuantile(0.995, 5))
  })

  it('has all on 0 at probability 1, and nearly all for a tiny size', () => {
    expect([
      negativeBinomialCdf(0, 3, 1),
      negativeBinomialAtLeast(1, 3, 1),
      negativeBinomialQuantile(0.9, 3, 1),
    ]).toEqual([1, 0, 0])
    // P(X >= 1) = 1 - p^size = size ln(1 / p), to first order
    expect(relative(negativeBinomialAtLeast(1, 1e-12, 0.3), -1e-12 * Math.log(0.3))).toBeLessThan(1e-11)
    expect(negativeBinomialQuantile(0.999, 1e-12, 0.3)).toBe(0)
  })

  it('splits into at most k and at least k + 1', () => {
    fc.assert(
      fc.property(
        tenTo(-6, 8),
        tenTo(-4, 7),
        fc.double({ min: -4, max: 9, noNaN: true }),
        (size, mean, deviations) => {
          const probability = size / (size + mean)
          const k = Math.max(0, Math.round(mean + deviations * Math.sqrt(mean / probability)))
          const [below, above] = [
            negativeBinomialCdf(k, size, probability),
            negativeBinomialAtLeast(k + 1, size, probability),
          ]
          expect(below + above).toBeCloseTo(1, 12)
          expect(negativeBinomialAtLeast(k + 2, size, probability)).toBeLessThanOrEqual(above * (1 + 1e-11))
        },
      ),
    )
  })

  it('has as quantile the first count that reaches p', () => {
    fc.assert(
      fc.property(share, tenTo(-6, 8), tenTo(-4, 7), (p, size, mean) => {
        const probability = size / (size + mean)
        const u = negativeBinomialQuantile(p, size, probability)
        const reached = (k: number) =>
          p < 0.5
            ? negativeBinomialCdf(k, size, probability) / p
            : (1 - p) / negativeBinomialAtLeast(k + 1, size, probability)
        expect(reached(u)).toBeGreaterThan(1 - 1e-11)
        expect(reached(u - 1)).toBeLessThan(1)
      }),
    )
  })

  it('takes a p that a count just reaches as reached, rounded or not', () => {
    expect(negativeBinomialQuantile(0.75, 1, 0.5)).toBe(1)
    expect(negativeBinomialQuantile(0.9, 1, 0.9)).toBe(0)
    expect(negativeBinomialQuantile(0.99, 1, 0.9)).toBe(1)
  })
})
