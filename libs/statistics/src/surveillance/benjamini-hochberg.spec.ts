import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { benjaminiHochberg } from './benjamini-hochberg.js'

const shares = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 5 }), { maxLength: 30 })

describe('benjaminiHochberg', () => {
  // The 15 p-values of the example in Benjamini & Hochberg 1995 (section 4): the first four are found at q = 0.05.
  it('finds the four of the published example', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ]
    const adjusted = benjaminiHochberg(p)
    expect(adjusted.filter((value) => (value ?? 1) <= 0.05)).toHaveLength(4)
    expect(adjusted[3]).toBeCloseTo((15 * 0.0095) / 4, 12)
    // 15 x 0.0278 / 6 is more than 15 x 0.0298 / 7, and may not be.
    expect(adjusted[5]).toBeCloseTo((15 * 0.0298) / 7, 12)
  })

  it.each([
    ['no values', [], []],
    ['one value', [0.03], [0.03]],
    ['values that are all missing', [null, null], [null, null]],
    ['a missing value, which is not counted', [0.01, null, 0.04], [0.02, null, 0.04]],
    ['equal values', [0.2, 0.2], [0.2, 0.2]],
    ['0 and 1', [1, 0], [1, 0]],
  ])('handles %s', (_name, p, expected) => expect(benjaminiHochberg(p)).toEqual(expected))

  it.each([-0.1, 1.1, NaN])('refuses %p', (value) => {
    expect(() => benjaminiHochberg([0.5, value])).toThrow(new RegExp(`p\\[1\\].*${value}`))
  })

  it('never lowers a value, keeps their order, and has nulls where they were', () => {
    fc.assert(
      fc.property(shares, (p) => {
        const adjusted = benjaminiHochberg(p)
        p.forEach((value, i) => {
          const own = adjusted[i] ?? null
          expect(own === null).toBe(value === null)
          if (value === null || own === null) return
          expect(own).toBeGreaterThanOrEqual(value)
          expect(own).toBeLessThanOrEqual(1)
          p.forEach((other, j) => {
            if (other !== null && other <= value) expect(adjusted[j]).toBeLessThanOrEqual(own)
          })
        })
      }),
    )
  })

  it('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(shares, (p) => {
        expect(benjaminiHochberg(p.toReversed()).toReversed()).toEqual(benjaminiHochberg(p))
      }),
    )
  })
})
