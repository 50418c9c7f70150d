import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { normalQuantile, normalUpperTail } from './normal.js'

const z = fc.double({ min: -37, max: 37, noNaN: true })
const p = fc.double({ min: 1e-290, max: 1 - 1e-15, noNaN: true })

describe('the normal distribution', () => {
  // Abramowitz & Stegun 1964, table 26.1 (15 decimals) and 26.2
  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [2, 0.97724986805182],
    [3, 0.99865010196837],
  ])('is as tabulated at %d', (at, share) => {
    expect(normalUpperTail(-at)).toBeCloseTo(share, 14)
  })

  it('has tails that add up to 1', () => {
    fc.assert(
      fc.property(z, (at) => {
        expect(normalUpperTail(at) + normalUpperTail(-at)).toBeCloseTo(1, 14)
      }),
    )
  })

  it('has a tail that never grows', () => {
    fc.assert(fc.property(z, z, (a, b) => normalUpperTail(Math.min(a, b)) >= normalUpperTail(Math.max(a, b))))
  })

  it('has quantiles at which the share is p', () => {
    expect(normalQuantile(0.5)).toBe(0)
    fc.assert(fc.property(p, (share) => Math.abs(normalUpperTail(-normalQuantile(share)) / share - 1) < 1e-9))
  })
})
