import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ears, type EarsControl, type EarsMethod } from './ears.js'

const C1: EarsControl = { method: 'C1' }
const last = (counts: (number | null)[], control: EarsControl) => ears(counts, control).weeks.at(-1)

describe('ears', () => {
  // Baseline 2 4 2 4 2 4 3: mean 3, squares 1 x 6 + 0 = 6, sample variance 6 / 6 = 1, so the bound is 3 + 3.0902.
  it('puts the bound of C1 at z standard deviations above the seven weeks before', () => {
    const { z, weeks } = ears([2, 4, 2, 4, 2, 4, 3, 7], C1)
    expect(z).toBeCloseTo(3.090232306167813, 12)
    expect(weeks).toHaveLength(1)
    expect(weeks[0]).toMatchObject({
      row: 7,
      observed: 7,
      baselineMean: 3,
      baselineSd: 1,
      standardised: 4,
      alarm: true,
    })
    expect(weeks[0]?.upperbound).toBeCloseTo(3 + 3.090232306167813, 12)
    expect(weeks[0]?.c3Statistic).toBeNull()
  })

  it('leaves the two nearest weeks out of the baseline of C2', () => {
    expect(last([2, 4, 2, 4, 2, 4, 3, 99, 99, 7], { method: 'C2' })).toMatchObject({
      row: 9,
      baselineMean: 3,
      baselineSd: 1,
      alarm: true,
    })
  })

  // Weeks 10 and 11 stand 3 and 2 standard deviations above their own baselines of floor 1: excess 2 + 1, carry 3.
  it('lowers the bound of C3 by the excess of the two weeks before, to 0 at least', () => {
    const calm = [5, 5, 5, 5, 5, 5, 5, 5, 5]
    const week = last([...calm, 8, 7, 6], { method: 'C3', minSigma: 1 })
    expect(week).toMatchObject({ row: 11, baselineMean: 5, baselineSd: 1, standardised: 1, c3Statistic: 3 })
    expect(week?.upperbound).toBeCloseTo(5 + (1.959963984540054 - 3), 12)
    expect(week?.alarm).toBe(true)
    expect(week?.c3StatisticAlarm).toBe(true)
    expect(last([...calm, 30, 30, 0], { method: 'C3', minSigma: 1 })).toMatchObject({
      upperbound: 0,
      alarm: false,
    })
  })

  it('has the mean as bound when the baseline does not vary, and no standardised value', () => {
    expect(last([3, 3, 3, 3, 3, 3, 3, 4], C1)).toMatchObject({
      upperbound: 3,
      alarm: true,
      standardised: null,
    })
    expect(last([3, 3, 3, 3, 3, 3, 3, 3], C1)).toMatchObject({ upperbound: 3, alarm: false })
  })

  it('does not know the bound of C3 when the weeks before were judged without any spread', () => {
    const week = last([3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3], { method: 'C3' })
    expect(week).toMatchObject({ upperbound: null, alarm: null, c3Statistic: null, c3StatisticAlarm: null })
  })

  it.each<[EarsMethod, number]>([
    ['C1', 8],
    ['C2', 10],
    ['C3', 12],
  ])('%s judges week %i first', (method, week) => {
    expect(ears(Array(week - 1).fill(1), { method }).weeks).toEqual([])
    expect(ears(Array(week).fill(1), { method }).weeks.map(({ row }) => row)).toEqual([week - 1])
  })

  it('gives nulls where a count it needs is missing, and judges again when it is past', () => {
    const { weeks } = ears([null, 1, 2, 1, 2, 1, 2, 5, null, 5], { method: 'C1', minSigma: 1 })
    expect(weeks.map(({ upperbound }) => upperbound === null)).toEqual([true, false, true])
    expect(weeks.map(({ alarm }) => alarm)).toEqual([null, null, null])
    expect(weeks[1]?.observed).toBeNull()
  })

  it('judges the rows of the range only', () => {
    const rows = ears(Array(20).fill(2), { ...C1, range: { from: 3, until: 10 } }).weeks.map(({ row }) => row)
    expect(rows).toEqual([7, 8, 9])
  })

  it.each<[string, (number | null)[], EarsControl]>([
    ['counts[1]', [1, -1], C1],
    ['counts[0]', [0.5], C1],
    ['counts[0]', [NaN], C1],
    ['baseline', [1], { method: 'C1', baseline: 1 }],
    ['minSigma', [1], { method: 'C1', minSigma: -1 }],
    ['alpha', [1], { method: 'C1', alpha: 0 }],
    ['range', [1], { method: 'C1', range: { from: 0, until: 2 } }],
  ])('names %s when it cannot be used', (name, counts, control) => {
    expect(() => ears(counts, control)).toThrow(RangeError)
    expect(() => ears(counts, control)).toThrow(name)
  })

  it('moves its bound with the counts, and not its judgement', () => {
    const methods = fc.constantFrom<EarsMethod>('C1', 'C2')
    const counts = fc.array(fc.nat(20), { minLength: 10, maxLength: 30 })
    fc.assert(
      fc.property(methods, counts, fc.integer({ min: 1, max: 50 }), (method, series, more) => {
        const before = ears(series, { method, minSigma: 0.5 }).weeks
        const after = ears(
          series.map((count) => count + more),
          { method, minSigma: 0.5 },
        ).weeks
        before.forEach((week, i) => {
          expect(after[i]?.upperbound).toBeCloseTo((week.upperbound ?? NaN) + more, 8)
          expect(after[i]?.standardised).toBeCloseTo(week.standardised ?? NaN, 8)
        })
      }),
    )
  })
})
