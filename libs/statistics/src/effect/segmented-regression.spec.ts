import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CountSeries, SegmentedModel } from './segmented-model.js'
import { segmentedRegression } from './segmented-regression.js'

/** Made up for these tests: 22 steps, the measure begins at the 13th (number 12), a season of 6 steps. */
const series: CountSeries = {
  counts: [12, 9, 14, 11, 15, 10, 13, 16, 12, 18, 14, 17, 8, 7, 9, 6, 10, 5, 8, 4, 7, 5],
  exposure: Array.from({ length: 22 }, (_step, index) => 100 + 3 * index),
}
const control: CountSeries = {
  counts: [20, 22, 19, 25, 21, 24, 23, 26, 22, 27, 25, 28, 26, 24, 29, 27, 30, 28, 27, 31, 29, 30],
}
const model: SegmentedModel = { start: 12, slopeChange: true, harmonics: 1, period: 6 }
const plain: SegmentedModel = { start: 12, slopeChange: true }

const near = (got: readonly number[], expected: readonly number[]) => {
  expect(got).toHaveLength(expected.length)
  got.forEach((value, index) => expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 9))
}
const errors = (covariance: readonly (readonly number[])[] | null) =>
  (covariance ?? []).map((row, index) => Math.sqrt(row[index] ?? Number.NaN))
const total = (values: readonly (number | null)[]) =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0)

/** The same answer up to the rounding of its parts. */
const same = (one: ReturnType<typeof segmentedRegression>, other: ReturnType<typeof segmentedRegression>) => {
  near(one.estimates, other.estimates)
  near(errors(one.quasiCovariance), errors(other.quasiCovariance))
  near([one.dispersion, one.deviance], [other.dispersion, other.deviance])
}

