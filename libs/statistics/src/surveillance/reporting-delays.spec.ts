import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type DelayOptions, reportingDelays } from './reporting-delays.js'

/** What is in by the end of the last week, when a week has totals[t] reports that come in these shares. */
const triangle = (totals: readonly number[], shares: readonly number[]): number[][] =>
  totals.map((total, t) => shares.slice(0, totals.length - t).map((share) => total * share))

describe('reportingDelays', () => {
  // By hand. Delay 2: the first week alone can show it, 2 of its 10. Delay 1: 3 + 4 of 8 + 12 in by then.
  // F(1) = 1 - 2/10 = 4/5; F(0) = 4/5 x (1 - 7/20) = 13/25.
  it('multiplies the parts that came later, from the longest delay down', () => {
    const delays = reportingDelays([[5, 3, 2], [8, 4], [6]], { maxDelay: 2 })
    expect(delays.share[2]).toBe(1)
    expect(delays.share[1]).toBeCloseTo(4 / 5, 12)
    expect(delays.share[0]).toBeCloseTo(13 / 25, 12)
    expect(delays.logVariance[1]).toBeCloseTo(0.2 / (10 * 0.8), 12)
    expect(delays.logVariance[0]).toBeCloseTo(0.2 / (10 * 0.8) + 0.35 / (20 * 0.65), 12)
  })

  it('learns from the latest weeks only when asked', () => {
    const reported = [[0, 0, 10], [5, 3, 2], [8, 4], [6]]
    expect(reportingDelays(reported, { maxDelay: 2, weeks: 3 }).share[1]).toBeCloseTo(4 / 5, 12)
    expect(reportingDelays(reported, { maxDelay: 2 }).share[1]).toBeCloseTo(8 / 20, 12)
  })

  it('does not know a share below a delay it never saw', () => {
    expect(reportingDelays([], { maxDelay: 2 })).toEqual({
      share: [null, null, 1],
      logVariance: [null, null, 0],
      dispersion: null,
    })
    expect(reportingDelays([[4, 1], [3]], { maxDelay: 2 }).share).toEqual([null, null, 1])
    expect(reportingDelays([[0, 0, 0], [0, 0], [6]], { maxDelay: 2 }).share).toEqual([null, null, 1])
  })

  it('knows that nothing is in yet when every report comes late', () => {
    const { share, logVariance } = reportingDelays([[0, 0, 4], [0, 0], [0]], { maxDelay: 2 })
    expect(share).toEqual([null, 0, 1])
    expect(logVariance).toEqual([null, null, 0])
  })

  it('is complete at once when no delay is allowed', () => {
    expect(reportingDelays([[4], [7]], { maxDelay: 0 }).share).toEqual([1])
  })

  it('finds the shares that the reports came in', () => {
    const total = fc.integer({ min: 1, max: 500 })
    const parts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(parts, fc.array(total, { minLength: 8, maxLength: 20 }), (weights, totals) => {
        const sum = weights.reduce((a, b) => a + b, 0)
        const shares = weights.map((weight) => weight / sum)
        const delays = reportingDelays(triangle(totals, shares), { maxDelay: shares.length - 1 })
        let upToNow = 0
        shares.forEach((share, delay) => {
          upToNow += share
          expect(delays.share[delay]).toBeCloseTo(upToNow, 10)
        })
        expect(delays.dispersion ?? 1).toBe(1)
      }),
    )
  })

  it('never falls with the delay', () => {
    const cell = fc.nat(30)
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.array(fc.array(cell, { minLength: 6, maxLength: 6 })),
        (maxDelay, cells) => {
          const reported = cells.map((row, t) => row.slice(0, 1 + Math.min(maxDelay, cells.length - 1 - t)))
          const { share } = reportingDelays(reported, { maxDelay })
          share.forEach((value, delay) => {
            if (value === null) return
            expect(value).toBeGreaterThanOrEqual(0)
            expect(share[delay + 1] ?? 1).toBeGreaterThanOrEqual(value)
          })
        },
      ),
    )
  })

  it.each<[string, number[][], DelayOptions]>([
    ['maxDelay', [], { maxDelay: -1 }],
    ['weeks', [], { maxDelay: 1, weeks: 0 }],
    ['reported[0] must have 2', [[1], [1]], { maxDelay: 1 }],
    [
      'reported[1] must have 1',
      [
        [1, 1],
        [1, 1],
      ],
      { maxDelay: 1 },
    ],
    ['reported[0][1]', [[1, -1], [1]], { maxDelay: 1 }],
    ['reported[1][0]', [[1, 1], [NaN]], { maxDelay: 1 }],
  ])('names %s when it cannot be used', (name, reported, options) => {
    expect(() => reportingDelays(reported, options)).toThrow(RangeError)
    expect(() => reportingDelays(reported, options)).toThrow(name)
  })
})
