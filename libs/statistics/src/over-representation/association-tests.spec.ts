import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { associationTests } from './association-tests.js'

describe('associationTests', () => {
  // Numbers: scipy 1.17.1, chi2_contingency and fisher_exact(alternative='greater').
  it('gives chi-square with and without correction, and the upper tail of Fisher', () => {
    const { chiSquare, chiSquareYates, upperP } = associationTests({ a: 10, b: 90, c: 20, d: 880 })
    expect(chiSquare).toBeCloseTo(18.7094310805651, 9)
    expect(chiSquareYates).toBeCloseTo(16.132111492936236, 9)
    expect(upperP).toBeCloseTo(0.0003511718401859948, 12)
  })

  // Fisher 1935, the lady tasting tea: 1 + 16 of 70 ways.
  it('gives 17 of 70 for three cups right of four', () => {
    expect(associationTests({ a: 3, b: 1, c: 1, d: 3 }).upperP).toBeCloseTo(17 / 70, 12)
  })

  it('does not let the correction go below 0', () => {
    expect(associationTests({ a: 5, b: 5, c: 5, d: 6 }).chiSquareYates).toBe(0)
  })

  it.each([
    { a: 0, b: 0, c: 2, d: 3 },
    { a: 0, b: 2, c: 0, d: 3 },
    { a: 0, b: 0, c: 0, d: 0 },
  ])('has no chi-square and p 1 for %j', (table) => {
    expect(associationTests(table)).toEqual({ chiSquare: null, chiSquareYates: null, upperP: 1 })
  })

  // A p that differs from 1 by less than half the spacing of doubles below 1 is 1, and so may the next one be.
  it('has a p in (0, 1] that falls as a grows at the same totals, where a double can tell it from 1', () => {
    const small = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(small, small, small, small, (a, b, c, d) => {
        const now = associationTests({ a, b, c, d }).upperP
        const more = associationTests({ a: a + 1, b: b - 1, c: c - 1, d: d + 1 }).upperP
        expect(now > 0 && now <= 1).toBe(true)
        expect(more < now || (now > 1 - 2 * Number.EPSILON && more === now)).toBe(true)
      }),
      { numRuns: 2000, examples: [[1, 30, 36, 1]] },
    )
  })

  it.each([
    [{ a: 1.5, b: 1, c: 1, d: 1 }, /^a /],
    [{ a: 1, b: -1, c: 1, d: 1 }, /^b /],
    [{ a: 1, b: 1, c: Number.NaN, d: 1 }, /^c /],
  ])('refuses %j', (table, message) => {
    expect(() => associationTests(table)).toThrow(message)
  })
})
