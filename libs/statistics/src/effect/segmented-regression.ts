import { fitPoisson } from '../numbers/poisson-regression.js'
import { weightedLeastSquares } from '../numbers/weighted-least-squares.js'
import { neweyWestCovariance } from './newey-west.js'
import {
  checkCountSeries,
  checkSegmentedModel,
  type CountSeries,
  effectStart,
  type SegmentedModel,
} from './segmented-model.js'
import { eventsTellTermsApart, type SegmentedRows, segmentedRows } from './segmented-rows.js'
import { segmentedTerms, type Term } from './segmented-terms.js'

/** A series as the regression sees it, one value a step. */
export interface FittedSeries {
  /** Expected counts, also where the count is missing and in the lag (there: without the effect). */
  readonly fitted: readonly number[]
  /** Pearson residuals (y - mu) / sqrt(mu); null for steps left out of the fit. */
  readonly residuals: readonly (number | null)[]
}

/** Coefficients and matrices go in the order of `terms`; all on the log scale. */
export interface SegmentedFit extends FittedSeries {
  /** Steps that took part, those of the control series too. */
  readonly n: number
  readonly residualDf: number
  readonly pearsonChiSquare: number
  /** pearsonChiSquare / residualDf; 1: as Poisson. Not floored at 1. */
  readonly dispersion: number
  readonly deviance: number
  /** Of the model with an intercept and the exposure alone. */
  readonly nullDeviance: number
  readonly terms: readonly string[]
  readonly estimates: readonly number[]
  /** As if the counts were Poisson; times `dispersion` it is the quasi-Poisson one. */
  readonly poissonCovariance: readonly (readonly number[])[]
  readonly quasiCovariance: readonly (readonly number[])[]
  /** Allows for autocorrelation; null when not asked for. */
  readonly neweyWestCovariance: readonly (readonly number[])[] | null
  /** Names of the terms that hold the effect; slope is null when only the level may change. */
  readonly effectTerms: { readonly level: string; readonly slope: string | null }
  /** Expected counts had there been no measure; with a control series: had it gone with the control. */
  readonly counterfactual: readonly number[]
  /** Sum over the steps that carry the effect and have a count. */
  readonly observedMinusCounterfactual: number
  readonly control: FittedSeries | null
}

export interface SegmentedOptions {
  /** Counts of the same steps where the measure was not taken. */
  readonly control?: CountSeries
  /** Steps over which errors may hang together; left out: no Newey-West covariance. */
  readonly neweyWestLag?: number
}

/**
 * Effect of a measure on counts: interrupted time series by segmented quasi-Poisson regression.
 * Whether there is enough to rely on the answer is for `tooLittleData` to say, to stand beside it.
 * @throws RangeError when the arguments do not fit together, there are no more steps than terms, terms depend on
 *   each other, or the counts settle no estimate (all 0 after the measure, say)
 * @source Wagner et al. 2002, doi:10.1046/j.1365-2710.2002.00430.x; Bernal, Cummins & Gasparrini 2017,
 *   doi:10.1093/ije/dyw098
 */
export function segmentedRegression(
  series: CountSeries,
  model: SegmentedModel,
  { control, neweyWestLag }: SegmentedOptions = {},
): SegmentedFit {
  const steps = series.counts.length
  checkSegmentedModel(model, steps)
  checkCountSeries(series, 'series')
  if (control !== undefined) checkCountSeries(control, 'control', steps)
  const terms = segmentedTerms(model, control !== undefined)
  const rows = segmentedRows(series, control ?? null, model, terms)
  const fit = fitRows(rows, terms.length)
  const expected = (of: CountSeries, measured: boolean, kept: (term: Term) => boolean) =>
    of.counts.map((_count, step) => {
      const sum = terms.reduce(
        (total, term, index) =>
          total + (kept(term) ? term.at(step, measured) * (fit.estimates[index] ?? 0) : 0),
        0,
      )
      return (of.exposure?.[step] ?? 1) * Math.exp(sum)
    })
  const fittedSeries = (of: CountSeries, measured: boolean): FittedSeries => ({
    fitted: expected(of, measured, () => true),
    residuals: byStep(rows, fit.residuals, steps, measured),
  })
  const counterfactual = expected(series, true, ({ ofMeasure }) => !ofMeasure)
  return {
    ...fit,
    ...fittedSeries(series, true),
    neweyWestCovariance:
      neweyWestLag === undefined
        ? null
        : neweyWestCovariance(fit.poissonCovariance, stepScores(rows, fit.fitted, steps), neweyWestLag),
    terms: terms.map(({ name }) => name),
    effectTerms: {
      level: control === undefined ? 'level' : 'group_level',
      slope: !model.slopeChange ? null : control === undefined ? 'slope' : 'group_slope',
    },
    counterfactual,
    observedMinusCounterfactual: series.counts.reduce<number>(
      (sum, count, step) =>
        count === null || step < effectStart(model) ? sum : sum + count - (counterfactual[step] ?? 0),
      0,
    ),
    control: control === undefined ? null : fittedSeries(control, false),
  }
}

