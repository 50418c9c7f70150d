import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CountSeries, SegmentedModel } from './segmented-model.js'
import { segmentedRegression } from './segmented-regression.js'
import { type LeastData, tooLittleData } from './too-little-data.js'

const model: SegmentedModel = { start: 8, slopeChange: true }
const eight = [3, 1, 2, 4, 2, 3, 1, 2]
const enough: CountSeries = { counts: [...eight, ...eight] }
const zeros = new Array<number>(8).fill(0)

describe('tooLittleData', () => {
  it.each<[string | null, string, CountSeries, SegmentedModel]>([
    [null, 'eight points and 18 events on either side', enough, model],
    ['few-points-before', 'seven points before', { counts: enough.counts.slice(1) }, { ...model, start: 7 }],
    ['few-points-before', 'a missing count before', { counts: enough.counts.with(2, null) }, model],
    ['few-points-after', 'seven points after', { counts: enough.counts.slice(0, 15) }, model],
    ['few-points-after', 'a missing count after', { counts: enough.counts.with(12, null) }, model],
    ['few-points-after', 'eight points after of which one in the lag', enough, { ...model, lag: 1 }],
    [
      'less-than-a-season',
      'eight points before of a season of nine',
      enough,
      { ...model, harmonics: 1, period: 9 },
    ],
    [null, 'eight points before of a season of eight', enough, { ...model, harmonics: 1, period: 8 }],
    ['few-events', '29 events', { counts: [...zeros.with(0, 14), ...zeros.with(0, 15)] }, model],
    ['no-events-before', 'no events before', { counts: [...zeros, ...eight.map((n) => 2 * n)] }, model],
    ['no-events-after', 'no events after', { counts: [...eight.map((n) => 2 * n), ...zeros] }, model],
    ['rank-deficient', 'events at one point after', { counts: [...eight, ...zeros.with(3, 20)] }, model],
    ['rank-deficient', 'a pulse that is the level', enough, { ...model, pulse: { from: 8, to: 15 } }],
  ])('is %s for %s', (reason, _name, series, terms) => {
    expect(tooLittleData(series, terms)).toBe(reason)
  })

  it.each<[string | null, CountSeries]>([
    [null, enough],
    ['few-points-before', { counts: enough.counts.with(0, null) }],
    ['few-points-after', { counts: enough.counts.with(15, null) }],
    ['few-events', { counts: enough.counts.map(() => 1) }],
    ['no-events-after', { counts: [...eight.map((n) => 2 * n), ...zeros] }],
  ])('is %s when that is what the control has', (reason, control) => {
    expect(tooLittleData(enough, model, { control })).toBe(reason)
  })

  it('goes by the least that is asked', () => {
    const least: LeastData = { points: 9, events: 30 }
    expect(tooLittleData(enough, model, { least })).toBe('few-points-before')
    expect(tooLittleData(enough, model, { least: { points: 8, events: 37 } })).toBe('few-events')
    expect(tooLittleData(enough, model, { least: { points: 8, events: 36 } })).toBeNull()
  })

  it('lets through only what the regression can answer', () => {
    const counts = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(12)), {
      minLength: 16,
      maxLength: 24,
    })
    const least: LeastData = { points: 4, events: 3 }
    fc.assert(
      fc.property(counts, fc.boolean(), (list, slopeChange) => {
        const terms = { start: 8, slopeChange }
        fc.pre(tooLittleData({ counts: list }, terms, { least }) === null)
        const { estimates, quasiCovariance } = segmentedRegression({ counts: list }, terms)
        for (const value of [...estimates, ...quasiCovariance.flat()])
          expect(Number.isFinite(value)).toBe(true)
      }),
      { numRuns: 300, examples: [[[0, 1, 0, 0, 0, 0, 1, 0, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], true]] },
    )
  })

  it.each<[CountSeries, SegmentedModel]>([
    [{ counts: [] }, model],
    [{ counts: enough.counts.with(1, -2) }, model],
    [enough, { ...model, start: 16 }],
    [enough, { ...model, harmonics: 1, period: 2 }],
  ])('refuses what does not fit together', (series, terms) => {
    expect(() => tooLittleData(series, terms)).toThrow(RangeError)
  })
})
