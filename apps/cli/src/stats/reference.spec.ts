import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { computeStats, moduleNames } from './modules.js'

/** Computed with R, in a folder beside the repository; where it is not there `known-answers.spec.ts` alone counts. */
const folder = new URL('../../../../../shared/statistics/public/', import.meta.url)
const present = existsSync(folder)

type Json = null | boolean | number | string | readonly Json[] | JsonObject
interface JsonObject {
  readonly [key: string]: Json
}
type Tolerance = Readonly<Record<string, unknown>>

interface Compared {
  readonly path: string
  /** |got - expected|; Infinity when they are not of one kind, or one is missing. */
  readonly error: number
  readonly allowed: number
  /** Of the expected value, where that is above the absolute tolerance; else 0. */
  readonly relative: number
}

const notRequired = [/^own_/, /^package_/, /^intermediate_/, /_optional$/, /^phi_se_variant$/, /^var_cuminc$/]
/** A fitted prior is known by its likelihood and what it does, not by its parameters or the labels of its parts. */
const ofFittedPrior = ['neg_log_likelihood', 'neg_log_likelihood_at_fixed_prior', 'EBGM', 'EB05']
const counts = [
  'n',
  'events',
  'n_risk',
  'n_event',
  'n_censor',
  'd',
  'd_any',
  'df',
  'df_residual',
  'k',
  'n_slopes',
]
const upperTails = ['p_value', 'p_t', 'p_hypergeom_upper', 'bh_adjusted', 'adjusted']

function isRequired(keys: readonly string[]): boolean {
  const [key = '', parent = ''] = [...keys].reverse()
  if (parent === 'gps_ml') return ofFittedPrior.includes(key)
  return !notRequired.some((pattern) => pattern.test(key))
}

function allowedFor(keys: readonly string[], expected: number, tolerance: Tolerance): number {
  const key = keys.at(-1) ?? ''
  if (counts.includes(key)) return 0
  const part = keys.includes('gps_ml') && key.startsWith('EB') ? 'gps_ml_EBGM_' : ''
  const name = ['pvalue', 'score'].includes(key) ? 'pvalue_score_' : part
  const absolute = upperTails.includes(key) ? 1e-14 : Number(tolerance['absolute'])
  return Number(tolerance[`${name}relative`]) * Math.abs(expected) + absolute
}

/** Every required value of `expected` against the value in the same place. */
function compare(
  got: Json | undefined,
  expected: Json,
  tolerance: Tolerance,
  keys: readonly string[] = [],
): Compared[] {
  const path = keys.join('.')
  if (typeof expected === 'number' && typeof got === 'number') {
    const better = keys.at(-1) === 'neg_log_likelihood' && got < expected
    const error = better ? 0 : Math.abs(got - expected)
    const measurable = Math.abs(expected) > Number(tolerance['absolute'])
    const relative = measurable ? error / Math.abs(expected) : 0
    return [{ path, error, allowed: allowedFor(keys, expected, tolerance), relative }]
  }
  if (Array.isArray(expected) && Array.isArray(got) && got.length === expected.length)
    return expected.flatMap((value, index) => compare(got[index], value, tolerance, keys))
  if (isObject(expected) && isObject(got)) {
    const ours = byWeek(got, expected)
    const theirs = byWeek(expected, expected)
    return Object.keys(expected).flatMap((key) =>
      isRequired([...keys, key]) ? compare(ours[key], theirs[key] ?? null, tolerance, [...keys, key]) : [],
    )
  }
  const same = got === expected
  return [{ path, error: same ? 0 : Infinity, allowed: 0, relative: same ? 0 : Infinity }]
}

/**
 * Lists by week, for the weeks `k` that are expected. Of weeks marked degenerate only the alarm counts: their other
 * numbers depend on the stopping rule.
 */