/** Pearson's statistic per degree of freedom below this is rounding of an exact fit. */
const exactFit = 1e-18

/** A fitted count this far below the mean is on its way to 0, and its coefficient to minus infinity. */
const vanishing = 1e-9

function fitRows({ count, exposure, design }: SegmentedRows, columns: number) {
  const rows = count.length
  if (rows <= columns)
    throw new RangeError(`counts must be more than ${columns}, the number of terms, got ${rows}`)
  if (count.every((value) => value === 0)) throw new RangeError('counts are all 0: they settle no estimate')
  const problem = { rows, response: count, offset: exposure.map(Math.log), tolerance: 1e-12, maxSteps: 100 }
  const { coefficients, fitted, deviance, converged } = fitPoisson({ ...problem, columns, design })
  const mean = count.reduce((sum, value) => sum + value, 0) / rows
  // Where the rows with events tell the terms apart the likelihood has one top; else a count may be on its way to 0.
  const settled =
    eventsTellTermsApart({ count, design }, columns) || fitted.every((mu) => mu > vanishing * mean)
  if (!converged || !settled) throw new RangeError('counts settle no estimate')
  const residuals = count.map((value, row) => (value - (fitted[row] ?? 0)) / Math.sqrt(fitted[row] ?? 1))
  const pearsonChiSquare = residuals.reduce((sum, residual) => sum + residual ** 2, 0)
  const ratio = pearsonChiSquare / (rows - columns)
  const dispersion = ratio < exactFit ? 0 : ratio
  const { covariance } = weightedLeastSquares({ rows, columns, design, response: residuals, weights: fitted })
  const constant = { columns: 1, design: new Float64Array(rows).fill(1) }
  return {
    n: rows,
    residualDf: rows - columns,
    pearsonChiSquare,
    dispersion,
    deviance,
    nullDeviance: fitPoisson({ ...problem, ...constant }).deviance,
    estimates: [...coefficients],
    poissonCovariance: covariance,
    quasiCovariance: covariance.map((row) => row.map((value) => dispersion * value)),
    fitted,
    residuals,
  }
}

/** Residuals of one series by step, null for steps that are not among the rows. */
function byStep(
  rows: SegmentedRows,
  residuals: Float64Array,
  steps: number,
  measured: boolean,
): (number | null)[] {
  const found: (number | null)[] = new Array<number | null>(steps).fill(null)
  rows.step.forEach((step, row) => {
    if (rows.measured[row] === measured) found[step] = residuals[row] ?? null
  })
  return found
}

/** Slope of the log-likelihood per step: columns times (count - fitted), added up over the series. */
function stepScores(
  { step, count, design }: SegmentedRows,
  fitted: Float64Array,
  steps: number,
): Float64Array[] {
  const columns = design.length / count.length
  const scores = Array.from({ length: steps }, () => new Float64Array(columns))
  count.forEach((value, row) => {
    const score = scores[step[row] ?? 0]
    if (score === undefined) return
    const left = value - (fitted[row] ?? 0)
    for (let column = 0; column < columns; column += 1) {
      score[column] = (score[column] ?? 0) + left * (design[row * columns + column] ?? 0)
    }
  })
  return scores
}
