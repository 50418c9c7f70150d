import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { brierScore } from './brier-score.js'
import { expectedCalibrationError } from './expected-calibration-error.js'

const say = (probability: number, ...outcomes: readonly number[]) =>
  outcomes.map((outcome) => ({ probability, happened: outcome === 1 }))

const forecasts = fc.array(
  fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), happened: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
)
const error = (...args: Parameters<typeof expectedCalibrationError>) =>
  expectedCalibrationError(...args)?.expectedError ?? NaN

describe('the expected calibration error', () => {
  // By hand, 5 bins: 0.1 said 4 times, 1 happened: gap 0.15; 0.9 and 0.7 said 3 times together, mean 5/6 - 1/30 = 0.8333,
  // in two bins: 0.7 twice with 1 (gap 0.2) and 0.9 once with 0 (gap 0.9). (4 * 0.15 + 2 * 0.2 + 0.9) / 7
  it('weighs the gap of each bin by its forecasts', () => {
    const got = expectedCalibrationError([...say(0.1, 0, 1, 0, 0), ...say(0.7, 1, 0), ...say(0.9, 0)], 5)
    expect(got?.expectedError).toBeCloseTo((0.6 + 0.4 + 0.9) / 7, 14)
    expect(got?.maximumError).toBeCloseTo(0.9, 14)
    expect(got?.bins.map(({ forecasts: count }) => count)).toEqual([4, 0, 0, 2, 1])
    expect(got?.bins[1]).toEqual({ from: 0.2, to: 0.4, forecasts: 0, stated: null, happened: null })
    expect(got?.bins[3]?.stated).toBeCloseTo(0.7, 14)
    expect(got?.bins[3]?.happened).toBe(0.5)
  })

  it.each([
    [0, 0],
    [0.1, 0],
    [0.10000000000000002, 1],
    [0.3, 2],
    [0.7, 6],
    [0.95, 9],
    [1, 9],
  ])('puts %d in bin %d of 10: a bin has its upper edge, the first also 0', (probability, bin) => {
    const got = expectedCalibrationError(say(probability, 1))
    expect(got?.bins.findIndex((candidate) => candidate.forecasts === 1)).toBe(bin)
  })

  it('is 0 when each bin happens as often as it says, and 1 when all is sure and wrong', () => {
    expect(error([...say(0.25, 1, 0, 0, 0), ...say(1, 1, 1)])).toBe(0)
    expect(error([...say(0, 1), ...say(1, 0)])).toBe(1)
  })

  it('is null without forecasts', () => {
    expect(expectedCalibrationError([])).toBeNull()
  })

  it.each([0, -1, 2.5, NaN])('refuses %d bins', (bins) => {
    expect(() => expectedCalibrationError(say(0.5, 1), bins)).toThrow(RangeError)
  })

  it('refuses a probability that is none', () => {
    expect(() => expectedCalibrationError(say(1.5, 1))).toThrow(
      'forecasts[0].probability must be from 0 to 1, got 1.5',
    )
  })

  it('is the gap between the means with one bin, and never falls when bins are halved', () => {
    fc.assert(
      fc.property(forecasts, fc.integer({ min: 1, max: 12 }), (given, bins) => {
        const stated = given.reduce((sum, { probability }) => sum + probability, 0)
        const happened = given.filter((forecast) => forecast.happened).length
        expect(error(given, 1)).toBeCloseTo(Math.abs(stated - happened) / given.length, 12)
        expect(error(given, 2 * bins)).toBeGreaterThanOrEqual(error(given, bins) - 1e-12)
      }),
    )
  })

  it('is at most the worst bin and the root of the Brier score, whatever the order', () => {
    fc.assert(
      fc.property(forecasts, (given) => {
        const got = error(given)
        expect(got).toBeLessThanOrEqual((expectedCalibrationError(given)?.maximumError ?? NaN) + 1e-12)
        expect(got).toBeLessThanOrEqual(Math.sqrt(brierScore(given) ?? NaN) + 1e-12)
        expect(error(given.toReversed())).toBeCloseTo(got, 12)
      }),
    )
  })

  it('has every forecast in the bin it belongs to', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 1000 }),
        (probability, count) => {
          const bin = expectedCalibrationError(say(probability, 1), count)?.bins.find(
            (one) => one.forecasts === 1,
          )
          expect(probability === 0 ? bin?.from === 0 : probability > (bin?.from ?? 2)).toBe(true)
          expect(probability).toBeLessThanOrEqual(bin?.to ?? -1)
        },
      ),
    )
  })
})
