import { describe, expect, it } from '@jest/globals'
import { completedCounts } from './completed-counts.js'
import { reportingDelays } from './reporting-delays.js'

/**
 * The triangle of Taylor & Ashe (1983), reported by then, as printed in Mack 1993, doi:10.2143/AST.23.2.2005092. Years of
 * claims instead of weeks of signals; the mathematics is the same.
 */
const inByThen = [
  [357848, 1124788, 1735330, 2218270, 2745596, 3319994, 3466336, 3606286, 3833515, 3901463],
  [352118, 1236139, 2170033, 3353322, 3799067, 4120063, 4647867, 4914039, 5339085],
  [290507, 1292306, 2218525, 3235179, 3985995, 4132918, 4628910, 4909315],
  [310608, 1418858, 2195047, 3757447, 4029929, 4381982, 4588268],
  [443160, 1136350, 2128333, 2897821, 3402672, 3873311],
  [396132, 1333217, 2180715, 2985752, 3691712],
  [440832, 1288463, 2419861, 3483130],
  [359480, 1421128, 2864498],
  [376686, 1363294],
  [344014],
]
const reserves = [0, 94634, 469511, 709638, 984889, 1419459, 2177641, 3920301, 4278972, 4625811]
/** Prediction errors of the over-dispersed Poisson model, per cent. */
const errors = [0, 116, 46, 37, 31, 26, 23, 20, 24, 43]

const shares = (share: (number | null)[], logVariance = 0) => ({
  share,
  logVariance: share.map((value) => (value === null ? null : value === 1 ? 0 : logVariance)),
  dispersion: 1,
})

describe('completedCounts', () => {
  // Reserves: Mack 1993, table 1. Scale 52,601 and errors: England & Verrall 1999, doi:10.1016/S0167-6687(99)00016-5.
  it('gives the published forecasts and errors of the Taylor-Ashe triangle', () => {
    const reported = inByThen.map((row) => row.map((sum, delay) => sum - (row[delay - 1] ?? 0)))
    const delays = reportingDelays(reported, { maxDelay: 9 })
    expect(delays.dispersion).toBeCloseTo(52601, -1)
    const counts = inByThen.map((row) => row.at(-1) ?? 0)
    completedCounts(counts, delays, { minShare: 0.05 }).forEach(
      ({ reported, expected, standardError }, year) => {
        const reserve = (expected ?? NaN) - (reported ?? NaN)
        expect(Math.round(reserve)).toBe(reserves[year])
        if (year > 0) expect(Math.round((100 * (standardError ?? NaN)) / reserve)).toBe(errors[year])
      },
    )
  })

  // Half is in: 20 expected. Known shares and Poisson: variance 20 x 1/2 / 1/2 = 20.
  it('divides by the share that is in', () => {
    const [week] = completedCounts([10], shares([0.5, 1]))
    expect(week).toMatchObject({ row: 0, reported: 10, share: 0.5, multiplier: 2, expected: 20 })
    expect(week?.standardError).toBeCloseTo(Math.sqrt(20), 12)
  })

  it('leaves complete weeks as they are', () => {
    const week = { share: 1, multiplier: 1, standardError: 0 }
    expect(completedCounts([7, 8, 4], shares([0.5, 1])).slice(0, 2)).toEqual([
      { ...week, row: 0, reported: 7, expected: 7, lower: 7, upper: 7 },
      { ...week, row: 1, reported: 8, expected: 8, lower: 8, upper: 8 },
    ])
  })

  it('says nothing of a week that is too young, missing, or of unknown share', () => {
    const nothing = { multiplier: null, expected: null, standardError: null, lower: null, upper: null }
    const delays = shares([null, 0.1, 0.5, 1])
    expect(completedCounts([null, 6, 5, 4], delays)).toEqual([
      { ...nothing, row: 0, reported: null, share: 1 },
      expect.objectContaining({ row: 1, expected: 12 }),
      { ...nothing, row: 2, reported: 5, share: 0.1 },
      { ...nothing, row: 3, reported: 4, share: null },
    ])
    expect(completedCounts([5, 4], delays, { minShare: 0.1 })[0]?.expected).toBeCloseTo(50, 12)
  })

  it('gives a forecast without limits when the spread is not known', () => {
    const [week] = completedCounts([10], { ...shares([0.5, 1]), dispersion: null })
    expect(week).toMatchObject({ expected: 20, standardError: null, lower: null, upper: null })
  })

  it('allows for reports to come where there is none yet', () => {
    expect(completedCounts([0], shares([0.5, 1]))[0]).toMatchObject({ expected: 0, lower: 0, upper: 3 })
  })

  it('is less sure of a share that is less sure, of more spread, and at a higher level', () => {
    const width = (delays: ReturnType<typeof shares>, level = 0.95) => {
      const { lower, upper } = completedCounts([40], delays, { level })[0] ?? {}
      expect(lower).toBeGreaterThanOrEqual(40)
      return (upper ?? NaN) - (lower ?? NaN)
    }
    const sure = shares([0.6, 1])
    expect(width(shares([0.6, 1], 0.05))).toBeGreaterThan(width(sure))
    expect(width({ ...sure, dispersion: 3 })).toBeGreaterThan(width(sure))
    expect(width(sure, 0.99)).toBeGreaterThan(width(sure))
  })

  it('holds the number that comes true about as often as it says', () => {
    const random = uniform(20210416)
    const chances = [0.4, 0.3, 0.2, 0.1]
    let held = 0
    let weeks = 0
    for (let run = 0; run < 300; run++) {
      const full = Array.from({ length: 26 }, () => {
        const row = chances.map(() => 0)
        for (let report = poisson(12, random); report > 0; report--) {
          let delay = 0
          for (let rest = random(); rest >= (chances[delay] ?? 1); delay++) rest -= chances[delay] ?? 1
          row[Math.min(delay, 3)] = (row[Math.min(delay, 3)] ?? 0) + 1
        }
        return row
      })
      const reported = full.map((row, week) => row.slice(0, 26 - week))
      const counts = reported.map((row) => row.reduce((sum, count) => sum + count, 0))
      const completed = completedCounts(counts, reportingDelays(reported, { maxDelay: 3 }))
      for (const week of [23, 24, 25]) {
        const truth = (full[week] ?? []).reduce((sum, count) => sum + count, 0)
        const { lower, upper } = completed[week] ?? {}
        held += truth >= (lower ?? NaN) && truth <= (upper ?? NaN) ? 1 : 0
        weeks += 1
      }
    }
    expect(held / weeks).toBeGreaterThan(0.93)
    expect(held / weeks).toBeLessThan(0.99)
  })

  it.each<[string, (number | null)[], object]>([
    ['counts[0]', [-1], {}],
    ['counts[1]', [1, NaN], {}],
    ['level', [1], { level: 1 }],
    ['minShare', [1], { minShare: 0 }],
  ])('names %s when it cannot be used', (name, counts, options) => {
    expect(() => completedCounts(counts, shares([1]), options)).toThrow(RangeError)
    expect(() => completedCounts(counts, shares([1]), options)).toThrow(name)
  })

  it('is empty for no weeks', () => expect(completedCounts([], shares([1]))).toEqual([]))
})

/** Evenly in [0, 1), the same for the same seed. @source Park & Miller 1988, doi:10.1145/63039.63042 */
function uniform(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

function poisson(mean: number, random: () => number): number {
  let count = -1
  for (let product = 1; product > Math.exp(-mean); product *= random()) count += 1
  return count
}
