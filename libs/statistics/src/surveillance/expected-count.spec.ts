import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fitPoisson, type PoissonFit } from '../numbers/poisson-regression.js'
import { expectedCount } from './expected-count.js'
import { type FarringtonControl, improvedFarrington } from './farrington-control.js'
import type { ReferenceCounts } from './reference-counts.js'

/** Counts in every season, two at least, in any order of seasons. */
const references = fc
  .record({ levels: fc.integer({ min: 1, max: 6 }), offset: fc.boolean() })
  .chain(({ levels, offset }) =>
    fc
      .array(
        fc.record({
          count: fc.nat(40),
          level: fc.nat(levels - 1),
          people: fc.double({ min: 0.5, max: 2, noNaN: true }),
        }),
        { minLength: 6, maxLength: 40 },
      )
      .map((drawn) => [
        ...drawn,
        ...Array.from({ length: 2 * levels }, (_, i) => ({ count: 3 + i, level: i % levels, people: 1 })),
      ])
      .map((rows): ReferenceCounts => ({
        counts: Float64Array.from(rows, ({ count }) => count),
        ...(offset ? { offset: Float64Array.from(rows, ({ people }) => Math.log(people)) } : {}),
        level: Int32Array.from(rows, ({ level }) => level),
        levels,
        season: levels - 1,
        time: Float64Array.from(rows, (_, i) => i),
        timeNow: rows.length + 3,
        offsetNow: 0.1,
        first: 0,
        last: rows.length - 1,
      })),
  )

/** Intercept, [time,] and a column per season but the first: the model as it is written in the papers. */
function designRow(level: number, time: number, levels: number, trend: boolean): number[] {
  const seasons = Array.from({ length: levels - 1 }, (_, i) => (level === i + 1 ? 1 : 0))
  return trend ? [1, time, ...seasons] : [1, ...seasons]
}

/** The same by general regression on that design; every step of ALGORITHMS 4.5 to 4.8 written out once more. */
function slowly(
  reference: ReferenceCounts,
  { reweight, weightsThreshold }: FarringtonControl,
  trend: boolean,
) {
  const { counts, level, levels, season, time, timeNow, offset, offsetNow } = reference
  const rows = counts.length
  const design = Array.from({ length: rows }, (_, i) => designRow(level[i] ?? 0, time[i] ?? 0, levels, trend))
  const columns = design[0]?.length ?? 0
  const fit = (priorWeights: Float64Array): PoissonFit =>
    fitPoisson({
      rows,
      columns,
      design: Float64Array.from(design.flat()),
      response: counts,
      ...(offset === undefined ? {} : { offset }),
      priorWeights,
      tolerance: 1e-8,
      maxSteps: 25,
    })
  const squares = ({ fitted }: PoissonFit, weights: Float64Array): number =>
    weights.reduce((sum, w, i) => sum + w * ((counts[i] ?? 0) / (fitted[i] ?? 0) - 1) ** 2, 0) /
    (rows - columns)
  let weights = new Float64Array(rows).fill(1)
  let last = fit(weights)
  let psi = squares(last, last.workingWeights)
  if (reweight) {
    const phi = Math.max(1, psi)
    const high = last.fitted.map(
      (mean, i) =>
        (1.5 * ((counts[i] ?? 0) ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean))) /
        Math.sqrt(phi * (1 - (last.leverages[i] ?? 0))),
    )
    weights = high.map((s) => (s > weightsThreshold ? s ** -2 : 1))
    const total = weights.reduce((sum, w) => sum + w, 0)
    weights = weights.map((w) => (w * rows) / total)
    last = fit(weights)
    psi = squares(last, weights)
  }
  const v = designRow(season, timeNow, levels, trend)
  const spread = last.covariance.reduce(
    (sum, row, i) => sum + row.reduce((part, value, j) => part + (v[i] ?? 0) * value * (v[j] ?? 0), 0),
    0,
  )
  return {
    logMean: v.reduce((sum, value, i) => sum + value * (last.coefficients[i] ?? 0), offsetNow),
    standardError: Math.sqrt(psi * spread),
    dispersion: Math.max(1, squares(last, last.workingWeights)),
    trend: trend ? (last.coefficients[1] ?? null) : null,
  }
}

const controls = fc.record({
  reweight: fc.boolean(),
  trend: fc.boolean(),
  weightsThreshold: fc.constantFrom(1, 2.58),
})

function fill(counts: number[], level = counts.map(() => 0)): ReferenceCounts {
  return {
    counts: Float64Array.from(counts),
    level: Int32Array.from(level),
    levels: Math.max(...level) + 1,
    season: Math.max(...level),
    time: Float64Array.from(counts, (_, i) => i),
    timeNow: counts.length,
    offsetNow: 0,
    first: 0,
    last: counts.length - 1,
  }
}

const plain: FarringtonControl = { ...improvedFarrington, reweight: false, trend: false }