function byWeek(got: JsonObject, { k: weeks, degenerate }: JsonObject): JsonObject {
  const { k: own } = got
  if (!Array.isArray(weeks) || !Array.isArray(own)) return got
  const certain = weeks.filter((_, index) => !Array.isArray(degenerate) || degenerate[index] !== true)
  const lists = Object.entries(got).map(([key, list]) => {
    if (!Array.isArray(list) || list.length !== own.length) return [key, list] as const
    const of = new Map(own.map((week, index) => [week, list[index]]))
    const counted = ['k', 'observed', 'alarm', 'degenerate'].includes(key) ? weeks : certain
    return [key, counted.map((week) => of.get(week) ?? null)] as const
  })
  return Object.fromEntries(lists)
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const fixtures: readonly Fixture[] = present
  ? readdirSync(folder).flatMap((module) =>
      readdirSync(new URL(`${module}/`, folder)).flatMap((file) => {
        const [, name = 'optional_'] = /^(.+)\.expected\.json$/.exec(file) ?? []
        return name.startsWith('optional_') ? [] : [{ module, name }]
      }),
    )
  : []

interface Fixture {
  readonly module: string
  readonly name: string
}

async function compareFixture({ module, name }: Fixture): Promise<Compared[]> {
  const text = (ending: string) => readFileSync(new URL(`${module}/${name}.${ending}`, folder), 'utf8')
  const { results, tolerance } = JSON.parse(text('expected.json')) as { results: Json; tolerance: Tolerance }
  const got = JSON.parse(await computeStats(module, text('input.csv'), text('params.json'))) as Json
  return compare(got, results, tolerance)
}

const done = new Map<Fixture, Promise<Compared[]>>()

/** Each fixture is computed once, for its own test and for the table. */
function compared(fixture: Fixture): Promise<Compared[]> {
  const values = done.get(fixture) ?? compareFixture(fixture)
  done.set(fixture, values)
  return values
}

describe('the comparison with reference values', () => {
  const tolerance = { relative: 1e-6, absolute: 1e-9 }
  const faults = (got: Json, expected: Json) =>
    compare(got, expected, tolerance)
      .filter(({ error, allowed }) => !(error <= allowed))
      .map(({ path }) => path)

  it.each<[string, Json, Json]>([
    ['a number outside tolerance', { surv: [1, 0.500002] }, { surv: [1, 0.5] }],
    ['null for a number', { surv: [1, null] }, { surv: [1, 0.5] }],
    ['a number for null', { surv: [1, 0.5] }, { surv: [1, null] }],
    ['a shorter list', { surv: [1] }, { surv: [1, 0.5] }],
    ['a missing field', {}, { surv: [1, 0.5] }],
    ['another text', { surv: 'a' }, { surv: 'b' }],
    ['a count that is off by rounding', { n: 3, surv: 1.0000000001 }, { n: 3.0000000001, surv: 1 }],
  ])('finds %s', (_name, got, expected) => expect(faults(got, expected)).toHaveLength(1))

  it('lets pass what is within tolerance, and what is not required', () => {
    const expected = { surv: [0.5, null], own_p: 1, gray_test_optional: {}, var_cuminc: [1] }
    expect(faults({ surv: [0.5 + 4e-7, null] }, expected)).toEqual([])
  })

  it('looks at the alarms only in degenerate weeks', () => {
    const expected = { k: [5, 6], degenerate: [true, false], phi: [1, 2], alarm: [true, false] }
    expect(faults({ ...expected, phi: [9, 2] }, expected)).toEqual([])
    expect(faults({ ...expected, phi: [1, 9], alarm: [false, false] }, expected)).toEqual(['phi', 'alarm'])
  })

  it('finds the weeks that are expected among more weeks, and misses one that is not there', () => {
    const expected = { k: [6], alarm: [true] }
    expect(faults({ k: [5, 6], alarm: [false, true] }, expected)).toEqual([])
    expect(faults({ k: [5], alarm: [true] }, expected)).toEqual(['k', 'alarm'])
  })
})

const describeReference = present ? describe : describe.skip
const skipped = ' (skipped: the folder ../shared/statistics is not there)'
describeReference(`reference values of R${present ? '' : skipped}`, () => {
  it('has fixtures for every module', () => {
    expect([...new Set(fixtures.map(({ module }) => module))].sort()).toEqual([...moduleNames].sort())
  })

  it.each([...fixtures])('$module $name', async (fixture) => {
    const values = await compared(fixture)
    expect(values.filter(({ error, allowed }) => !(error <= allowed))).toEqual([])
    expect(values.length).toBeGreaterThan(0)
  })

  it('prints the largest relative error of each check', async () => {
    const rows = await Promise.all(
      fixtures.map(async (fixture) => {
        const values = await compared(fixture)
        const largest = values.reduce((most, { relative }) => Math.max(most, relative), 0)
        return [`${fixture.module}/${fixture.name}`, String(values.length), largest.toExponential(1)] as const
      }),
    )
    const lines = [['check', 'values', 'largest relative error'], ...rows].map(
      ([check = '', values = '', largest = '']) => `${check.padEnd(50)}${values.padStart(8)}  ${largest}`,
    )
    process.stdout.write(`${lines.join('\n')}\n`)
    expect(rows).toHaveLength(fixtures.length)
  }, 120_000)
})
