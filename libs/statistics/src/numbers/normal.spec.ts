import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { normalCdf, normalQuantile, normalUpperTail } from './normal.js'

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
    expect(normalCdf(at)).toBeCloseTo(share, 14)
  })

  it('has shares that add up to 1 and mirror each other', () => {
    fc.assert(
      fc.property(z, (at) => {
        expect(normalCdf(at) + normalUpperTail(at)).toBeCloseTo(1, 14)
        expect(normalCdf(-at)).toBe(normalUpperTail(at))
      }),
    )
  })

  it('never falls', () => {
    fc.assert(fc.property(z, z, (a, b) => normalCdf(Math.min(a, b)) <= normalCdf(Math.max(a, b))))
  })

  it('has quantiles at which the share is p', () => {
    expect(normalQuantile(0.5)).toBe(0)
    fc.assert(fc.property(p, (share) => Math.abs(normalCdf(normalQuantile(share)) / share - 1) < 1e-9))
  })
})
