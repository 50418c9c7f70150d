import { describe, expect, it } from '@jest/globals'
import { informationComponent } from './information-component.js'

describe('informationComponent', () => {
  // By hand: (10 + 0.5) / (3 + 0.5) = 3; limit: gamma quantile of scipy 1.17.1.
  it('is on a doubling scale, with half a count added to both', () => {
    const { ic, lower } = informationComponent(10, 3)
    expect(ic).toBeCloseTo(Math.log2(3), 12)
    expect(lower).toBeCloseTo(0.5548200548088759, 9)
  })

  it('is 0 for as many as expected, and for nothing where nothing is expected', () => {
    expect(informationComponent(7, 7).ic).toBe(0)
    const { ic, lower } = informationComponent(0, 0)
    expect(ic).toBe(0)
    expect(lower).toBeLessThan(0)
  })

  it('has a lower limit that comes nearer as counts grow', () => {
    const gaps = [1, 10, 100].map((count) => {
      const { ic, lower } = informationComponent(count, count)
      return ic - lower
    })
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a))
  })

  it.each([
    [-1, 1, 0.95],
    [1, -1, 0.95],
    [Number.NaN, 1, 0.95],
    [1, Infinity, 0.95],
    [1, 1, 0],
  ])('refuses %d of %d at level %d', (count, expected, level) => {
    expect(() => informationComponent(count, expected, level)).toThrow(RangeError)
  })
})
