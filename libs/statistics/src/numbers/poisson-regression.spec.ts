import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fitPoisson, type PoissonProblem } from './poisson-regression.js'

const stopping = { tolerance: 1e-12, maxSteps: 50 }

function fit(
  design: readonly (readonly number[])[],
  response: readonly number[],
  more: Partial<PoissonProblem> = {},
) {
  const [rows, columns] = [design.length, design[0]?.length ?? 0]
  return fitPoisson({
    rows,
    columns,
    design: Float64Array.from(design.flat()),
    response,
    ...stopping,
    ...more,
  })
}

const line = (xs: readonly number[]) => xs.map((x) => [1, x])

describe('Poisson regression', () => {
  // Dobson 1990, An Introduction to Generalized Linear Models, p. 93: counts by outcome and treatment. Rows and columns are
  // independent in the model, so the means are products of totals: outcomes 63, 40 and 47, treatments 50, 50 and 50, of 150.
  it('agrees with the randomised trial of Dobson', () => {
    const counts = [18, 17, 15, 20, 10, 20, 25, 13, 12]
    const design = counts.map((_, i) => {
      const [outcome, treatment] = [i % 3, Math.floor(i / 3)]
      return [1, +(outcome === 1), +(outcome === 2), +(treatment === 1), +(treatment === 2)]
    })
    const { coefficients, deviance, fitted, converged, covariance } = fit(design, counts)
    const expected = [Math.log(21), Math.log(40 / 63), Math.log(47 / 63), 0, 0]
    expected.forEach((value, j) => expect(coefficients[j]).toBeCloseTo(value, 12))
    const means = counts.map((_, i) => [21, 40 / 3, 47 / 3][i % 3] ?? NaN)
    means.forEach((mean, i) => expect(fitted[i]).toBeCloseTo(mean, 11))
    const published = 5.12914 // and by hand from the means
    expect(deviance).toBeCloseTo(published, 5)
    expect(deviance).toBeCloseTo(
      2 * counts.reduce((sum, y, i) => sum + y * Math.log(y / (means[i] ?? 1)), 0),
      12,
    )
    // variance of a log ratio of two totals: 1/63 + 1/40
    expect(covariance[1]?.[1]).toBeCloseTo(1 / 63 + 1 / 40, 8)
    expect(converged).toBe(true)
  })

  // By hand: mean of y weighted by the prior; with exposure the rate is total count over total exposure.
  it('is the mean when there is nothing but an intercept, and the rate with an offset', () => {
    expect(Math.exp(fit([[1], [1], [1]], [1, 3, 5]).coefficients[0] ?? NaN)).toBeCloseTo(3, 12)
    expect(Math.exp(fit([[1], [1]], [2, 8], { priorWeights: [3, 1] }).coefficients[0] ?? NaN)).toBeCloseTo(
      3.5,
      12,
    )
    const rate = fit([[1], [1]], [2, 8], { offset: [Math.log(10), Math.log(40)] })
    expect(Math.exp(rate.coefficients[0] ?? NaN)).toBeCloseTo(0.2, 12)
    expect(rate.fitted[1]).toBeCloseTo(8, 11)
    expect(rate.linearPredictor[1]).toBeCloseTo(Math.log(8), 12)
  })

  // By hand, y = 1, 3: W = mean = 1.1, 3.1; z = ln mean + (y - mean) / mean; the first step is sum(W z) / sum(W)
  it('keeps the weights of its last least-squares step, which are those of the mean before', () => {
    const one = fit([[1], [1]], [1, 3], { maxSteps: 1 })
    const step = (1.1 * Math.log(1.1) - 0.1 + 3.1 * Math.log(3.1) - 0.1) / 4.2
    expect(one.coefficients[0]).toBeCloseTo(step, 14)
    expect([...one.workingWeights]).toEqual([1.1, 3.1])
    expect(one.covariance[0]?.[0]).toBeCloseTo(1 / 4.2, 14)
    expect(one.leverages[1]).toBeCloseTo(3.1 / 4.2, 14)
    expect([one.converged, one.steps]).toEqual([false, 1])
    const two = fit([[1], [1]], [1, 3], { maxSteps: 2 })
    expect(two.workingWeights[0]).toBeCloseTo(Math.exp(step), 13)
    expect(two.fitted[0]).not.toBeCloseTo(Math.exp(step), 5)
  })

  it('stops at the first step that changes the deviance by less than the tolerance', () => {
    const data = [line([1, 2, 3, 4, 5, 6]), [2, 3, 2, 7, 9, 15]] as const
    const steps = Array.from({ length: 8 }, (_, n) => fit(...data, { maxSteps: n + 1 }))
    const changes = steps.map(
      ({ deviance }, n) => Math.abs(deviance - (steps[n - 1]?.deviance ?? Infinity)) / (deviance + 0.1),
    )
    expect(changes.slice(0, 5)).toEqual(changes.slice(0, 5).sort((one, other) => other - one))
    for (const n of [1, 2, 3]) {
      const change = changes[n] ?? NaN
      expect(fit(...data, { tolerance: change * 1.001 })).toMatchObject({ steps: n + 1, converged: true })
      expect(fit(...data, { tolerance: change * 0.999 })).toMatchObject({ steps: n + 2, converged: true })
    }
  })

  it('stays with numbers for counts of 0 alone, and for counts no line fits', () => {
    const zero = fit(line([1, 2, 3]), [0, 0, 0])
    expect(Math.max(...zero.fitted)).toBeLessThan(1e-11)
    const wild = fit(line(Array.from({ length: 60 }, (_, i) => i)), [
      1,
      1e12,
      ...new Array<number>(58).fill(0),
    ])
    for (const list of [
      zero.coefficients,
      zero.leverages,
      wild.fitted,
      wild.coefficients,
      wild.workingWeights,
    ])
      expect(list.every(Number.isFinite)).toBe(true)
  })

  it.each([
    ['a negative count', { response: [1, -1, 2] }, 'response[1] must be at least 0, got -1'],
    ['a count that is not a number', { response: [1, 2, NaN] }, 'response[2] must be at least 0, got NaN'],
    ['too few counts', { response: [1, 2] }, 'response must have 3 values, got 2'],
    ['an infinite offset', { offset: [0, 0, Infinity] }, 'offset[2] must be finite, got Infinity'],
    ['a negative weight', { priorWeights: [1, 1, -1] }, 'priorWeights[2] must be at least 0, got -1'],
    ['no tolerance', { tolerance: 0 }, 'tolerance must be above 0, got 0'],
    ['no steps', { maxSteps: 0 }, 'maxSteps must be at least 1, got 0'],
  ])('refuses %s by name', (_, wrong, message) => {
    expect(() => fit(line([1, 2, 4]), [1, 2, 3], wrong)).toThrow(new RangeError(message))
  })

  it('refuses a column that says nothing new', () => {
    expect(() =>
      fit(
        [
          [1, 2],
          [1, 2],
          [1, 2],
        ],
        [1, 2, 3],
      ),
    ).toThrow('rank 1 of 2')
  })

  it('balances counts and means in every column, whatever the counts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 4, maxLength: 30 }), (counts) => {
        fc.pre(counts.filter((count) => count > 0).length > 2)
        const { fitted, leverages, deviance, converged } = fit(line(counts.map((_, i) => i / 10)), counts)
        fc.pre(converged)
        const left = (weight: (i: number) => number) =>
          counts.reduce((sum, count, i) => sum + weight(i) * (count - (fitted[i] ?? NaN)), 0)
        expect(left(() => 1)).toBeCloseTo(0, 4)
        expect(left((i) => i)).toBeCloseTo(0, 3)
        expect(leverages.reduce((sum, share) => sum + share, 0)).toBeCloseTo(2, 9)
        expect(deviance).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
