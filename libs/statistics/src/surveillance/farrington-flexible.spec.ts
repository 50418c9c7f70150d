import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type FarringtonControl, improvedFarrington } from './farrington-control.js'
import { type SurveillanceSeries, farringtonBatch, farringtonFlexible } from './farrington-flexible.js'

/** A made series of 330 weeks: arithmetic noise, a season, a slow rise, three weeks of outbreak. */
const made = Array.from(
  { length: 330 },
  (_, i) =>
    ((i * i * 7 + 3 * i) % 11) +
    (i % 52 < 10 ? 4 : 0) +
    ([150, 151, 230].includes(i) ? 25 : 0) +
    Math.floor(i / 60),
)
const at319 = { from: 319, until: 320 }

/** Years of 4 rows, one reference row each: small enough to follow by hand. */
const small: FarringtonControl = {
  ...improvedFarrington,
  freq: 4,
  b: 3,
  w: 0,
  noPeriods: 1,
  pastWeeksNotIncluded: 0,
  reweight: false,
  trend: false,
  limit54: [0, 4],
  thresholdMethod: 'delta',
  powertrans: 'none',
}
/** Three years with these counts in the season of row 12, 9 in the others, and `now` in row 12. */
const threeYears = ([a, b, c]: [number | null, number | null, number | null], now: number | null) => [
  ...[a, 9, 9, 9],
  ...[b, 9, 9, 9],
  ...[c, 9, 9, 9],
  now,
]
const row12 = { from: 12, until: 13 }
const only = (series: SurveillanceSeries & { dates?: readonly string[] }, control: FarringtonControl) => {
  const weeks = farringtonFlexible(series, control)
  expect(weeks).toHaveLength(1)
  return weeks[0]
}

