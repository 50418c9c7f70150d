import {
  benjaminiHochberg,
  fitGammaPoissonPrior,
  type GammaPoissonPrior,
  type ObservedExpected,
  overRepresentation,
  priorMisfit,
  type RatioInterval,
  shrinkRatio,
} from '@rode-draad/statistics'
import { z } from 'zod'
import { type CsvTable, numberAt, optionalNumberAt, requireColumns, textAt } from './csv-table.js'
import { parseParams } from './params.js'

const positive = z.number().positive()
const shape = z.object({
  conf_int: z.number().gt(0).lt(1).default(0.95),
  stratified_expected: z.boolean().default(false),
  gps_prior: z
    .object({
      alpha1: positive,
      beta1: positive,
      alpha2: positive,
      beta2: positive,
      P: z.number().gt(0).lt(1),
    })
    .default({ alpha1: 0.2, beta1: 0.1, alpha2: 2, beta2: 4, P: 1 / 3 }),
})

/**
 * Which themes stand out in which regions; or, for a table of p-values, those values adjusted.
 * @param table columns theme, region, [stratum,] n; or index, p (empty: missing)
 */
export function disprop(table: CsvTable, params: unknown): object {
  if (table.columns.includes('p')) return adjustedPValues(table)
  requireColumns(table, ['theme', 'region', 'n'])
  const { conf_int: level, stratified_expected: stratified, gps_prior } = parseParams(shape, params)
  if (stratified) requireColumns(table, ['stratum'])
  const hasStrata = table.columns.includes('stratum')
  const cells = overRepresentation(
    table.rows.map((row) => ({
      row: textAt(row, 'theme'),
      column: textAt(row, 'region'),
      count: numberAt(row, 'n'),
      ...(hasStrata ? { stratum: textAt(row, 'stratum') } : {}),
    })),
    level,
  )
  const observed = cells.map(({ a, expected, expectedStratified }) => ({
    count: a,
    expected: stratified ? expectedStratified : expected,
  }))
  const { P: share1, ...gammas } = gps_prior
  const given: GammaPoissonPrior = { ...gammas, share1 }
  return {
    total: cells.slice(0, 1).reduce((_sum, { a, b, c, d }) => a + b + c + d, 0),
    theme: cells.map(({ row }) => row),
    region: cells.map(({ column }) => column),
    a: cells.map(({ a }) => a),
    b: cells.map(({ b }) => b),
    c: cells.map(({ c }) => c),
    d: cells.map(({ d }) => d),
    expected: cells.map(({ expected }) => expected),
    relative_reporting: cells.map(({ relativeReporting }) => relativeReporting),
    continuity_added: cells.map(({ continuityAdded }) => continuityAdded),
    ...ratioFields(
      'ror',
      cells.map(({ ror }) => ror),
    ),
    ...ratioFields(
      'prr',
      cells.map(({ prr }) => prr),
    ),
    chi2: cells.map(({ chiSquare }) => chiSquare),
    chi2_yates: cells.map(({ chiSquareYates }) => chiSquareYates),
    p_hypergeom_upper: cells.map(({ upperP }) => upperP),
    bh_adjusted: cells.map(({ adjustedP }) => adjustedP),
    ic_optional: cells.map(({ information }) => information.ic),
    ic025_gamma_optional: cells.map(({ information }) => information.lower),
    ...(stratified ? { expected_stratified: cells.map(({ expectedStratified }) => expectedStratified) } : {}),
    gps_fixed_prior: {
      theta_order: ['alpha1', 'beta1', 'alpha2', 'beta2', 'P'],
      expected_used: stratified ? 'expected_stratified' : 'expected',
      ...shrunkFields(observed, given),
    },
    gps_ml: fittedFields(observed, given),
  }
}

function adjustedPValues(table: CsvTable): object {
  const adjusted = benjaminiHochberg(table.rows.map((row) => optionalNumberAt(row, 'p')))
  const rejected = (share: number) => adjusted.map((p) => (p === null ? null : p <= share))
  return { adjusted, rejected_at_0_05: rejected(0.05), rejected_at_0_10: rejected(0.1) }
}

const ratioFields = (name: string, ratios: readonly RatioInterval[]) => ({
  [name]: ratios.map(({ ratio }) => ratio),
  [`${name}_log_se`]: ratios.map(({ logStandardError }) => logStandardError),
  [`${name}_lower`]: ratios.map(({ lower }) => lower),
  [`${name}_upper`]: ratios.map(({ upper }) => upper),
})

function shrunkFields(observed: readonly ObservedExpected[], prior: GammaPoissonPrior): object {
  const shrunk = observed.map((cell) => shrinkRatio(cell, prior))
  return {
    theta: [prior.alpha1, prior.beta1, prior.alpha2, prior.beta2, prior.share1],
    Q: shrunk.map(({ firstShare }) => firstShare),
    EBGM: shrunk.map(({ ebgm }) => ebgm),
    EB05: shrunk.map(({ eb05 }) => eb05),
    EB95: shrunk.map(({ eb95 }) => eb95),
    post_mean: shrunk.map(({ mean }) => mean),
  }
}

/** null for no cells: there is nothing to fit a prior to. */
function fittedFields(observed: readonly ObservedExpected[], given: GammaPoissonPrior): object | null {
  if (observed.length === 0) return null
  const { prior, negativeLogLikelihood, atBound } = fitGammaPoissonPrior(observed)
  return {
    neg_log_likelihood: negativeLogLikelihood,
    optimum_at_bound: atBound,
    neg_log_likelihood_at_fixed_prior: priorMisfit(observed)(given).negativeLogLikelihood,
    ...shrunkFields(observed, prior),
  }
}
