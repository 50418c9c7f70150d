import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { wilsonInterval } from './wilson-interval.js'

describe('the score interval of a share', () => {
  // Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, table I, method 3
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is %f to %f', (counted, cases, lower, upper) => {
    const interval = wilsonInterval(counted, cases)
    expect(interval?.lower).toBeCloseTo(lower, 4)
    expect(interval?.upper).toBeCloseTo(upper, 4)
    expect([interval?.share, interval?.cases]).toEqual([counted / cases, cases])
  })

  it('is none for no cases', () => expect(wilsonInterval(0, 0)).toBeNull())

  it.each([
    [-1, 3, 0.95],
    [4, 3, 0.95],
    [1.5, 3, 0.95],
    [1, 3, 1],
    [1, 3, Number.NaN],
  ])('refuses %f of %f at level %f', (counted, cases, level) => {
    expect(() => wilsonInterval(counted, cases, level)).toThrow(RangeError)
  })

  it('holds the share, stays within 0 and 1, is a mirror, and wider at a higher level', () => {
    const shares = fc
      .integer({ min: 1, max: 500 })
      .chain((cases) => fc.tuple(fc.integer({ min: 0, max: cases }), fc.constant(cases)))
    fc.assert(
      fc.property(shares, ([counted, cases]) => {
        const interval = wilsonInterval(counted, cases)
        const mirror = wilsonInterval(cases - counted, cases)
        const wider = wilsonInterval(counted, cases, 0.99)
        if (!interval || !mirror || !wider) throw new Error('no interval')
        expect(interval.lower).toBeGreaterThanOrEqual(0)
        expect(interval.lower).toBeLessThanOrEqual(interval.share)
        expect(interval.upper).toBeGreaterThanOrEqual(interval.share)
        expect(interval.upper).toBeLessThanOrEqual(1)
        expect(mirror.lower).toBeCloseTo(1 - interval.upper, 12)
        expect(wider.upper - wider.lower).toBeGreaterThan(interval.upper - interval.lower)
      }),
    )
  })
})
