import type { RowRange } from './counts.js'

/** The settings of farringtonFlexible, under the names of the literature. */
export interface FarringtonControl {
  /** Years back, whole, >= 1. The method wants 5, or what there is, 3 at least. */
  readonly b: number
  /** Half width of the reference windows, in rows, >= 0; a window holds 2w + 1. */
  readonly w: number
  /** Levels of the seasonal factor, >= 1; 1: the windows alone, no factor. */
  readonly noPeriods: number
  /** Rows before the week judged that are left out with it, so that a rise does not hide itself; w when absent. */
  readonly pastWeeksNotIncluded?: number
  /** Give less weight to high weeks of the past. */
  readonly reweight: boolean
  /** Anscombe residual above which a week of the past loses weight. */
  readonly weightsThreshold: number
  /** Try a linear trend of the log mean. */
  readonly trend: boolean
  /** The trend stays when its p-value is below this, in [0, 1]; 1: practically always. */
  readonly pThresholdTrend: number
  /** No bound for a week unless the last `period` rows, itself included, hold at least `cases` together. */
  readonly limit54: readonly [cases: number, period: number]
  /** Power that makes the counts symmetric; for 'delta' alone. */
  readonly powertrans: '2/3' | '1/2' | 'none'
  readonly thresholdMethod: 'delta' | 'nbPlugin' | 'muan'
  /** One-sided, in (0, 1). */
  readonly alpha: number
  /** Count per head of `population`. */
  readonly populationOffset: boolean
  /** Rows in a year, whole, >= 1. */
  readonly freq: number
  /** Years back by calendar date (freq 52 or 12 only) or by rows; absent: by date when there are dates. */
  readonly epochAsDate?: boolean
  /**
   * Dispersion in the standard errors: 'package' (when absent) as R's surveillance 1.20.3 takes it, with reweighting
   * from the squared working residuals; 'phi' the textbook one.
   */
  readonly seDispersion?: 'package' | 'phi'
  /** Rows that are judged; absent: all. */
  readonly range?: RowRange
}

/**
 * @source Noufaily et al. 2013, doi:10.1002/sim.5595, with the settings of
 *   Salmon, Schumacher & Hoehle 2016, doi:10.18637/jss.v070.i10
 */
export const improvedFarrington: FarringtonControl = {
  b: 5,
  w: 3,
  noPeriods: 10,
  pastWeeksNotIncluded: 26,
  reweight: true,
  weightsThreshold: 2.58,
  trend: true,
  pThresholdTrend: 1,
  limit54: [5, 4],
  powertrans: '2/3',
  thresholdMethod: 'nbPlugin',
  alpha: 0.01,
  populationOffset: false,
  freq: 52,
}

/** @throws RangeError naming the setting that is outside its range */
export function checkControl(control: FarringtonControl): void {
  const { alpha, pThresholdTrend, weightsThreshold, limit54 } = control
  whole('b', control.b, 1)
  whole('w', control.w, 0)
  whole('noPeriods', control.noPeriods, 1)
  whole('pastWeeksNotIncluded', control.pastWeeksNotIncluded ?? control.w, 0)
  whole('freq', control.freq, 1)
  whole('limit54[1]', limit54[1], 1)
  if (!(Number.isFinite(limit54[0]) && limit54[0] >= 0))
    throw new RangeError(`limit54[0] must be finite and >= 0, got ${limit54[0]}`)
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha must lie in (0, 1), got ${alpha}`)
  if (!(pThresholdTrend >= 0 && pThresholdTrend <= 1))
    throw new RangeError(`pThresholdTrend must lie in [0, 1], got ${pThresholdTrend}`)
  if (!(Number.isFinite(weightsThreshold) && weightsThreshold > 0))
    throw new RangeError(`weightsThreshold must be finite and > 0, got ${weightsThreshold}`)
  if (2 * control.w + 1 > control.freq)
    throw new RangeError(
      `a window of 2w + 1 = ${2 * control.w + 1} rows does not fit in a year of ${control.freq}`,
    )
}

function whole(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least)
    throw new RangeError(`${name} must be a whole number >= ${least}, got ${value}`)
}
