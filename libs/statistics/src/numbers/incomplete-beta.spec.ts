import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { incompleteBeta } from './incomplete-beta.js'

const tenTo = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((exponent) => 10 ** exponent)
const relative = (got: number, expected: number) => Math.abs(got / expected - 1)

describe('the incomplete beta function', () => {
  it('is a power where one parameter is 1, both shares to their own accuracy', () => {
    fc.assert(
      fc.property(tenTo(-12, 6), tenTo(-300, -0.01), (a, x) => {
        const { lower, upper } = incompleteBeta(a, 1, x, 1 - x)
        expect(relative(lower || 1, x ** a || 1)).toBeLessThan(1e-11)
        expect(relative(upper, -Math.expm1(a * Math.log(x)))).toBeLessThan(1e-11)
      }),
    )
  })

  it('is the same from the other side', () => {
    fc.assert(
      fc.property(tenTo(-12, 6), tenTo(-12, 6), tenTo(-14, 0), fc.boolean(), (a, b, small, turned) => {
        const [x, y] = turned ? [small, 1 - small] : [1 - small, small]
        const one = incompleteBeta(a, b, x, y)
        const other = incompleteBeta(b, a, y, x)
        expect(relative(one.lower || 1, other.upper || 1)).toBeLessThan(1e-11)
        expect(relative(one.upper || 1, other.lower || 1)).toBeLessThan(1e-11)
      }),
    )
  })

  it('keeps I_x(a, b) = I_x(a + 1, b) + x^a y^b / (a B(a, b))', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        tenTo(-3, -0.01),
        (a, b, x) => {
          const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))
          const step = (x ** a * (1 - x) ** b * factorial(a + b - 1)) / (factorial(a) * factorial(b - 1))
          const [more, less] = [
            incompleteBeta(a, b, x, 1 - x).lower,
            incompleteBeta(a + 1, b, x, 1 - x).lower,
          ]
          expect(relative(more, less + step)).toBeLessThan(1e-12)
        },
      ),
    )
  })

  it('is 0 and 1 at the ends', () => {
    expect(incompleteBeta(2, 3, 0, 1)).toEqual({ lower: 0, upper: 1 })
    expect(incompleteBeta(2, 3, 1, 0)).toEqual({ lower: 1, upper: 0 })
  })
})