describe('farringtonFlexible', () => {
  // Computed with numpy's least squares on dummy columns and scipy's distributions, from the formulae alone.
  it.each<[string, Partial<FarringtonControl>, number[]]>([
    [
      'nbPlugin',
      {},
      [237, 13.360279247626835, 0.040873999533965366, 1.963341015552331, 27, 0.8297754896866453],
    ],
    [
      'muan',
      { thresholdMethod: 'muan' },
      [237, 13.360279247626835, 0.040873999533965366, 1.963341015552331, 29],
    ],
    [
      'delta',
      { thresholdMethod: 'delta' },
      [
        237, 13.360279247626835, 0.040873999533965366, 1.963341015552331, 26.98607815142153,
        0.8161829634262765,
      ],
    ],
    [
      'five seasons, per head',
      { b: 3, w: 2, noPeriods: 5, pastWeeksNotIncluded: 3, populationOffset: true },
      [155, 13.414436074217702, 0.0471487764243822, 1.6658822830851352, 26, 0.8554977709359376],
    ],
    [
      'the windows alone',
      {
        noPeriods: 1,
        pastWeeksNotIncluded: 3,
        weightsThreshold: 1,
        thresholdMethod: 'delta',
        trend: false,
      },
      [35, 9.061540314484452, 0.02206015735287262, 1.3985989311980294, 18.51589497723, 0.5068930233816268],
    ],
  ])('%s equals a computation of its own', (_name, change, [rows, ...numbers]) => {
    const population = made.map((_, i) => 1000 + 10 * i)
    const week = only({ counts: made, population }, { ...improvedFarrington, ...change, range: at319 })
    expect(week?.reference?.rows).toBe(rows)
    const got = [week?.expected, week?.standardError, week?.dispersion, week?.upperbound, week?.pValue]
    numbers.forEach((number, i) => expect(Math.abs((got[i] ?? NaN) / number - 1)).toBeLessThan(1e-9))
    expect(week).toMatchObject({ row: 319, observed: 9, enough: true, alarm: false, degenerate: false })
  })

  // By hand: mean 6, Pearson (4 + 0 + 4) / 6 / 2 = 2/3 so dispersion 1, error of the log mean sqrt(2/3 / 18),
  // tau = 1 + 6 x 2/3 / 18 = 11/9, sigma = sqrt(6 x 11/9).
  it('puts the bound where it is by hand', () => {
    const week = only({ counts: threeYears([4, 6, 8], 15) }, { ...small, range: row12 })
    expect(week?.expected).toBeCloseTo(6, 6)
    expect(week?.dispersion).toBe(1)
    expect(week?.upperbound).toBeCloseTo(6 + 2.3263478740408408 * Math.sqrt(22 / 3), 4)
    expect(week).toMatchObject({ alarm: true, trend: null, reference: { rows: 3, first: 0, last: 8 } })
  })

  // 4 + 6 + 8 cases among 100 + 100 + 200 people: 18 / 400 each, and 1000 people now.
  it('counts per head with an offset', () => {
    const population = [100, 9, 9, 9, 100, 9, 9, 9, 200, 9, 9, 9, 1000]
    const control = { ...small, populationOffset: true, range: row12 }
    expect(only({ counts: threeYears([4, 6, 8], 1), population }, control)?.expected).toBeCloseTo(45, 5)
    const none = population.map((people, row) => (row === 12 ? null : people))
    expect(only({ counts: threeYears([4, 6, 8], 1), population: none }, control)?.expected).toBeNull()
  })

  it('leaves missing weeks of the past out', () => {
    const week = only({ counts: threeYears([4, null, 8], 1) }, { ...small, range: row12 })
    expect(week?.expected).toBeCloseTo(6, 5)
    expect(week?.reference).toEqual({ rows: 2, first: 0, last: 8 })
  })

  it('has a bound but no alarm for a week that is missing itself', () => {
    const week = only({ counts: threeYears([4, 6, 8], null) }, { ...small, range: row12 })
    expect(week?.upperbound).toBeGreaterThan(6)
    expect(week).toMatchObject({ observed: null, alarm: null, pValue: null, score: null })
  })

  it('judges nothing that does not reach back far enough', () => {
    const weeks = farringtonFlexible(
      { counts: threeYears([4, 6, 8], 15) },
      { ...small, range: { from: 11, until: 13 } },
    )
    expect(weeks.map(({ alarm }) => alarm)).toEqual([null, true])
    expect(weeks[0]).toMatchObject({ row: 11, observed: 9, expected: null, pValue: null, reference: null })
  })

  it.each([
    [26, true],
    [27, false],
  ])('with at least %i cases asked in 3 weeks it has a bound: %p', (cases, enough) => {
    const control: FarringtonControl = { ...small, limit54: [cases, 3], range: row12 }
    const week = only({ counts: threeYears([1, 1, 1], 8) }, control)
    expect(week).toMatchObject({ enough, alarm: enough })
    expect(week?.upperbound === null).toBe(!enough)
    expect(week?.expected === null).toBe(!enough)
    expect(week?.pValue).toBeLessThan(0.01)
  })

  it('finds any case too many where there never was one, and says that it is so', () => {
    const first = threeYears([0, 0, 0], 1)
    for (const thresholdMethod of ['delta', 'nbPlugin'] as const) {
      const week = only({ counts: first }, { ...small, thresholdMethod, range: row12 })
      expect(week).toMatchObject({
        degenerate: true,
        expected: 0,
        upperbound: 0,
        alarm: true,
        standardError: null,
      })
      expect(
        only({ counts: threeYears([0, 0, 0], 0) }, { ...small, thresholdMethod, range: row12 })?.alarm,
      ).toBe(false)
    }
  })

  it('does not alarm at the bound itself', () => {
    const nbPlugin: FarringtonControl = { ...small, thresholdMethod: 'nbPlugin', range: row12 }
    const bound = only({ counts: threeYears([4, 6, 8], 0) }, nbPlugin)?.upperbound ?? NaN
    expect(only({ counts: threeYears([4, 6, 8], bound) }, nbPlugin)?.alarm).toBe(false)
    expect(only({ counts: threeYears([4, 6, 8], bound + 1) }, nbPlugin)?.alarm).toBe(true)
  })

  it('does not look at the weeks left out, the week itself among them', () => {
    const week = (recent: number[]) => {
      const counts = [...made.slice(0, 293), ...recent]
      return only({ counts }, { ...improvedFarrington, range: at319 })
    }
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 50 }), { minLength: 27, maxLength: 27 }), (recent) => {
        expect(week(recent)?.upperbound).toBe(week(made.slice(293, 320))?.upperbound)
      }),
      { numRuns: 20 },
    )
  })

  it('counts years by date when there are dates', () => {
    const dates = made.map((_, i) => new Date(Date.UTC(2015, 0, 5 + 7 * i)).toISOString().slice(0, 10))
    const row = dates.indexOf('2021-02-22')
    const control = { ...improvedFarrington, range: { from: row, until: row + 1 } }
    const byDate = only({ counts: made, dates }, control)
    const byRow = only({ counts: made, dates }, { ...control, epochAsDate: false })
    // 2016-02-22 is 261 weeks before, for 2020 had 53; by row it is 260.
    expect(byDate?.reference?.first).toBe(row - 261 - 3)
    expect(byRow?.reference?.first).toBe(row - 260 - 3)
    expect(byDate?.expected).not.toBe(byRow?.expected)
  })

  it('has nothing to say of an empty range or an empty series', () => {
    expect(
      farringtonFlexible({ counts: made }, { ...improvedFarrington, range: { from: 3, until: 3 } }),
    ).toEqual([])
    expect(farringtonFlexible({ counts: [] }, improvedFarrington)).toEqual([])
    expect(farringtonFlexible({ counts: [4] }, improvedFarrington)).toMatchObject([
      { observed: 4, alarm: null },
    ])
  })

  it.each<[string, SurveillanceSeries & { dates?: string[] }, Partial<FarringtonControl>]>([
    ['counts[1]', { counts: [1, -1] }, {}],
    ['counts[1]', { counts: [1, NaN] }, {}],
    ['counts[0]', { counts: [1.5] }, {}],
    ['population', { counts: [1] }, { populationOffset: true }],
    ['population[0]', { counts: [1], population: [0] }, { populationOffset: true }],
    ['population', { counts: [1], population: [] }, { populationOffset: true }],
    ['counts', { counts: [1], dates: [] }, {}],
    ['dates[1]', { counts: [1, 1], dates: ['2024-01-08', '2024-01-01'] }, {}],
    ['dates', { counts: [1] }, { epochAsDate: true }],
    ['range', { counts: [1] }, { range: { from: 0, until: 2 } }],
    ['range', { counts: [1] }, { range: { from: 1, until: 0 } }],
    ['b must', { counts: [1] }, { b: 0 }],
    ['w must', { counts: [1] }, { w: -1 }],
    ['2w + 1', { counts: [1] }, { w: 26 }],
    ['noPeriods', { counts: [1] }, { noPeriods: 0 }],
    ['noPeriods', { counts: made }, { noPeriods: 60 }],
    ['pastWeeksNotIncluded', { counts: [1] }, { pastWeeksNotIncluded: 0.5 }],
    ['freq', { counts: [1] }, { freq: 0 }],
    ['limit54[0]', { counts: [1] }, { limit54: [-1, 4] }],
    ['limit54[1]', { counts: [1] }, { limit54: [5, 0] }],
    ['alpha', { counts: [1] }, { alpha: 1 }],
    ['pThresholdTrend', { counts: [1] }, { pThresholdTrend: 2 }],
    ['weightsThreshold', { counts: [1] }, { weightsThreshold: 0 }],
  ])('names %s when it cannot be used', (name, series, change) => {
    expect(() => farringtonFlexible(series, { ...improvedFarrington, ...change })).toThrow(RangeError)
    expect(() => farringtonFlexible(series, { ...improvedFarrington, ...change })).toThrow(name)
  })
})

describe('farringtonBatch', () => {
  it('gives each series what it gets alone, missing weeks and all', () => {
    const counts = fc.array(fc.option(fc.nat(30), { freq: 8 }), { minLength: 60, maxLength: 60 })
    const control: FarringtonControl = {
      ...improvedFarrington,
      ...{ freq: 12, b: 3, w: 1, noPeriods: 4, pastWeeksNotIncluded: 3 },
      range: { from: 44, until: 60 },
    }
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 4 }), (all) => {
        const series = all.map((one) => ({ counts: one }))
        const batch = farringtonBatch({ series }, control)
        expect(batch).toEqual(series.map((one) => farringtonFlexible(one, control)))
        expect(batch.flat().flatMap(Object.values).filter(Number.isNaN)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('refuses series of different lengths', () => {
    expect(() =>
      farringtonBatch({ series: [{ counts: [1, 2] }, { counts: [1] }] }, improvedFarrington),
    ).toThrow('counts must have 2')
  })

  it('is empty for no series', () => expect(farringtonBatch({ series: [] }, improvedFarrington)).toEqual([]))
})
