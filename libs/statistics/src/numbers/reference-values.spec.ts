import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { chiSquareUpperTail } from './chi-square.js'
import { digamma, gammaCdf, gammaQuantile, gammaUpperTail, logGamma } from './gamma.js'
import { hypergeometricAtLeast } from './hypergeometric.js'
import {
  negativeBinomialAtLeast,
  negativeBinomialCdf,
  negativeBinomialQuantile,
} from './negative-binomial.js'
import { normalQuantile, normalUpperTail } from './normal.js'
import { poissonAtLeast, poissonCdf, poissonQuantile } from './poisson.js'
import { studentTQuantile, studentTTwoSidedP } from './student-t.js'

const continuous = {
  chiSquareUpperTail,
  digamma,
  gammaCdf,
  gammaQuantile,
  gammaUpperTail,
  hypergeometricAtLeast: (k: number, population: number, successes: number, draws: number) =>
    hypergeometricAtLeast(k, { population, successes, draws }),
  logGamma,
  negativeBinomialAtLeast,
  negativeBinomialCdf,
  normalQuantile,
  normalUpperTail,
  poissonAtLeast,
  poissonCdf,
  studentTQuantile,
  studentTTwoSidedP,
}
const discrete = { negativeBinomialQuantile, poissonQuantile }

interface Row {
  readonly name: string
  readonly values: readonly number[]
  readonly expected: number
}

const rows: readonly Row[] = readFileSync(new URL('reference-values.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .slice(1)
  .map((line) => {
    const [name = '', values = '', expected] = line.split(',')
    return { name, values: values.split(' ').map(Number), expected: Number(expected) }
  })

/** Rows of a function, at least 20, with what it makes of them. */
function computed<F extends (...values: never[]) => number>(
  name: string,
  compute: F,
): (Row & { got: number })[] {
  const own = rows.filter((row) => row.name === name)
  expect(own.length).toBeGreaterThan(20)
  return own.map((row) => ({ ...row, got: compute(...(row.values as Parameters<F>)) }))
}

describe('reference values', () => {
  it('are all looked at', () => {
    expect([...new Set(rows.map(({ name }) => name))].sort()).toEqual(
      Object.keys({ ...continuous, ...discrete }).sort(),
    )
  })

  it.each(Object.entries(continuous))('%s agrees to 1e-11, far tails included', (name, compute) => {
    const wrong = computed(name, compute).filter(
      ({ got, expected }) => !(Math.abs(got - expected) <= 1e-11 * Math.abs(expected)),
    )
    expect(wrong).toEqual([])
  })

  it.each(Object.entries(discrete))('%s is exact', (name, compute) => {
    expect(computed(name, compute).filter(({ got, expected }) => got !== expected)).toEqual([])
  })
})
