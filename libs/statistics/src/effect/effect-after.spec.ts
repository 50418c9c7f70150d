import { describe, expect, it } from '@jest/globals'
import { effectAfter, termRatios } from './effect-after.js'
import { segmentedRegression } from './segmented-regression.js'

/** The series of segmented-regression.spec.ts. */
const series = {
  counts: [12, 9, 14, 11, 15, 10, 13, 16, 12, 18, 14, 17, 8, 7, 9, 6, 10, 5, 8, 4, 7, 5],
  exposure: Array.from({ length: 22 }, (_step, index) => 100 + 3 * index),
}
const model = { start: 12, slopeChange: true, harmonics: 1, period: 6 }
const fit = segmentedRegression(series, model, { neweyWestLag: 2 })

describe('effectAfter', () => {
  // Numbers: Newton's method on the likelihood in numpy 2.4.6, Student's t of scipy 1.17.1.
  it('adds the slope to the level, with the covariance of the two', () => {
    const effect = effectAfter(fit, 4)
    expect(effect.logRatio).toBeCloseTo(-0.9659237131835512, 9)
    expect(effect.standardError).toBeCloseTo(0.19860745538653485, 9)
    expect(effect.ratio).toBeCloseTo(0.3806314430211967, 9)
    expect(effect.tLimits.lower).toBeCloseTo(0.24983546686546548, 7)
    expect(effect.tLimits.upper).toBeCloseTo(0.5799028345899963, 7)
    expect(effect.pValue).toBeCloseTo(0.00017252989995205864, 9)
  })

  it('is the level alone at once, and at any time when the slope does not change', () => {
    const [, , level] = termRatios(fit)
    expect(effectAfter(fit, 0)).toEqual(withoutTerm(level))
    const step = segmentedRegression(series, { ...model, slopeChange: false })
    expect(effectAfter(step, 10)).toEqual(effectAfter(step, 0))
  })

  it('is wider at a higher level, and by t than by the normal distribution', () => {
    const [narrow, wide] = [effectAfter(fit, 4, 0.8), effectAfter(fit, 4, 0.99)]
    expect(wide.tLimits.lower).toBeLessThan(narrow.tLimits.lower)
    expect(wide.tLimits.upper).toBeGreaterThan(narrow.tLimits.upper)
    expect(wide.zLimits.upper).toBeLessThan(wide.tLimits.upper)
    expect(wide.zLimits.lower).toBeGreaterThan(wide.tLimits.lower)
  })

  it('takes the errors of Newey and West when asked', () => {
    const effect = effectAfter(fit, 0, 0.95, 'newey-west')
    expect(effect.standardError).toBeCloseTo(0.0804468208775787, 9)
    expect(effect.ratio).toBe(effectAfter(fit, 0).ratio)
    const without = segmentedRegression(series, model)
    expect(() => effectAfter(without, 0, 0.95, 'newey-west')).toThrow(RangeError)
  })

  it('has no t and no p where there is no error', () => {
    const flat = segmentedRegression(
      { counts: new Array<number>(20).fill(5) },
      { start: 10, slopeChange: true },
    )
    const { ratio, tLimits, t, pValue } = effectAfter(flat, 3)
    expect([t, pValue]).toEqual([null, null])
    expect(ratio).toBeCloseTo(1, 9)
    expect([tLimits.lower, tLimits.upper]).toEqual([ratio, ratio])
  })

  it.each([
    [-1, 0.95],
    [Number.NaN, 0.95],
    [0, 1],
    [0, 0],
  ])('refuses %d steps at level %d', (steps, level) => {
    expect(() => effectAfter(fit, steps, level)).toThrow(RangeError)
  })
})

describe('termRatios', () => {
  it('names every term, with the error of each', () => {
    const ratios = termRatios(fit)
    expect(ratios.map(({ term }) => term)).toEqual(fit.terms)
    ratios.forEach(({ logRatio, standardError, t }) => expect(t).toBeCloseTo(logRatio / standardError, 12))
    expect(ratios[3]?.standardError).toBeCloseTo(0.03300300711255823, 9)
  })
})

function withoutTerm(ratio: ReturnType<typeof termRatios>[number] | undefined) {
  if (ratio === undefined) throw new Error('a term was expected')
  const { term: _term, ...rest } = ratio
  return rest
}
