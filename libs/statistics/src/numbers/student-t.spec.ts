import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fUpperTail } from './f.js'
import { normalUpperTail } from './normal.js'
import { studentTCdf, studentTQuantile, studentTTwoSidedP } from './student-t.js'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const tenTo = (min: number, max: number) => between(min, max).map((exponent) => 10 ** exponent)
const relative = (got: number, expected: number) => Math.abs(got / expected - 1)

describe("Student's t", () => {
  it('is Cauchy at 1 degree of freedom: the tail is arctan(1 / t) / pi', () => {
    fc.assert(
      fc.property(
        tenTo(-8, 100),
        (t) => relative(studentTTwoSidedP(t, 1), (2 * Math.atan(1 / t)) / Math.PI) < 1e-12,
      ),
    )
  })

  it('is 1/2 + t / (2 sqrt(2 + t^2)) at 2 degrees of freedom', () => {
    fc.assert(
      fc.property(between(-50, 50), (t) => {
        expect(studentTCdf(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 14)
      }),
    )
  })

  it('is normal for a great many degrees of freedom', () => {
    for (const t of [0.3, 1.96, 5, 9])
      expect(relative(studentTTwoSidedP(t, 1e12), 2 * normalUpperTail(t))).toBeLessThan(1e-8)
  })

  // Student 1908 and every table since
  it.each([
    [0.975, 1, 12.706204736],
    [0.975, 10, 2.228138852],
    [0.95, 30, 1.6972608866],
    [0.995, 5, 4.0321429836],
  ])('has quantile %d at %d degrees of freedom as tabulated', (p, df, t) => {
    expect(relative(studentTQuantile(p, df), t)).toBeLessThan(1e-9)
  })

  it('mirrors itself, and two tails make the two-sided p', () => {
    fc.assert(
      fc.property(between(0, 100), tenTo(-0.3, 8), (t, df) => {
        expect(studentTCdf(-t, df) + studentTCdf(t, df)).toBeCloseTo(1, 14)
        expect(studentTTwoSidedP(t, df)).toBe(studentTTwoSidedP(-t, df))
        expect(relative(2 * studentTCdf(-t, df) || 1, studentTTwoSidedP(t, df) || 1)).toBeLessThan(1e-14)
      }),
    )
  })

  it('has quantiles at which the share is p', () => {
    expect(studentTQuantile(0.5, 7)).toBe(0)
    fc.assert(
      fc.property(between(1e-14, 1 - 1e-14), tenTo(0, 8), (p, df) => {
        expect(relative(studentTCdf(studentTQuantile(p, df), df), p)).toBeLessThan(1e-10)
      }),
    )
  })

  it('refuses a quantile too far out to be a number', () => {
    expect(() => studentTQuantile(1e-200, 1)).toThrow(RangeError)
  })
})

describe('F', () => {
  it('is the square of t at 1 and df degrees of freedom', () => {
    fc.assert(
      fc.property(between(1e-3, 30), tenTo(0, 6), (t, df) => {
        expect(relative(fUpperTail(t * t, 1, df) || 1, studentTTwoSidedP(t, df) || 1)).toBeLessThan(1e-10)
      }),
    )
  })

  it('turns over when its degrees of freedom change places', () => {
    fc.assert(
      fc.property(tenTo(-2, 2), tenTo(-0.3, 4), tenTo(-0.3, 4), (x, df1, df2) => {
        expect(fUpperTail(x, df1, df2) + fUpperTail(1 / x, df2, df1)).toBeCloseTo(1, 11)
      }),
    )
  })

  it('is (1 + 2 x / df)^(-df / 2) at 2 and df degrees of freedom', () => {
    fc.assert(
      fc.property(tenTo(-3, 3), between(1, 40), (x, df) => {
        expect(relative(fUpperTail(x, 2, df), (1 + (2 * x) / df) ** (-df / 2))).toBeLessThan(1e-12)
      }),
    )
    expect(fUpperTail(0, 3, 4)).toBe(1)
  })
})
