import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { BandKind } from './confidence-bands.js'
import { kaplanMeier } from './kaplan-meier.js'
import { quantile } from './quantile.js'
import { restrictedMean } from './restricted-mean.js'
import type { Spell } from './spell.js'

const folder = new URL('../../../../../shared/statistics/public/km/', import.meta.url)
const describeShared = existsSync(folder) ? describe : describe.skip

type Numbers = (number | null)[]
interface Expected {
  stratum: string
  n: number
  events: number
  time: number[]
  n_risk: number[]
  n_event: number[]
  n_censor: number[]
  surv: number[]
  greenwood_sum: Numbers
  std_err: Numbers
  nelson_aalen: number[]
  ci: Record<BandKind, { lower: Numbers; upper: Numbers }>
  quantiles: Record<BandKind, { p: number[]; quantile: Numbers; lower: Numbers; upper: Numbers }>
  rmean: { tau: number; rmean: number; se: number; lower_95: number; upper_95: number }[]
}

const bands: readonly BandKind[] = ['plain', 'log', 'loglog']

function near(got: readonly (number | null | undefined)[], expected: Numbers): void {
  expect(got).toHaveLength(expected.length)
  expected.forEach((value, row) => {
    const actual = got[row]
    if (value === null || actual === null || actual === undefined) expect(actual).toBe(value)
    else expect(Math.abs(actual - value)).toBeLessThanOrEqual(1e-6 * Math.abs(value) + 1e-9)
  })
}

function readStrata(file: string): Map<string, Spell[]> {
  const [header = '', ...lines] = readFileSync(new URL(file, folder), 'utf8').trim().split(/\r?\n/)
  const columns = header.split(',')
  const strata = new Map<string, Spell[]>()
  for (const line of lines) {
    const row = new Map(line.split(',').map((value, index) => [columns[index], value]))
    const entry = row.get('entry')
    const spell = { time: Number(row.get('time')), event: row.get('status') === '1' }
    const stratum = row.get('group') ?? 'all'
    const spells = strata.get(stratum) ?? []
    spells.push(entry === undefined ? spell : { ...spell, entry: Number(entry) })
    strata.set(stratum, spells)
  }
  return strata
}

const names = existsSync(folder)
  ? readdirSync(folder).flatMap((file) =>
      file.endsWith('.expected.json') ? [file.replace('.expected.json', '')] : [],
    )
  : ['(shared fixtures absent)']

describeShared('Kaplan-Meier as R survival 3.5.3 computes it', () => {
  it.each(names)('%s', (name) => {
    const { results } = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')) as {
      results: { strata: Expected[] }
    }
    const strata = readStrata(`${name}.input.csv`)
    expect(results.strata.map(({ stratum }) => stratum).sort()).toEqual([...strata.keys()].sort())
    for (const expected of results.strata) {
      const spells = strata.get(expected.stratum) ?? []
      const curve = kaplanMeier(spells)
      expect(spells).toHaveLength(expected.n)
      expect(curve.events.reduce((sum, count) => sum + count, 0)).toBe(expected.events)
      near(curve.time, expected.time)
      expect(curve.atRisk).toEqual(expected.n_risk)
      expect(curve.events).toEqual(expected.n_event)
      expect(curve.censored).toEqual(expected.n_censor)
      near(curve.survival, expected.surv)
      near(curve.greenwoodSum, expected.greenwood_sum)
      near(curve.standardError, expected.std_err)
      near(curve.nelsonAalen, expected.nelson_aalen)
      for (const kind of bands) {
        near(curve.ci[kind].lower, expected.ci[kind].lower)
        near(curve.ci[kind].upper, expected.ci[kind].upper)
        const { p, ...quantiles } = expected.quantiles[kind]
        const got = p.map((share) => quantile(curve, share, kind))
        for (const limit of ['quantile', 'lower', 'upper'] as const)
          near(
            got.map((row) => row[limit]),
            quantiles[limit],
          )
      }
      for (const { tau, rmean, se, lower_95, upper_95 } of expected.rmean) {
        const got = restrictedMean(curve, tau)
        near([got?.mean, got?.standardError, got?.lower, got?.upper], [rmean, se, lower_95, upper_95])
      }
    }
  })
})
