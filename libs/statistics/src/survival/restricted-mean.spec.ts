import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { kaplanMeier } from './kaplan-meier.js'
import { restrictedMean } from './restricted-mean.js'

const events = (...times: number[]) => times.map((time) => ({ time, event: true }))
const curve = kaplanMeier([
  { time: 4, event: true },
  { time: 9, event: false },
  ...events(6),
  { time: 10, event: false },
])

describe('restrictedMean', () => {
  // By hand: 1 until 4, 3/4 until 6, 1/2 until 8: 4 + 1.5 + 1 = 6.5.
  // Variance: (1.5 + 1)^2 x 1/(4x3) + 1^2 x 1/(3x2) = 0.6875.
  it('is the area 6.5 with variance 0.6875 up to 8', () => {
    const result = restrictedMean(curve, 8)
    expect(result?.mean).toBeCloseTo(6.5, 12)
    expect(result?.standardError).toBeCloseTo(Math.sqrt(0.6875), 12)
    expect(result?.lower).toBeCloseTo(6.5 - 1.959963984540054 * Math.sqrt(0.6875), 12)
    expect(result?.upper).toBeCloseTo(6.5 + 1.959963984540054 * Math.sqrt(0.6875), 12)
  })

  it('is the horizon itself, without uncertainty, before the first time', () => {
    expect(restrictedMean(curve, 3)).toEqual({ mean: 3, standardError: 0, lower: 3, upper: 3 })
  })

  it('carries the share forward beyond the last time', () => {
    expect(restrictedMean(curve, 20)?.mean).toBeCloseTo(12.5, 12)
  })

  it('has narrower limits at a lower level', () => {
    expect(restrictedMean(curve, 8, 0.5)?.lower).toBeCloseTo(6.5 - 0.6744897501960817 * Math.sqrt(0.6875), 12)
    expect(() => restrictedMean(curve, 8, 1)).toThrow(RangeError)
  })

  it('is null for an empty curve', () => expect(restrictedMean(kaplanMeier([]), 5)).toBeNull())

  it.each([-1, Number.NaN, Infinity])('refuses tau = %d', (tau) => {
    expect(() => restrictedMean(curve, tau)).toThrow(RangeError)
  })

  it('is the plain mean, with the plain standard error, when nobody is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 30 }), (times) => {
        const mean = times.reduce((sum, time) => sum + time, 0) / times.length
        const squares = times.reduce((sum, time) => sum + (time - mean) ** 2, 0)
        const result = restrictedMean(kaplanMeier(events(...times)), 30)
        expect(result?.mean).toBeCloseTo(mean, 9)
        expect(result?.standardError).toBeCloseTo(Math.sqrt(squares) / times.length, 9)
      }),
    )
  })
})
