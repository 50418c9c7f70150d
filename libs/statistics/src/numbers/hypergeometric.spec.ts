import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { hypergeometricAtLeast } from './hypergeometric.js'

const table = fc
  .record({ population: fc.integer({ min: 1, max: 5000 }), first: fc.nat(), second: fc.nat(), k: fc.nat() })
  .map(({ population, first, second, k }) => {
    const [successes, draws] = [first % (population + 1), second % (population + 1)]
    return { population, successes, draws, k: k % (Math.min(successes, draws) + 2) }
  })

describe('the hypergeometric distribution', () => {
  // Fisher 1935: the lady names all 4 of 8 cups rightly by chance in 1 of 70 times, 3 or more in 17 of 70
  it('says how well one tastes by chance', () => {
    const cups = { population: 8, successes: 4, draws: 4 }
    expect(hypergeometricAtLeast(4, cups)).toBeCloseTo(1 / 70, 15)
    expect(hypergeometricAtLeast(3, cups)).toBeCloseTo(17 / 70, 15)
    expect(hypergeometricAtLeast(1, cups)).toBeCloseTo(69 / 70, 15)
  })

  it('is certain up to the least count possible and impossible above the most', () => {
    const all = { population: 10, successes: 7, draws: 8 }
    expect([4, 5, 6, 7, 8].map((k) => hypergeometricAtLeast(k, all) > 0)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ])
    expect(hypergeometricAtLeast(5, all)).toBe(1)
    expect(hypergeometricAtLeast(0, { population: 0, successes: 0, draws: 0 })).toBe(1)
  })

  it('does not mind which of the two is drawn', () => {
    fc.assert(
      fc.property(table, ({ k, population, successes, draws }) => {
        const one = hypergeometricAtLeast(k, { population, successes, draws })
        const other = hypergeometricAtLeast(k, { population, successes: draws, draws: successes })
        expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-12 * one)
      }),
    )
  })

  it('counts what is left behind as well as what is drawn', () => {
    fc.assert(
      fc.property(table, ({ k, population, successes, draws }) => {
        const most = 1 - hypergeometricAtLeast(k + 1, { population, successes, draws })
        const left = hypergeometricAtLeast(successes - k, {
          population,
          successes,
          draws: population - draws,
        })
        expect(left).toBeCloseTo(most, 12)
      }),
    )
  })

  it('never rises with k', () => {
    fc.assert(
      fc.property(
        table,
        ({ k, ...law }) => hypergeometricAtLeast(k + 1, law) <= hypergeometricAtLeast(k, law) * (1 + 1e-12),
      ),
    )
  })
})
