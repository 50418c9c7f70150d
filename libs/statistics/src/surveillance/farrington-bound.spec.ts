import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { ExpectedCount } from './expected-count.js'
import { farringtonBound } from './farrington-bound.js'

const z = 2.3263478740408408
const model = (mean: number, dispersion: number, standardError = 0): ExpectedCount => ({
  logMean: Math.log(mean),
  standardError,
  dispersion,
  trend: null,
  degenerate: false,
})
const settings = { thresholdMethod: 'nbPlugin', powertrans: '2/3', alpha: 0.01 } as const

describe('farringtonBound', () => {
  // By hand, mean 8, no error, dispersion 1: 8^(2/3) = 4, sigma = 2/3 x 8^(-1/3) x sqrt 8 = sqrt(8) / 3;
  // for 1/2 sqrt 8 with sigma 1/2; without power 8 with sigma sqrt 8.
  it.each([
    ['2/3', (4 + (z * Math.sqrt(8)) / 3) ** 1.5],
    ['1/2', (Math.sqrt(8) + z / 2) ** 2],
    ['none', 8 + z * Math.sqrt(8)],
  ] as const)('puts the delta bound with power %s where it is by hand', (powertrans, bound) => {
    const at = farringtonBound(8, model(8, 1), { ...settings, thresholdMethod: 'delta', powertrans }, z)
    expect(at.upperbound).toBeCloseTo(bound, 10)
    expect(at.pValue).toBeCloseTo(0.5, 12)
    expect(at.score).toBeCloseTo(0, 12)
  })

  // tau = 2 + 8 x 0.5^2 = 4: twice the sigma of dispersion 1 without error.
  it('adds the error of the mean to the delta bound', () => {
    const at = farringtonBound(8, model(8, 2, 0.5), { ...settings, thresholdMethod: 'delta' }, z)
    expect(at.upperbound).toBeCloseTo((4 + (z * 2 * Math.sqrt(8)) / 3) ** 1.5, 10)
  })

  it('has p-value alpha and score 1 at the delta bound', () => {
    const delta = { ...settings, thresholdMethod: 'delta', powertrans: 'none' } as const
    const at = farringtonBound(25, model(9, (16 / z) ** 2 / 9), delta, z)
    expect(at.upperbound).toBeCloseTo(25, 10)
    expect(at.pValue).toBeCloseTo(0.01, 10)
    expect(at.score).toBeCloseTo(1, 10)
  })

  // Poisson 1: P(X <= 3) = (1 + 1 + 1/2 + 1/6) / e = 0.981, P(X <= 4) = 0.996; P(X >= 3) = 1 - 2.5 / e.
  it('takes the Poisson quantile at dispersion 1', () => {
    const at = farringtonBound(3, model(1, 1), settings, z)
    expect(at.upperbound).toBe(4)
    expect(at.pValue).toBeCloseTo(1 - 2.5 / Math.E, 12)
    expect(at.score).toBeCloseTo(3 / 4, 12)
  })

  // Mean 2, dispersion 2: size 2, probability 1/2, P(X = k) = (k + 1) / 2^(k + 2). P(X <= 8) = 1 - 11/1024 < 0.99 < 1 -
  // 12/2048 = P(X <= 9); P(X >= 3) = 1 - 1/4 - 2/8 - 3/16.
  it('takes the negative binomial quantile above dispersion 1', () => {
    const at = farringtonBound(3, model(2, 2), settings, z)
    expect(at.upperbound).toBe(9)
    expect(at.pValue).toBeCloseTo(5 / 16, 12)
    expect(at.score).toBeCloseTo((3 - Math.log(2)) / (9 - Math.log(2)), 12)
  })

  it('moves the mean of muan up by z errors, and only there', () => {
    const error = Math.log(2) / z
    const muan = { ...settings, thresholdMethod: 'muan' } as const
    expect(farringtonBound(3, model(1, 2, error), muan, z).upperbound).toBe(9)
    expect(farringtonBound(3, model(1, 2, error), settings, z).upperbound).toBeLessThan(9)
  })

  it('has no bound when the mean of muan has none', () => {
    const at = farringtonBound(3, model(1, 2, 1000), { ...settings, thresholdMethod: 'muan' }, z)
    expect(at).toEqual({ upperbound: null, pValue: null, score: null })
  })

  it('keeps counting when the mean of muan is beyond all counts', () => {
    const at = farringtonBound(3, model(1, 2, 30), { ...settings, thresholdMethod: 'muan' }, z)
    expect(at.upperbound).toBeCloseTo(Math.exp(30 * z), -25)
    expect(at.pValue).toBe(1)
  })

  it.each([
    ['nbPlugin', 0, 0, 1],
    ['nbPlugin', 1, 0, 0],
    ['delta', 0, 0, 0.5],
    ['delta', 1, 0, 0],
    ['muan', 1, null, null],
  ] as const)(
    '%s, never a case before and %i now: bound %p, p %p',
    (thresholdMethod, observed, upperbound, pValue) => {
      const none = { ...model(1e-12, 1, 1e5), degenerate: true }
      expect(farringtonBound(observed, none, { ...settings, thresholdMethod }, z)).toEqual({
        upperbound,
        pValue,
        score: null,
      })
    },
  )

  it('has a bound without a count, and nothing to say of it', () => {
    for (const thresholdMethod of ['delta', 'nbPlugin', 'muan'] as const)
      expect(farringtonBound(null, model(4, 2, 0.1), { ...settings, thresholdMethod }, z)).toEqual({
        upperbound: expect.any(Number),
        pValue: null,
        score: null,
      })
  })

  it('has a p-value below alpha exactly above its bound, and a bound that rises with the mean', () => {
    const methods = fc.constantFrom('delta' as const, 'nbPlugin' as const, 'muan' as const)
    const means = fc.double({ min: 0.05, max: 300, noNaN: true })
    const dispersions = fc.double({ min: 1, max: 20, noNaN: true })
    fc.assert(
      fc.property(methods, means, dispersions, fc.nat(500), (thresholdMethod, mean, dispersion, observed) => {
        const at = farringtonBound(
          observed,
          model(mean, dispersion, 0.1),
          { ...settings, thresholdMethod },
          z,
        )
        expect((at.pValue ?? NaN) < 0.01 - 1e-12).toBe(observed > (at.upperbound ?? NaN))
        const higher = farringtonBound(
          null,
          model(mean * 1.5, dispersion, 0.1),
          { ...settings, thresholdMethod },
          z,
        )
        expect(higher.upperbound).toBeGreaterThanOrEqual(at.upperbound ?? NaN)
      }),
    )
  })
})