describe('expectedCount', () => {
  it('equals the general regression on dummy columns to 1e-9', () => {
    fc.assert(
      fc.property(references, controls, (reference, drawn) => {
        const control = { ...improvedFarrington, ...drawn }
        const model = expectedCount(reference, control)
        const slow = slowly(reference, control, model?.trend !== null && drawn.trend)
        for (const key of ['logMean', 'standardError', 'dispersion', 'trend'] as const) {
          const [got, expected] = [model?.[key] ?? null, slow[key]]
          if (expected === null) expect(got).toBeNull()
          else
            expect(Math.abs((got ?? NaN) - expected)).toBeLessThanOrEqual(
              1e-9 * Math.max(1, Math.abs(expected)),
            )
        }
      }),
      { numRuns: 100 },
    )
  })

  // By hand: the mean of 2, 4, 6 is 4; Pearson (4 + 0 + 4) / 4 / 2 = 1; the log mean has error sqrt(1 / 12).
  it('is the mean of the season when there is nothing else', () => {
    const model = expectedCount(fill([2, 4, 6]), plain)
    expect(model?.logMean).toBeCloseTo(Math.log(4), 7)
    expect(model?.dispersion).toBeCloseTo(1, 4)
    expect(model?.standardError).toBeCloseTo(Math.sqrt(1 / 12), 4)
    expect(model?.trend).toBeNull()
    expect(model?.degenerate).toBe(false)
  })

  it('follows a trend that halves, and not one that doubles beyond all that was seen', () => {
    const control = { ...plain, trend: true }
    const falling = expectedCount(fill([32, 16, 8, 4]), control)
    expect(falling?.trend).toBeCloseTo(Math.log(1 / 2), 9)
    expect(falling?.logMean).toBeCloseTo(Math.log(2), 9)
    const rising = expectedCount(fill([4, 8, 16, 32]), control)
    expect(rising?.trend).toBeNull()
    expect(rising?.logMean).toBeCloseTo(Math.log(15), 7)
  })

  it('has no trend with fewer than three years, or one that may be chance', () => {
    const falling = fill([32, 16, 8, 4])
    expect(expectedCount(falling, { ...plain, trend: true, b: 2 })?.trend).toBeNull()
    const vague = fill([5, 9, 2, 8, 3, 7])
    expect(expectedCount(vague, { ...plain, trend: true, pThresholdTrend: 0.05 })?.trend).toBeNull()
    expect(expectedCount(vague, { ...plain, trend: true, pThresholdTrend: 1 })?.trend).not.toBeNull()
  })

  it('takes most of the weight from an outbreak of the past, and none from a low week', () => {
    const calm = [4, 5, 6, 5, 4, 6, 5, 5, 4, 6].flatMap((count) => [count, count, count])
    const reweight = { ...plain, reweight: true }
    const outbreak = fill([...calm, 60])
    const [before, after] = [expectedCount(outbreak, plain), expectedCount(outbreak, reweight)]
    expect(Math.exp(before?.logMean ?? 0)).toBeCloseTo(210 / 31, 6)
    expect(Math.exp(after?.logMean ?? 0)).toBeLessThan(5.2)
    const low = fill([...calm, 0])
    expect(expectedCount(low, reweight)?.logMean).toBeCloseTo(expectedCount(low, plain)?.logMean ?? NaN, 12)
  })

  it('takes the dispersion that is asked for into the standard error', () => {
    const counts = fill([4, 5, 6, 5, 4, 60, 5, 5, 4, 6])
    const control = { ...plain, reweight: true }
    const textbook = expectedCount(counts, { ...control, seDispersion: 'phi' })
    const ofPackage = expectedCount(counts, control)
    expect(ofPackage?.dispersion).toBe(textbook?.dispersion)
    expect(ofPackage?.standardError).not.toBeCloseTo(textbook?.standardError ?? NaN, 3)
    // Less spread than Poisson: the textbook never goes below 1, the package does without reweighting.
    const even = fill([5, 5, 5, 6])
    expect(expectedCount(even, { ...plain, seDispersion: 'phi' })?.standardError).toBeCloseTo(
      Math.sqrt(1 / 21),
      5,
    )
    expect(expectedCount(even, plain)?.standardError).toBeLessThan(0.1)
  })

  it('marks a season without any case, and is not upset by another season without one', () => {
    const level = [0, 0, 0, 1, 1, 1]
    expect(expectedCount(fill([3, 4, 5, 0, 0, 0], level), plain)?.degenerate).toBe(true)
    const other = expectedCount(fill([0, 0, 0, 3, 4, 5], level), plain)
    expect(other?.degenerate).toBe(false)
    expect(other?.logMean).toBeCloseTo(Math.log(4), 7)
    expect(expectedCount(fill([0, 0, 0]), plain)).toMatchObject({ logMean: -Infinity, degenerate: true })
  })

  it.each([1, 2, 5, 7, 64, 1000])('expects %i when it was always so', (count) => {
    for (const reweight of [false, true]) {
      const always = expectedCount(fill(Array(12).fill(count)), { ...plain, trend: true, reweight })
      expect(always?.logMean).toBeCloseTo(Math.log(count), 6)
      expect(always?.dispersion).toBe(1)
      expect(always?.trend ?? 0).toBeCloseTo(0, 12)
      expect(always?.standardError).toBeCloseTo(0, 4)
    }
  })

  it('is null with no more counts than coefficients', () => {
    expect(expectedCount(fill([3]), plain)).toBeNull()
    expect(expectedCount(fill([3, 4], [0, 1]), plain)).toBeNull()
  })

  it('gives a count that alone makes its season its usual weight', () => {
    for (let count = 1; count <= 40; count++) {
      const model = expectedCount(fill([5, 6, 4, count], [0, 0, 0, 1]), { ...plain, reweight: true })
      expect(model?.logMean).toBeCloseTo(Math.log(count), 4)
    }
  })
})