describe('segmentedRegression', () => {
  // Numbers: Newton's method on the likelihood in numpy 2.4.6, of the formulae in Wagner 2002 and Newey & West 1987.
  it('gives what Newton on the likelihood gives, with exposure, season and autocorrelation', () => {
    const fit = segmentedRegression(series, model, { neweyWestLag: 2 })
    expect(fit.terms).toEqual(['intercept', 'time', 'level', 'slope', 'sin1', 'cos1'])
    near(
      fit.estimates,
      [
        -2.218496630085951, 0.008106252818414574, -0.6588568492096634, -0.07676671599347194,
        -0.042980449441850095, -0.011313204506888452,
      ],
    )
    near(
      errors(fit.quasiCovariance),
      [
        0.12603979655451128, 0.016628695877465068, 0.1909602288454152, 0.03300300711255823,
        0.06710990135341688, 0.06534698390990606,
      ],
    )
    near(
      errors(fit.neweyWestCovariance),
      [
        0.060904441140103065, 0.007748621505699676, 0.0804468208775787, 0.011322285249513899,
        0.028401952191497264, 0.03517609688053986,
      ],
    )
    expect([fit.n, fit.residualDf]).toEqual([22, 16])
    near([fit.dispersion, fit.pearsonChiSquare / 16], [0.45915295844420095, 0.45915295844420095])
    near([fit.deviance, fit.nullDeviance], [7.373724242850901, 54.4784371503275])
    near([fit.observedMinusCounterfactual], [-118.56884123648253])
  })

  it('gives what Newton on the likelihood gives beside a control series', () => {
    const fit = segmentedRegression(series, model, { control, neweyWestLag: 2 })
    expect(fit.terms.slice(6)).toEqual(['group', 'group_time', 'group_level', 'group_slope'])
    near(
      fit.estimates,
      [
        2.998646536516685, 0.023757148974464713, -0.04122243691990981, -0.00817179402254461,
        -0.02207071763513966, 0.0002518375881594981, -5.222717837497559, -0.014734610272815536,
        -0.6323071154138393, -0.06759095141883632,
      ],
    )
    near(
      errors(fit.quasiCovariance),
      [
        0.07233555928743216, 0.009581542867886273, 0.09302870238435398, 0.01469693315404002,
        0.02829087491277564, 0.02802660746977736, 0.11851108738889693, 0.015404196045695661,
        0.16805694692576434, 0.029541226393197742,
      ],
    )
    near(
      errors(fit.neweyWestCovariance),
      [
        0.023286996118904776, 0.0034373134193240932, 0.03855445614657077, 0.004174549308204776,
        0.013997096757514298, 0.014846515025517695, 0.06787752109796268, 0.006751269757085223,
        0.0433484458293904, 0.011025259307284464,
      ],
    )
    near([fit.dispersion, fit.observedMinusCounterfactual], [0.286663699829427, -105.91275339069934])
    expect(fit.effectTerms).toEqual({ level: 'group_level', slope: 'group_slope' })
  })

  it('finds the numbers a series without chance was made of', () => {
    const counts = Array.from({ length: 40 }, (_step, step) => {
      const change = step >= 20 ? -0.7 + 0.03 * (step - 20) : 0
      const season =
        0.3 * Math.sin((2 * Math.PI * (step + 1)) / 8) - 0.2 * Math.cos((4 * Math.PI * (step + 1)) / 8)
      const strike = step === 5 || step === 6 ? 0.9 : 0
      return Math.exp(3 + 0.01 * (step + 1) + change + season + strike)
    })
    const made = { start: 20, slopeChange: true, harmonics: 2, period: 8, pulse: { from: 5, to: 6 } }
    const fit = segmentedRegression({ counts }, made)
    expect(fit.terms).toEqual([
      'intercept',
      'time',
      'level',
      'slope',
      'sin1',
      'cos1',
      'sin2',
      'cos2',
      'pulse',
    ])
    near(fit.estimates, [3, 0.01, -0.7, 0.03, 0.3, 0, 0, -0.2, 0.9])
    near(fit.fitted, counts)
    near(
      [fit.counterfactual[20] ?? 0, fit.counterfactual[5] ?? 0],
      [(counts[20] ?? 0) * Math.exp(0.7), counts[5] ?? 0],
    )
  })

  it('has no dispersion left, and no error, for equal counts', () => {
    const fit = segmentedRegression(
      { counts: new Array<number>(20).fill(5) },
      { start: 10, slopeChange: true },
    )
    near(fit.estimates, [Math.log(5), 0, 0, 0])
    expect(fit.dispersion).toBe(0)
    expect(errors(fit.quasiCovariance)).toEqual([0, 0, 0, 0])
  })

  it('fits as many events as there were, before and after', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 12, maxLength: 40 })
    fc.assert(
      fc.property(counts, fc.boolean(), (list, slopeChange) => {
        const start = Math.floor(list.length / 2)
        const fit = segmentedRegression({ counts: list }, { start, slopeChange })
        expect(total(fit.fitted.slice(0, start)) / total(list.slice(0, start))).toBeCloseTo(1, 8)
        expect(total(fit.fitted.slice(start)) / total(list.slice(start))).toBeCloseTo(1, 8)
        expect(fit.counterfactual.slice(0, start)).toEqual(fit.fitted.slice(0, start))
      }),
    )
  })

  it('puts a change of unit of the exposure in the intercept alone', () => {
    const fit = segmentedRegression(series, model)
    const exposure = (series.exposure ?? []).map((value) => value / 1000)
    const other = segmentedRegression({ ...series, exposure }, model)
    expect((other.estimates[0] ?? 0) - (fit.estimates[0] ?? 0)).toBeCloseTo(Math.log(1000), 9)
    near(other.estimates.slice(1), fit.estimates.slice(1))
    near(other.counterfactual, fit.counterfactual)
  })

  it('does not look at counts within the lag, and lets level and slope begin after it', () => {
    const lagged = { ...model, lag: 3 }
    const changed = series.counts.map((count, step) => (step >= 12 && step < 15 ? 1000 : count))
    const fit = segmentedRegression(series, lagged)
    expect(segmentedRegression({ ...series, counts: changed }, lagged)).toEqual(fit)
    const missing = series.counts.map((count, step) => (step >= 12 && step < 15 ? null : count))
    same(segmentedRegression({ ...series, counts: missing }, { ...model, start: 15 }), fit)
    expect([fit.n, fit.residuals.slice(12, 15)]).toEqual([19, [null, null, null]])
  })

  it('leaves a missing count out, and says what was to be expected there', () => {
    const counts = series.counts.map((count, step) => (step === 4 ? null : count))
    const fit = segmentedRegression({ ...series, counts }, model)
    expect([fit.n, fit.residuals[4]]).toEqual([21, null])
    expect(fit.fitted[4]).toBeGreaterThan(0)
    const changed = segmentedRegression({ ...series, counts: series.counts.with(4, 16) }, model)
    expect(changed.estimates[0]).not.toBeCloseTo(fit.estimates[0] ?? 0, 6)
  })

  it('takes a measured series that goes with its control as no effect', () => {
    const twice = { counts: control.counts.map((count) => 2 * (count ?? 0)) }
    const fit = segmentedRegression(twice, model, { control })
    near(fit.estimates.slice(6), [Math.LN2, 0, 0, 0])
    expect(fit.observedMinusCounterfactual).toBeCloseTo(0, 7)
    near(
      fit.control?.fitted ?? [],
      fit.fitted.map((value) => value / 2),
    )
  })

  it('sets the change in the measured series against that in the control', () => {
    const together = segmentedRegression(series, plain, { control })
    const apart = segmentedRegression(series, plain)
    const other = segmentedRegression(control, plain)
    near(
      together.estimates.slice(6),
      [2, 3].map((term) => (apart.estimates[term] ?? 0) - (other.estimates[term] ?? 0)),
    )
  })

  it.each<[string, CountSeries, SegmentedModel, CountSeries | undefined, RegExp]>([
    ['a negative count', { counts: series.counts.with(3, -1) }, model, undefined, /series\.counts\[3\]/],
    [
      'a count that is not a number',
      { counts: series.counts.with(3, NaN) },
      model,
      undefined,
      /series\.counts\[3\]/,
    ],
    [
      'no exposure',
      { ...series, exposure: (series.exposure ?? []).with(2, 0) },
      model,
      undefined,
      /exposure\[2\]/,
    ],
    ['too few exposures', { ...series, exposure: [1, 2] }, model, undefined, /series\.exposure must have 22/],
    ['no counts', { counts: [] }, model, undefined, /start/],
    ['a start at the first step', series, { ...model, start: 0 }, undefined, /start/],
    ['a start beyond the series', series, { ...model, start: 22 }, undefined, /start/],
    ['a lag to the end', series, { ...model, lag: 10 }, undefined, /start/],
    ['half a harmonic', series, { ...model, harmonics: 0.5 }, undefined, /harmonics/],
    [
      'a season without its length',
      series,
      { start: 12, slopeChange: true, harmonics: 1 },
      undefined,
      /period/,
    ],
    ['a pulse that ends first', series, { ...model, pulse: { from: 4, to: 3 } }, undefined, /pulse/],
    ['a control of another length', series, model, { counts: [1, 2] }, /control\.counts must have 22/],
    [
      'no more counts than terms',
      { counts: [1, 2, 3, 4] },
      { start: 2, slopeChange: true },
      undefined,
      /more than 4/,
    ],
    ['a pulse that is the level', series, { ...model, pulse: { from: 12, to: 21 } }, undefined, /design/],
    [
      'no events after',
      { counts: series.counts.map((n, i) => (i < 12 ? n : 0)) },
      plain,
      undefined,
      /settle|design/,
    ],
    ['no events', { counts: series.counts.map(() => 0) }, plain, undefined, /settle|design/],
  ])('refuses %s', (_name, counts, terms, other, message) => {
    const fit = () => segmentedRegression(counts, terms, other === undefined ? {} : { control: other })
    expect(fit).toThrow(RangeError)
    expect(fit).toThrow(message)
  })
})
