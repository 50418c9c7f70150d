import {
  autocorrelation,
  effectAfter,
  leastData,
  type RateRatio,
  type SegmentedFit,
  type SegmentedModel,
  segmentedRegression,
  termRatios,
  tooLittleData,
  type TooLittleReason,
} from '@rode-draad/statistics'
import { z } from 'zod'
import { type CsvTable, numberAt, optionalNumberAt, requireColumns } from './csv-table.js'
import { parseParams } from './params.js'

const step = z.int().min(1)
const shape = z.object({
  /** Row of the first count under the measure, from 1. */
  interruption_index: step,
  slope_change: z.boolean(),
  harmonics: z.int().min(0).default(0),
  period: z.number().gt(1).nullish(),
  offset: z.boolean().default(false),
  pulse: z.tuple([step, step]).nullish(),
  lag: z.int().min(0).nullish(),
  newey_west_lag: z.int().min(0).nullish(),
  conf_int: z.number().gt(0).lt(1).default(0.95),
  weeks_after: z.array(z.number().min(0)).nullish(),
})
type Params = z.output<typeof shape>

/**
 * Effect of a measure on a series of counts.
 * @param table columns index, date, count (empty: missing) [, exposure], one row a step in order
 * @param say is told why the effect is not to be relied on, where there is too little for it
 */
export function its(table: CsvTable, params: unknown, say: (line: string) => void = () => undefined): object {
  const asked = parseParams(shape, params)
  requireColumns(table, asked.offset ? ['count', 'exposure'] : ['count'])
  const counts = table.rows.map((row) => optionalNumberAt(row, 'count'))
  const exposure = asked.offset ? { exposure: table.rows.map((row) => numberAt(row, 'exposure')) } : {}
  const lag = asked.newey_west_lag ?? null
  const series = { counts, ...exposure }
  const model = modelOf(asked)
  const fit = segmentedRegression(series, model, lag === null ? {} : { neweyWestLag: lag })
  const tooLittle = tooLittleData(series, model)
  if (tooLittle !== null) say(`Let op: het effect is niet betrouwbaar. ${whyTooLittle[tooLittle]}`)
  const { conf_int: level } = asked
  const moments = asked.weeks_after ?? usualMoments(asked, counts.length)
  return {
    n: fit.n,
    df_residual: fit.residualDf,
    dispersion: fit.dispersion,
    pearson_chi2: fit.pearsonChiSquare,
    deviance: fit.deviance,
    null_deviance: fit.nullDeviance,
    coefficients: coefficientFields(fit, level),
    effect: moments.map((weeks) => effectFields(weeks, effectAfter(fit, weeks, level))),
    covariance_quasi: fit.quasiCovariance,
    fitted: fit.fitted,
    counterfactual: fit.counterfactual,
    observed_minus_counterfactual_post: fit.observedMinusCounterfactual,
    pearson_residual_acf1: autocorrelation(fit.residuals).acf[0],
  }
}

const whyTooLittle: Record<TooLittleReason, string> = {
  'few-points-before': `Vóór de maatregel zijn minder dan ${leastData.points} tellingen bekend.`,
  'few-points-after': `Na de maatregel zijn minder dan ${leastData.points} tellingen bekend.`,
  'less-than-a-season': 'Vóór de maatregel is nog geen hele periode bekend.',
  'few-events': `Er zijn minder dan ${leastData.events} meldingen geteld.`,
  'no-events-before': 'Vóór de maatregel is niets geteld.',
  'no-events-after': 'Na de maatregel is niets geteld.',
  'rank-deficient': 'De tellingen zeggen niet welk deel van de verandering bij de maatregel hoort.',
}

function modelOf({
  interruption_index,
  slope_change,
  harmonics,
  period,
  pulse,
  lag,
}: Params): SegmentedModel {
  return {
    start: interruption_index - 1,
    slopeChange: slope_change,
    harmonics,
    lag: lag ?? 0,
    ...(typeof period === 'number' ? { period } : {}),
    ...(pulse ? { pulse: { from: pulse[0] - 1, to: pulse[1] - 1 } } : {}),
  }
}

/**
 * When the effect is given, if not asked: at once and, where the slope may change, half a year later and before that a
 * quarter (weeks) or after that a year (months), as far as the series goes; four steps later where it is short.
 */
function usualMoments({ slope_change, period, interruption_index, lag }: Params, steps: number): number[] {
  if (!slope_change) return [0]
  const last = steps - interruption_index - (lag ?? 0)
  const usual = ((period ?? 52) <= 12 ? [6, 12] : [12, 26]).filter((moment) => moment <= last)
  return [0, ...(usual.length > 0 ? usual : [4].filter((moment) => moment <= last))]
}

function coefficientFields(fit: SegmentedFit, level: number): object[] {
  return termRatios(fit, level).map((ratio, i) => ({
    term: ratio.term,
    estimate: ratio.logRatio,
    se_poisson: Math.sqrt(fit.poissonCovariance[i]?.[i] ?? 0),
    se_quasi: ratio.standardError,
    t: ratio.t,
    p_t: ratio.pValue,
    rate_ratio: ratio.ratio,
    rr_lower_t: ratio.tLimits.lower,
    rr_upper_t: ratio.tLimits.upper,
    rr_lower_z: ratio.zLimits.lower,
    rr_upper_z: ratio.zLimits.upper,
    se_newey_west_optional:
      fit.neweyWestCovariance === null ? null : Math.sqrt(Math.max(0, fit.neweyWestCovariance[i]?.[i] ?? 0)),
  }))
}

function effectFields(weeksAfter: number, ratio: RateRatio): object {
  return {
    weeks_after: weeksAfter,
    rate_ratio: ratio.ratio,
    log_rr: ratio.logRatio,
    se: ratio.standardError,
    lower_t: ratio.tLimits.lower,
    upper_t: ratio.tLimits.upper,
    lower_z: ratio.zLimits.lower,
    upper_z: ratio.zLimits.upper,
    p_t: ratio.pValue,
  }
}
