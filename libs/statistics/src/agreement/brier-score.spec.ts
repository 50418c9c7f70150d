import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { brierScore } from './brier-score.js'

const forecast = fc.record({
  probability: fc.double({ min: 0, max: 1, noNaN: true }),
  happened: fc.boolean(),
})

describe('the Brier score', () => {
  // Brier 1950, table 1: ten forecasts of rain; his P, over rain and no rain together, is 0.19
  it('is half of 0.19 for the forecasts of the paper', () => {
    const probabilities = [0.7, 0.9, 0.8, 0.4, 0.2, 0, 0, 0, 0, 0.1]
    const rain = [false, true, true, true, false, false, false, false, false, false]
    const forecasts = probabilities.map((probability, i) => ({ probability, happened: rain[i] ?? false }))
    expect(brierScore(forecasts)).toBeCloseTo(0.19 / 2, 14)
  })

  it.each([
    [1, true, 0],
    [1, false, 1],
    [0.5, true, 0.25],
    [0.5, false, 0.25],
    [0, false, 0],
  ])('of %d with outcome %s is %d', (probability, happened, score) => {
    expect(brierScore([{ probability, happened }])).toBe(score)
  })

  it('is null without forecasts', () => {
    expect(brierScore([])).toBeNull()
  })

  it.each([-0.1, 1.1, NaN, Infinity])('refuses a probability of %d', (probability) => {
    expect(() =>
      brierScore([
        { probability: 0.5, happened: true },
        { probability, happened: true },
      ]),
    ).toThrow(new RangeError(`forecasts[1].probability must be from 0 to 1, got ${probability}`))
  })

  it('is least for the share that happened, among all who always say the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (outcomes, said) => {
          const share = outcomes.filter(Boolean).length / outcomes.length
          const score = (probability: number) =>
            brierScore(outcomes.map((happened) => ({ probability, happened }))) ?? NaN
          expect(score(said)).toBeCloseTo(share * (1 - share) + (said - share) ** 2, 12)
        },
      ),
    )
  })

  it('lies in [0, 1], whatever the order', () => {
    fc.assert(
      fc.property(fc.array(forecast, { minLength: 1 }), (forecasts) => {
        const score = brierScore(forecasts) ?? NaN
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(brierScore(forecasts.toReversed())).toBeCloseTo(score, 14)
      }),
    )
  })
})
