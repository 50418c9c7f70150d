import { expect, it } from '@jest/globals'
import { computeStats, moduleNames } from './modules.js'

/**
 * Every module on figures that are published, or that were computed apart from this program; so that nothing beside
 * the repository is needed to hold the command line against known answers.
 */
interface KnownAnswer {
  readonly module: string
  readonly source: string
  readonly csv: string
  readonly params: object
  /** By place in the results; compared to 1e-9 of the value, or to the digits of a text. */
  readonly answers: Readonly<Record<string, number | string | boolean>>
}

const lines = (header: string, rows: readonly (readonly (string | number)[])[]) =>
  [header, ...rows.map((row) => row.join(','))].join('\n')

/** Weeks of remission: ended, and still in remission when last seen. */
const mercaptopurine = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((week) => [week, 1, '6-MP']),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((week) => [week, 0, '6-MP']),
]
const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map((week) => [
  ...[week, 1, 'placebo'],
])
const remission = 'Freireich et al. 1963, doi:10.1182/blood.V21.6.699.699, as textbooks print it'

/** 22 steps, the measure begins at the 13th, a season of 6 steps, exposure 100, 103 and so on. */
const measured = [12, 9, 14, 11, 15, 10, 13, 16, 12, 18, 14, 17, 8, 7, 9, 6, 10, 5, 8, 4, 7, 5]

/** 330 weeks: arithmetic noise, a season, a slow rise, three weeks of outbreak. */
const weeks = Array.from(
  { length: 330 },
  (_, i) =>
    ((i * i * 7 + 3 * i) % 11) +
    (i % 52 < 10 ? 4 : 0) +
    ([150, 151, 230].includes(i) ? 25 : 0) +
    Math.floor(i / 60),
)

const pValues = [
  ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344],
  ...[0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
]

