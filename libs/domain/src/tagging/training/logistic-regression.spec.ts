import { describe, expect, it } from '@jest/globals'
import { dot, fitLogistic, logLoss, type Observation } from './logistic-regression.js'

const row = (values: readonly number[], happened: boolean, offset = 0): Observation => ({
  columns: Int32Array.from(values.map((_, at) => at)),
  values: Float64Array.from(values),
  happened,
  weight: 1,
  offset,
})

describe('fitLogistic', () => {
  it('finds the log odds of a share when hardly penalised', () => {
    const rows = Array.from({ length: 100 }, (_, at) => row([1], at < 80))
    expect(fitLogistic(rows, Float64Array.of(1e-9))[0]).toBeCloseTo(Math.log(80 / 20), 3)
  })

  it('counts an offset as part of the logit', () => {
    const rows = Array.from({ length: 100 }, (_, at) => row([1], at < 80, 1))
    expect(fitLogistic(rows, Float64Array.of(1e-9))[0]).toBeCloseTo(Math.log(80 / 20) - 1, 3)
  })

  it('gives two columns their own log odds ratio', () => {
    const group = (columns: readonly number[], yes: number, no: number): Observation[] => [
      ...Array.from({ length: yes }, () => row(columns, true)),
      ...Array.from({ length: no }, () => row(columns, false)),
    ]
    const rows = [...group([1, 0], 10, 30), ...group([1, 1], 30, 10)]
    const [base = 0, effect = 0] = fitLogistic(rows, Float64Array.of(1e-9, 1e-9))
    expect(base).toBeCloseTo(Math.log(10 / 30), 2)
    expect(effect).toBeCloseTo(Math.log(9), 2)
  })

  it('draws weights to 0 with a penalty, and to 0 alone without rows', () => {
    const rows = Array.from({ length: 100 }, (_, at) => row([1], at < 80))
    const [loose = 0] = fitLogistic(rows, Float64Array.of(1))
    const [tight = 0] = fitLogistic(rows, Float64Array.of(100))
    expect(tight).toBeLessThan(loose)
    expect(tight).toBeGreaterThan(0)
    expect([...fitLogistic([], Float64Array.of(1, 1))]).toEqual([0, 0])
  })
})

it('dot and logLoss hold where exponentials overflow', () => {
  expect(dot(Int32Array.of(0, 2), Float64Array.of(2, 3), Float64Array.of(1, 9, 4))).toBe(14)
  expect(logLoss(1000, false)).toBe(1000)
  expect(logLoss(1000, true)).toBe(0)
  expect(logLoss(0, true)).toBeCloseTo(Math.LN2, 12)
})
