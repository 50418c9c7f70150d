import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { weightedLeastSquares } from './weighted-least-squares.js'

const ones = (length: number) => new Array<number>(length).fill(1)

function fit(rows: readonly (readonly number[])[], response: readonly number[], weights = ones(rows.length)) {
  const design = Float64Array.from(rows.flat())
  return weightedLeastSquares({ rows: rows.length, columns: rows[0]?.length ?? 0, design, response, weights })
}

function readNist(name: string): number[][] {
  const lines = readFileSync(new URL(`nist-${name}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.slice(2).map((line) => line.split(',').map(Number))
}

/** Digits that two lists have in common, at the worst place. */
const digits = (got: Iterable<number>, expected: readonly number[]) =>
  Math.min(...[...got].map((value, i) => -Math.log10(Math.abs(value / (expected[i] ?? NaN) - 1) || 1e-17)))

/** sqrt of residual variance times the diagonal of (X'X)^-1. */
function standardErrors(
  rows: number[][],
  response: number[],
  { coefficients, covariance }: ReturnType<typeof fit>,
) {
  const squares = rows.reduce((sum, row, i) => {
    const mean = row.reduce((part, x, j) => part + x * (coefficients[j] ?? 0), 0)
    return sum + ((response[i] ?? 0) - mean) ** 2
  }, 0)
  return covariance.map((row, j) =>
    Math.sqrt((squares / (rows.length - coefficients.length)) * (row[j] ?? 0)),
  )
}

describe('weighted least squares', () => {
  // By hand: y = 1, 2, 4 at x = 0, 1, 2 with weights 1, 2, 1: X'WX = [[4, 4], [4, 6]], X'Wy = [9, 12]
  it('solves three points and a line', () => {
    const rows = [
      [1, 0],
      [1, 1],
      [1, 2],
    ]
    const { coefficients, covariance, leverages, rank } = fit(rows, [1, 2, 4], [1, 2, 1])
    expect(digits(coefficients, [0.75, 1.5])).toBeGreaterThan(14)
    expect(digits(covariance.flat(), [0.75, -0.5, -0.5, 0.5])).toBeGreaterThan(14)
    expect(digits(leverages, [0.75, 0.5, 0.75])).toBeGreaterThan(14)
    expect(rank).toBe(2)
  })

  // certified values: https://www.itl.nist.gov/div898/strd/lls/data/Longley.shtml
  it('has 10 digits of the Longley coefficients right', () => {
    const data = readNist('longley')
    const rows = data.map(([, ...x]) => [1, ...x])
    const response = data.map(([y = NaN]) => y)
    const got = fit(rows, response)
    const certified = [
      -3482258.63459582, 15.0618722713733, -0.035819179292591, -2.02022980381683, -1.03322686717359,
      -0.0511041056535807, 1829.15146461355,
    ]
    const certifiedErrors = [
      890420.383607373, 84.9149257747669, 0.0334910077722432, 0.488399681651699, 0.214274163161675,
      0.22607320006937, 455.478499142212,
    ]
    expect(digits(got.coefficients, certified)).toBeGreaterThan(10)
    expect(digits(standardErrors(rows, response, got), certifiedErrors)).toBeGreaterThan(10)
  })

  // certified values: https://www.itl.nist.gov/div898/strd/lls/data/Filip.shtml; a double holds the powers of x to 16 digits only
  it('has 7 digits of the Filip coefficients right, where many programmes call the design singular', () => {
    const data = readNist('filip')
    const rows = data.map(([, x = NaN]) => Array.from({ length: 11 }, (_, power) => x ** power))
    const response = data.map(([y = NaN]) => y)
    const got = fit(rows, response)
    const certified = [
      -1467.4896142298, -2772.17959193342, -2316.37108160893, -1127.97394098372, -354.478233703349,
      -75.1242017393757, -10.8753180355343, -1.06221498588947, -0.0670191154593408, -0.00246781078275479,
      -0.0000402962525080404,
    ]
    const certifiedErrors = [
      298.084530995537, 559.77986547495, 466.477572127796, 227.204274477751, 71.6478660875927, 15.28971787474,
      2.23691159816033, 0.221624321934227, 0.0142363763154724, 0.000535617408889821, 0.00000896632837373868,
    ]
    expect(digits(got.coefficients, certified)).toBeGreaterThan(7)
    expect(digits(standardErrors(rows, response, got), certifiedErrors)).toBeGreaterThan(7)
  })

  // Five levels and a slope; the third has weights 1e-12 of the others, as a level without any count gets. Its residuals have mean 0.
  it('solves a level of tiny weights as sharply as the others', () => {
    const numbers = Array.from({ length: 30 }, (_, i) => i)
    const rows = numbers.map((i) => [1, ...[1, 2, 3, 4].map((level) => (i % 5 === level ? 1 : 0)), 7 * i + 1])
    const response = numbers.map((i) => 100 * Math.sin(i * i))
    const weights = numbers.map((i) => (i % 5 === 2 ? 1e-12 : 1) * (1 + (i % 7)))
    const { coefficients } = fit(rows, response, weights)
    const residuals = rows.map((row, i) =>
      row.reduce((left, x, j) => left - x * (coefficients[j] ?? NaN), response[i] ?? NaN),
    )
    for (const level of [0, 1, 2, 3, 4]) {
      const own = numbers.filter((i) => i % 5 === level)
      const total = own.reduce((sum, i) => sum + (weights[i] ?? NaN), 0)
      expect(
        own.reduce((sum, i) => sum + (weights[i] ?? NaN) * (residuals[i] ?? NaN), 0) / total,
      ).toBeCloseTo(0, 11)
    }
  })

  it.each([
    [
      'a column of zeros',
      [
        [1, 0],
        [1, 0],
        [1, 0],
      ],
      'design: column 1 depends on the others (rank 1 of 2)',
    ],
    [
      'a sum of others',
      [
        [1, 2, 3],
        [1, 0, 1],
        [0, 5, 5],
        [2, 2, 4],
      ],
      'depends on the others (rank 2 of 3)',
    ],
    [
      'columns without weight',
      [
        [1, 0],
        [1, 0],
        [1, 1],
      ],
      'depends on the others (rank 1 of 2)',
    ],
    ['fewer rows than columns', [[1, 2, 3]], 'rows must be at least columns (3), got 1'],
    ['no columns', [[]], 'columns must be at least 1, got 0'],
    [
      'NaN',
      [
        [1, NaN],
        [1, 2],
      ],
      'design[1] must be finite, got NaN',
    ],
  ])('refuses %s by name', (what, rows, message) => {
    const weights = what === 'columns without weight' ? [1, 1, 0] : ones(rows.length)
    expect(() => fit(rows, ones(rows.length), weights)).toThrow(message)
    expect(() => fit(rows, ones(rows.length), weights)).toThrow(RangeError)
  })

  it('refuses negative weights and lists of another length', () => {
    expect(() => fit([[1], [1]], [1, 2], [1, -1])).toThrow('weights[1] must be at least 0, got -1')
    expect(() => fit([[1], [1]], [1])).toThrow('response must have 2 values, got 1')
  })
})

describe('of any well-posed problem', () => {
  const value = fc.double({ min: -10, max: 10, noNaN: true })
  const problem = fc
    .array(
      fc.record({ x: fc.tuple(value, value), y: value, w: fc.double({ min: 0.1, max: 10, noNaN: true }) }),
      {
        minLength: 6,
        maxLength: 20,
      },
    )
    .filter((points) => spread(points.map(({ x }) => x)) > 1)
    .map((points) => ({
      rows: points.map(({ x }) => [1, ...x]),
      response: points.map(({ y }) => y),
      weights: points.map(({ w }) => w),
    }))

  it('the residuals are orthogonal to every column', () => {
    fc.assert(
      fc.property(problem, ({ rows, response, weights }) => {
        const { coefficients } = fit(rows, response, weights)
        const residuals = rows.map((row, i) =>
          row.reduce((left, x, j) => left - x * (coefficients[j] ?? 0), response[i] ?? 0),
        )
        for (const j of [0, 1, 2])
          expect(
            rows.reduce((sum, row, i) => sum + (weights[i] ?? 0) * (row[j] ?? 0) * (residuals[i] ?? 0), 0),
          ).toBeCloseTo(0, 8)
      }),
    )
  })

  it("leverages lie in [0, 1], add up to the rank, and are w x (X'WX)^-1 x", () => {
    fc.assert(
      fc.property(problem, ({ rows, response, weights }) => {
        const { leverages, covariance } = fit(rows, response, weights)
        expect(leverages.reduce((sum, share) => sum + share, 0)).toBeCloseTo(3, 10)
        rows.forEach((row, i) => {
          const form = row.reduce(
            (sum, left, j) =>
              sum + row.reduce((part, right, k) => part + left * right * (covariance[j]?.[k] ?? NaN), 0),
            0,
          )
          expect(leverages[i]).toBeCloseTo((weights[i] ?? NaN) * form, 8)
          expect(leverages[i]).toBeLessThanOrEqual(1 + 1e-12)
        })
      }),
    )
  })

  it('the order of rows, the scale of weights and the unit of a column change nothing', () => {
    fc.assert(
      fc.property(problem, ({ rows, response, weights }) => {
        const [a, b, c] = fit(rows, response, weights).coefficients
        const turned = fit(rows.toReversed(), response.toReversed(), weights.toReversed()).coefficients
        const heavier = fit(
          rows,
          response,
          weights.map((w) => 1e6 * w),
        ).coefficients
        const inMetres = fit(
          rows.map(([one = 1, x = 0, y = 0]) => [one, 1e6 * x, y]),
          response,
          weights,
        ).coefficients
        for (const [got, factor] of [
          [turned, 1],
          [heavier, 1],
          [inMetres, 1e6],
        ] as const) {
          expect(got[0]).toBeCloseTo(a ?? NaN, 8)
          expect((got[1] ?? NaN) * factor).toBeCloseTo(b ?? NaN, 8)
          expect(got[2]).toBeCloseTo(c ?? NaN, 8)
        }
      }),
    )
  })
})

/** Determinant of the covariance of points: how far they are from one line. */
function spread(points: readonly (readonly [number, number])[]): number {
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [x, y] = [mean(([first]) => first), mean(([, second]) => second)]
  const covariance = mean(([first, second]) => (first - x) * (second - y))
  return mean(([first]) => (first - x) ** 2) * mean(([, second]) => (second - y) ** 2) - covariance ** 2
}
