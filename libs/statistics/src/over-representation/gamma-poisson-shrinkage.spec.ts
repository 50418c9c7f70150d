import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { GammaPoissonPrior } from './gamma-poisson-prior.js'
import { shrinkRatio } from './gamma-poisson-shrinkage.js'

/** The prior that DuMouchel 1999 starts from. */
const prior: GammaPoissonPrior = { alpha1: 0.2, beta1: 0.1, alpha2: 2, beta2: 4, share1: 1 / 3 }

const parameter = fc.double({ min: 0.05, max: 50, noNaN: true })
const priors = fc.record({
  alpha1: parameter,
  beta1: parameter,
  alpha2: parameter,
  beta2: parameter,
  share1: fc.double({ min: 0, max: 1, noNaN: true }),
})

describe('shrinkRatio', () => {
  // Numbers: scipy 1.17.1 (digamma, gamma.cdf, brentq) by the formulae of DuMouchel 1999.
  it.each([
    [
      0,
      1.2,
      [
        0.3359470073674083, 0.06863016582922891, 3.6659119390592785e-5, 0.8923852719965409,
        0.3070891521459827,
      ],
    ],
    [
      5,
      0.8,
      [0.9517661502799055, 4.902026752401552, 1.7228281593908958, 10.385734195134358, 5.569434343570148],
    ],
    [
      40,
      10,
      [0.9968571782494623, 3.927312501903338, 2.999347376185074, 5.064797576140609, 3.9771174321455125],
    ],
  ])('of %d where %d is expected', (count, expected, numbers) => {
    const { firstShare, ebgm, eb05, eb95, mean } = shrinkRatio({ count, expected }, prior)
    const got = [firstShare, ebgm, eb05, eb95, mean]
    got.forEach((value, index) => expect(value / (numbers[index] ?? Number.NaN)).toBeCloseTo(1, 9))
  })

  // By hand: one exponential of rate 2 + 3, its points -ln(1 - p) / 5, its mean log -gamma - ln 5.
  it.each([0, 1])('is one gamma distribution when the first has share %d', (share1) => {
    const first = { alpha1: 1, beta1: 2, alpha2: 9, beta2: 9, share1: 1 }
    const same = share1 === 1 ? first : { alpha1: 9, beta1: 9, alpha2: 1, beta2: 2, share1: 0 }
    const { firstShare, ebgm, eb05, eb95, mean } = shrinkRatio({ count: 0, expected: 3 }, same)
    expect([firstShare, mean]).toEqual([share1, 0.2])
    expect(ebgm).toBeCloseTo(Math.exp(-0.5772156649015329) / 5, 12)
    expect(eb05).toBeCloseTo(-Math.log(0.95) / 5, 12)
    expect(eb95).toBeCloseTo(-Math.log(0.05) / 5, 12)
  })

  it('is the prior where nothing was expected', () => {
    const { firstShare, mean } = shrinkRatio({ count: 0, expected: 0 }, prior)
    expect(firstShare).toBeCloseTo(1 / 3, 12)
    expect(mean).toBeCloseTo(2 / 3 + 1 / 3, 12)
  })

  it('comes near the plain ratio as counts grow', () => {
    expect(shrinkRatio({ count: 40_000, expected: 10_000 }, prior).ebgm).toBeCloseTo(4, 2)
  })

  it('orders its points, and rises with the count', () => {
    fc.assert(
      fc.property(
        priors,
        fc.nat(50),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (any, count, expected) => {
          const { ebgm, eb05, eb95, mean, firstShare } = shrinkRatio({ count, expected }, any)
          expect(0 <= eb05 && eb05 <= eb95 && 0 < ebgm && ebgm <= mean * (1 + 1e-12)).toBe(true)
          expect(firstShare >= 0 && firstShare <= 1).toBe(true)
          expect(shrinkRatio({ count: count + 1, expected }, any).mean).toBeGreaterThan(mean)
        },
      ),
    )
  })

  it.each([
    [{ count: -1, expected: 1 }, prior, /count/],
    [{ count: 0.5, expected: 1 }, prior, /count/],
    [{ count: 1, expected: 0 }, prior, /expected/],
    [{ count: 1, expected: Number.NaN }, prior, /expected/],
    [{ count: 1, expected: 1 }, { ...prior, alpha1: 0 }, /alpha1/],
    [{ count: 1, expected: 1 }, { ...prior, beta2: Infinity }, /beta2/],
    [{ count: 1, expected: 1 }, { ...prior, share1: 1.1 }, /share1/],
  ])('refuses %j with %j', (cell, wrong, message) => {
    expect(() => shrinkRatio(cell, wrong)).toThrow(RangeError)
    expect(() => shrinkRatio(cell, wrong)).toThrow(message)
  })
})
