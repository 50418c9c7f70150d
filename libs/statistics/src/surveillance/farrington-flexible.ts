import { normalQuantile } from '../numbers/normal.js'
import { calendarOf } from './calendar.js'
import { checkCounts, checkRange, type Counts } from './counts.js'
import { expectedCount } from './expected-count.js'
import { farringtonBound } from './farrington-bound.js'
import { checkControl, type FarringtonControl } from './farrington-control.js'
import { referenceCounts } from './reference-counts.js'
import { type ReferenceLayout, referenceLayout } from './reference-layout.js'

export interface SurveillanceSeries {
  readonly counts: Counts
  /** Needed for populationOffset: > 0 per row; null is missing. */
  readonly population?: Counts
}

/** Series with the same rows in time. */
export interface SeriesBatch {
  readonly series: readonly SurveillanceSeries[]
  /** ISO dates, one per row: each a week after the one before (freq 52) or a month (freq 12). */
  readonly dates?: readonly string[]
}

/** One judged row. All but row, observed and enough is null when it cannot be judged. */
export interface FarringtonWeek {
  /** From 0. */
  readonly row: number
  readonly observed: number | null
  /** The last rows hold enough cases (limit54); if not, there is no bound and no alarm. */
  readonly enough: boolean
  readonly expected: number | null
  readonly upperbound: number | null
  /** observed > upperbound; null when it cannot be judged or observed is missing. */
  readonly alarm: boolean | null
  readonly pValue: number | null
  readonly score: number | null
  /** Variance of a count over its mean, >= 1. */
  readonly dispersion: number | null
  /** Of the log mean per row (by date: per step between the first two dates); null without trend. */
  readonly trend: number | null
  /** Standard error of the log of `expected`. */
  readonly standardError: number | null
  /** The history of this season holds no case at all: expected is 0 and any case is too many. */
  readonly degenerate: boolean | null
  /** What it is compared with: how many rows, the first and the last of them. */
  readonly reference: { readonly rows: number; readonly first: number; readonly last: number } | null
}

/**
 * Weeks with more cases than the same season in earlier years, the trend and the spread of the past lead to expect.
 * @param control `improvedFarrington`, changed where needed
 * @returns one row per row of control.range, in order; [] for an empty range
 * @throws RangeError naming what is wrong: a setting, a count that is not a whole number >= 0, a population that is not
 *   above 0, dates with gaps or out of order, lengths that differ, more seasons than fit in a year
 * @source Farrington et al. 1996, doi:10.2307/2983331; Noufaily et al. 2013, doi:10.1002/sim.5595;
 *   Salmon, Schumacher & Hoehle 2016, doi:10.18637/jss.v070.i10
 */
export function farringtonFlexible(
  { dates, ...series }: SurveillanceSeries & Pick<SeriesBatch, 'dates'>,
  control: FarringtonControl,
): FarringtonWeek[] {
  return farringtonBatch({ series: [series], ...(dates === undefined ? {} : { dates }) }, control)[0] ?? []
}

/**
 * farringtonFlexible for many series on one calendar; what depends on the calendar alone is worked out once.
 * @returns per series, in order, what farringtonFlexible gives
 * @throws RangeError as farringtonFlexible, and when the series differ in length
 */
export function farringtonBatch(
  { series, dates }: SeriesBatch,
  control: FarringtonControl,
): FarringtonWeek[][] {
  checkControl(control)
  if (series.length === 0) return []
  const length = dates?.length ?? series[0]?.counts.length ?? 0
  const { freq, epochAsDate = dates !== undefined, range = { from: 0, until: length } } = control
  if (epochAsDate && dates === undefined) throw new RangeError('dates must be given for epochAsDate')
  for (const one of series) checkSeries(one, length, control.populationOffset)
  checkRange(range, length)
  const calendar = calendarOf(length, freq, epochAsDate ? dates : undefined)
  const layouts = Array.from({ length: range.until - range.from }, (_, index) => ({
    row: range.from + index,
    layout: referenceLayout(calendar, range.from + index, control),
  }))
  const z = normalQuantile(1 - control.alpha)
  return series.map((one) => layouts.map(({ row, layout }) => judge(one, row, layout, control, z)))
}

function judge(
  { counts, population }: SurveillanceSeries,
  row: number,
  layout: ReferenceLayout | null,
  control: FarringtonControl,
  z: number,
): FarringtonWeek {
  const observed = counts[row] ?? null
  const enough = recentCases(counts, row, control.limit54[1]) >= control.limit54[0]
  const reference =
    layout && referenceCounts(layout, counts, control.populationOffset ? population : undefined)
  const model = reference && expectedCount(reference, control)
  if (!reference || !model) return { ...unjudged, row, observed, enough }
  const { upperbound, pValue, score } = farringtonBound(observed, model, control, z)
  return {
    row,
    observed,
    enough,
    expected: enough ? Math.exp(model.logMean) : null,
    upperbound: enough ? upperbound : null,
    alarm: observed === null ? null : enough && upperbound !== null && observed > upperbound && observed > 0,
    pValue,
    score,
    dispersion: model.dispersion,
    trend: model.trend,
    standardError: Number.isFinite(model.standardError) ? model.standardError : null,
    degenerate: model.degenerate,
    reference: { rows: reference.counts.length, first: reference.first, last: reference.last },
  }
}

const unjudged = {
  expected: null,
  upperbound: null,
  alarm: null,
  pValue: null,
  score: null,
  dispersion: null,
  trend: null,
  standardError: null,
  degenerate: null,
  reference: null,
}

function recentCases(counts: Counts, row: number, period: number): number {
  let sum = 0
  for (let at = Math.max(0, row - period + 1); at <= row; at++) sum += counts[at] ?? 0
  return sum
}

function checkSeries(
  { counts, population }: SurveillanceSeries,
  length: number,
  populationOffset: boolean,
): void {
  if (counts.length !== length)
    throw new RangeError(`counts must have ${length} entries, got ${counts.length}`)
  checkCounts(counts)
  if (!populationOffset) return
  if (population === undefined) throw new RangeError('population must be given for populationOffset')
  if (population.length !== length)
    throw new RangeError(`population must have ${length} entries, one per count, got ${population.length}`)
  population.forEach((people, row) => {
    if (people !== null && !(people > 0 && people < Infinity))
      throw new RangeError(`population[${row}] must be finite and > 0, or null, got ${people}`)
  })
}
