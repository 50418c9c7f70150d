import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { poissonAtLeast, poissonCdf, poissonQuantile } from './poisson.js'

const mean = fc.double({ min: -6, max: 8, noNaN: true }).map((exponent) => 10 ** exponent)
const share = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true })

describe('the Poisson distribution', () => {
  // by hand: e^-2 (1 + 2 + 2) and 1 - e^-2 (1 + 2)
  it('adds the chances of the counts', () => {
    expect(poissonCdf(2, 2)).toBeCloseTo(5 * Math.exp(-2), 15)
    expect(poissonAtLeast(2, 2)).toBeCloseTo(1 - 3 * Math.exp(-2), 15)
  })

  it('has all on 0 for a mean of 0', () => {
    expect([poissonCdf(0, 0), poissonAtLeast(1, 0), poissonAtLeast(0, 0), poissonQuantile(0.99, 0)]).toEqual([
      1, 0, 1, 0,
    ])
  })

  it('has no counts below 0', () => {
    expect([poissonCdf(-1, 3), poissonAtLeast(-1, 3), poissonAtLeast(0, 3)]).toEqual([0, 1, 1])
  })

  it('splits into at most k and at least k + 1', () => {
    fc.assert(
      fc.property(mean, fc.double({ min: -6, max: 6, noNaN: true }), (average, deviations) => {
        const k = Math.max(0, Math.round(average + deviations * Math.sqrt(average)))
        expect(poissonCdf(k, average) + poissonAtLeast(k + 1, average)).toBeCloseTo(1, 12)
        expect(poissonCdf(k + 1, average)).toBeGreaterThanOrEqual(poissonCdf(k, average) * (1 - 1e-13))
      }),
    )
  })

  it('has as quantile the first count that reaches p', () => {
    fc.assert(
      fc.property(share, mean, (p, average) => {
        const u = poissonQuantile(p, average)
        const reached = (k: number) =>
          p < 0.5 ? poissonCdf(k, average) / p : (1 - p) / poissonAtLeast(k + 1, average)
        expect(reached(u)).toBeGreaterThan(1 - 1e-11)
        expect(reached(u - 1)).toBeLessThan(1)
      }),
    )
  })

  it('reaches a p that is one of its own shares', () => {
    for (const average of [0.3, 2, 17, 400])
      for (let u = 0; poissonAtLeast(u + 1, average) > 1e-3; u++)
        expect(poissonQuantile(poissonCdf(u, average), average)).toBe(u)
  })
})
