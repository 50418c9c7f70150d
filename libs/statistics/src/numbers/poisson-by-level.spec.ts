import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fitPoissonByLevel, type PoissonByLevelProblem } from './poisson-by-level.js'
import { fitPoisson } from './poisson-regression.js'

const stopping = { tolerance: 1e-8, maxSteps: 25 }

/** Every level has two rows at least, at different x. */
const problem = fc
  .record({
    levels: fc.integer({ min: 1, max: 5 }),
    rows: fc.array(
      fc.record({
        count: fc.nat(40),
        weight: fc.double({ min: 0.2, max: 3, noNaN: true }),
        offset: fc.double({ min: -1, max: 1, noNaN: true }),
        stride: fc.integer({ min: 1, max: 4 }),
      }),
      { minLength: 12, maxLength: 40 },
    ),
    sloped: fc.boolean(),
    weighted: fc.boolean(),
    shifted: fc.boolean(),
  })
  .map(({ levels, rows, sloped, weighted, shifted }) => {
    let x = 0
    return {
      response: rows.map(({ count }) => count),
      level: rows.map((_, i) => i % levels),
      levels,
      ...(sloped ? { x: rows.map(({ stride }) => (x += stride)) } : {}),
      ...(weighted ? { priorWeights: rows.map(({ weight }) => weight) } : {}),
      ...(shifted ? { offset: rows.map(({ offset }) => offset) } : {}),
      ...stopping,
    }
  })

/** The same model with a column for every level. */
function fitByColumns({ level, levels, x, ...counts }: PoissonByLevelProblem) {
  const columns = levels + (x ? 1 : 0)
  const rows = counts.response.length
  const design = new Float64Array(rows * columns)
  for (let i = 0; i < rows; i++) {
    design[i * columns + (level[i] ?? 0)] = 1
    if (x) design[i * columns + levels] = x[i] ?? 0
  }
  return fitPoisson({ ...counts, rows, columns, design })
}

function near(got: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(got).toHaveLength(expected.length)
  for (let i = 0; i < got.length; i++)
    expect(Math.abs((got[i] ?? NaN) - (expected[i] ?? NaN))).toBeLessThan(
      1e-8 * (1 + Math.abs(expected[i] ?? NaN)),
    )
}

describe('Poisson regression by level', () => {
  // By hand: levels {2, 4} and {9}: means 3 and 9
  it('has the mean of each level when there is no slope', () => {
    const fit = fitPoissonByLevel({ response: [2, 4, 9], level: [0, 0, 1], levels: 2, ...stopping })
    near(fit.levelEffects, [Math.log(3), Math.log(9)])
    near(fit.fitted, [3, 3, 9])
    near(fit.leverages, [0.5, 0.5, 1])
    expect([fit.slope, fit.slopeVariance]).toEqual([null, null])
    // variance of the log of a total of 6
    expect(fit.variance(0, 99)).toBeCloseTo(1 / 6, 6)
  })

  // By hand: doubling with every x, times 3 in the second level
  it('finds a slope that all levels share', () => {
    const fit = fitPoissonByLevel({
      response: [1, 2, 4, 3, 6, 12],
      level: [0, 0, 0, 1, 1, 1],
      levels: 2,
      x: [0, 1, 2, 0, 1, 2],
      ...stopping,
    })
    expect(fit.slope).toBeCloseTo(Math.LN2, 10)
    near(fit.levelEffects, [0, Math.log(3)])
    expect(fit.deviance).toBeCloseTo(0, 10)
  })

  it('takes the same steps to the same result as a design with a column for every level', () => {
    fc.assert(
      fc.property(problem, (given) => {
        const fit = fitPoissonByLevel(given)
        const full = fitByColumns(given)
        expect([fit.steps, fit.converged]).toEqual([full.steps, full.converged])
        near(fit.levelEffects, full.coefficients.subarray(0, given.levels))
        near(fit.fitted, full.fitted)
        near(fit.workingWeights, full.workingWeights)
        near(fit.leverages, full.leverages)
        near([fit.deviance], [full.deviance])
        if (!given.x) return
        near(
          [fit.slope ?? NaN, fit.slopeVariance ?? NaN],
          [full.coefficients.at(-1) ?? NaN, full.covariance.at(-1)?.at(-1) ?? NaN],
        )
        const [level, at] = [given.levels - 1, 7]
        const v = Array.from({ length: given.levels + 1 }, (_, j) =>
          j === level ? 1 : j === given.levels ? at : 0,
        )
        const variance = full.covariance.flatMap((row, i) =>
          row.map((entry, j) => (v[i] ?? 0) * entry * (v[j] ?? 0)),
        )
        near([fit.variance(level, at)], [variance.reduce((sum, part) => sum + part, 0)])
      }),
    )
  })

  it('keeps a level without any count', () => {
    const fit = fitPoissonByLevel({ response: [0, 0, 5, 7], level: [0, 0, 1, 1], levels: 2, ...stopping })
    expect(fit.fitted[0]).toBeLessThan(1e-6)
    expect(fit.fitted[2]).toBeCloseTo(6, 9)
    expect(fit.leverages[0]).toBeCloseTo(0.5, 12)
  })

  const good = { response: [1, 2, 3], level: [0, 1, 1], levels: 2, x: [0, 1, 2], ...stopping }
  it.each([
    ['a level without rows', { level: [0, 0, 0], x: [0, 1, 2] }, 'level 1 has no row with weight'],
    ['a level without weight', { priorWeights: [0, 1, 1] }, 'level 0 has no row with weight'],
    ['a level out of range', { level: [0, 1, 2] }, 'level[2] must be whole and below 2, got 2'],
    ['half a level', { level: [0, 0.5, 1] }, 'level[1] must be whole and below 2, got 0.5'],
    ['a list of another length', { x: [1, 2] }, 'x must have 3 values, got 2'],
    ['an x that is not a number', { x: [1, NaN, 3] }, 'x[1] must be finite, got NaN'],
    ['an x that is the same within each level', { x: [4, 6, 6] }, 'x does not vary within any level'],
  ])('refuses %s by name', (_, wrong, message) => {
    expect(() => fitPoissonByLevel({ ...good, ...wrong })).toThrow(new RangeError(message))
  })
})
