import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { normalUpperTail } from './normal.js'
import { studentTQuantile, studentTTwoSidedP } from './student-t.js'

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

  it('is 1 - |t| / sqrt(2 + t^2) at 2 degrees of freedom', () => {
    fc.assert(
      fc.property(between(-50, 50), (t) => {
        expect(studentTTwoSidedP(t, 2)).toBeCloseTo(1 - Math.abs(t) / Math.sqrt(2 + t * t), 14)
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

  it('mirrors itself', () => {
    fc.assert(
      fc.property(between(0, 100), tenTo(-0.3, 8), (t, df) => {
        expect(studentTTwoSidedP(t, df)).toBe(studentTTwoSidedP(-t, df))
      }),
    )
  })

  it('has quantiles beyond which the share is p, on either side', () => {
    expect(studentTQuantile(0.5, 7)).toBe(0)
    fc.assert(
      fc.property(between(1e-14, 1 - 1e-14), tenTo(0, 8), (p, df) => {
        const t = studentTQuantile(p, df)
        expect(relative(studentTTwoSidedP(t, df), 2 * Math.min(p, 1 - p))).toBeLessThan(1e-10)
        expect(Math.sign(t)).toBe(Math.sign(p - 0.5))
      }),
    )
  })

  it('refuses a quantile too far out to be a number', () => {
    expect(() => studentTQuantile(1e-200, 1)).toThrow(RangeError)
  })
})