const known: readonly KnownAnswer[] = [
  {
    module: 'km',
    source: remission,
    csv: lines('time,status,group', mercaptopurine),
    params: {},
    answers: {
      ...{ 'strata.0.n': 21, 'strata.0.events': 9, 'strata.0.quantiles.plain.quantile.1': 23 },
      ...{ 'strata.0.surv.0': '0.8571', 'strata.0.std_err.0': '0.0764', 'strata.0.surv.1': '0.8067' },
      ...{ 'strata.0.time.11': 23, 'strata.0.surv.11': '0.4482', 'strata.0.std_err.11': '0.1346' },
    },
  },
  {
    module: 'logrank',
    source: `${remission}; more digits from exact fractions`,
    csv: lines('time,status,group', [...mercaptopurine, ...placebo]),
    params: { rho: [0] },
    answers: {
      ...{ 'tests.0.observed.0': 9, 'tests.0.expected.0': 19.25050094803113 },
      ...{ 'tests.0.chisq': 16.792940989216532, 'tests.0.p_value': 4.16880910933455e-5 },
    },
  },
  {
    module: 'cif',
    source: `${remission}: of one cause alone it is 1 minus the share still in remission`,
    csv: lines('time,cause,group', mercaptopurine),
    params: {},
    answers: { 'strata.0.causes.0.cif.0': '0.1429', 'strata.0.causes.0.cif.6': '0.5518' },
  },
  {
    module: 'its',
    source: "Newton's method on the likelihood in numpy 2.4.6, by the formulae of Wagner et al. 2002",
    csv: lines(
      'index,date,count,exposure',
      measured.map((count, i) => [i + 1, '', count, 100 + 3 * i]),
    ),
    params: { interruption_index: 13, slope_change: true, harmonics: 1, period: 6, offset: true },
    answers: {
      ...{ n: 22, df_residual: 16, dispersion: 0.45915295844420095 },
      ...{ 'coefficients.2.term': 'level', 'coefficients.2.estimate': -0.6588568492096634 },
      ...{ 'coefficients.2.se_quasi': 0.1909602288454152, 'coefficients.3.estimate': -0.07676671599347194 },
    },
  },
  {
    module: 'farrington',
    source: "numpy's least squares and scipy's distributions, by the formulae of Noufaily et al. 2013",
    csv: lines(
      'index,date,count',
      weeks.map((count, i) => [i + 1, '', count]),
    ),
    params: {
      runs: [
        {
          run: 'improved',
          control: {
            ...{ b: 5, w: 3, noPeriods: 10, pastWeeksNotIncluded: 26, pThresholdTrend: 1, alpha: 0.01 },
            ...{ thresholdMethod: 'nbPlugin', range: [320, 320] },
          },
        },
      ],
    },
    answers: {
      ...{ 'runs.0.k.0': 320, 'runs.0.observed.0': 9, 'runs.0.alarm.0': false, 'runs.0.upperbound.0': 27 },
      ...{ 'runs.0.expected.0': 13.360279247626835, 'runs.0.phi.0': 1.963341015552331 },
    },
  },
  {
    module: 'ears',
    source: 'by hand: mean 3 and standard deviation 1 of the seven weeks before, z of 0.999 as tabulated',
    csv: lines(
      'index,count',
      [2, 4, 2, 4, 2, 4, 3, 7].map((count, i) => [i + 1, count]),
    ),
    params: { runs: [{ method: 'C1' }] },
    answers: {
      ...{ 'runs.0.k.0': 8, 'runs.0.baseline_mean.0': 3, 'runs.0.baseline_sd_used.0': 1 },
      ...{ 'runs.0.standardised.0': 4, 'runs.0.upperbound.0': '6.0902', 'runs.0.alarm.0': true },
    },
  },
  {
    module: 'disprop',
    source: 'Fisher 1935, the lady tasting tea: 17 of 70 ways; odds 9, and chi-square 2 as of any 3-1-1-3',
    csv: 'theme,region,n\nmilk,said-milk,3\nmilk,said-tea,1\ntea,said-milk,1\ntea,said-tea,3\n',
    params: {},
    answers: {
      ...{ 'ror.0': 9, 'prr.0': 3, 'expected.0': 2, 'chi2.0': 2, 'chi2_yates.0': 0.5 },
      'p_hypergeom_upper.0': 17 / 70,
    },
  },
  {
    module: 'disprop',
    source: 'Benjamini & Hochberg 1995, section 4: the first four of these are found at 0.05',
    csv: lines(
      'index,p',
      pValues.map((p, i) => [i + 1, p]),
    ),
    params: {},
    answers: {
      ...{ 'adjusted.0': 15 * 0.0001, 'adjusted.3': (15 * 0.0095) / 4 },
      ...{ 'rejected_at_0_05.3': true, 'rejected_at_0_05.4': false },
    },
  },
  {
    module: 'trend',
    source: 'by hand: 6 pairs rise; variance 4 x 3 x 13 / 18, z = (6 - 1) / its root, two tails as tabulated',
    csv: 'index,cycle,season,value\n1,2021,1,1\n2,2022,1,2\n3,2023,1,3\n4,2024,1,4\n',
    params: {},
    answers: {
      ...{ 'mann_kendall.S': 6, 'mann_kendall.tau_b': 1, 'mann_kendall.var_S': 26 / 3 },
      ...{ 'mann_kendall.z': 5 / Math.sqrt(26 / 3), 'mann_kendall.p_value': 0.0894293590289936 },
      'mann_kendall.sen_slope': 1,
    },
  },
]

function valueAt(results: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], results)
}

/** The value itself where it agrees, so that a comparison shows what differs. */
function agreed(got: unknown, answer: number | string | boolean): unknown {
  if (typeof got !== 'number') return got
  if (typeof answer === 'string') return got.toFixed(answer.split('.')[1]?.length ?? 0)
  return typeof answer === 'number' && Math.abs(got - answer) <= 1e-9 * Math.abs(answer) ? answer : got
}

it('has known answers for every module', () => {
  expect([...new Set(known.map(({ module }) => module))].sort()).toEqual([...moduleNames].sort())
})

it.each([...known])('$module gives what is known: $source', async ({ module, csv, params, answers }) => {
  const results: unknown = JSON.parse(await computeStats(module, csv, JSON.stringify(params)))
  const got = Object.entries(answers).map(([path, answer]) => [path, agreed(valueAt(results, path), answer)])
  expect(Object.fromEntries(got)).toEqual(answers)
})
