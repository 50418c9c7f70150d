import {
  checkCountSeries,
  checkSegmentedModel,
  type CountSeries,
  effectStart,
  type SegmentedModel,
} from './segmented-model.js'
import { eventsTellTermsApart, segmentedRows } from './segmented-rows.js'
import { segmentedTerms } from './segmented-terms.js'

/** Why the effect of a measure is not to be estimated. */
export type TooLittleReason =
  | 'few-points-before'
  | 'few-points-after'
  | 'less-than-a-season'
  | 'few-events'
  | 'no-events-before'
  | 'no-events-after'
  | 'rank-deficient'

/** Least that is asked for, of the measured series and of the control each. */
export interface LeastData {
  /** Counts before the measure, and counts from where its effect can show. */
  readonly points: number
  /** Events in those counts together. */
  readonly events: number
}

/**
 * Eight points on either side is the usual rule (Penfold & Zhang 2013). Thirty events is ours: with 15 before and 15
 * after, the interval of their plain ratio already reaches a factor of two either way.
 */
export const leastData: LeastData = { points: 8, events: 30 }

/**
 * The honest rule: is there enough to say anything about the effect of a measure?
 * `less-than-a-season`: fewer points before the measure than one period, so that what would have happened is not known
 * for every part of the year. `rank-deficient`: the points with events do not tell the terms apart, so that the
 * regression has no answer, or none to rely on.
 * @returns the first reason why not, in the order of `TooLittleReason`; null: there is enough
 * @throws RangeError when the arguments do not fit together, as `segmentedRegression`
 * @source Penfold & Zhang 2013, doi:10.1016/j.acap.2013.08.002
 */
export function tooLittleData(
  series: CountSeries,
  model: SegmentedModel,
  { control, least = leastData }: { readonly control?: CountSeries; readonly least?: LeastData } = {},
): TooLittleReason | null {
  checkSegmentedModel(model, series.counts.length)
  checkCountSeries(series, 'series')
  if (control !== undefined) checkCountSeries(control, 'control', series.counts.length)
  const all = control === undefined ? [series] : [series, control]
  const sides = all.map(({ counts }) => ({
    before: present(counts.slice(0, model.start)),
    after: present(counts.slice(effectStart(model))),
  }))
  const { harmonics = 0, period = 1 } = model
  if (sides.some(({ before }) => before.length < least.points)) return 'few-points-before'
  if (sides.some(({ after }) => after.length < least.points)) return 'few-points-after'
  if (harmonics > 0 && sides.some(({ before }) => before.length < period)) return 'less-than-a-season'
  if (sides.some(({ before, after }) => sum(before) + sum(after) < least.events)) return 'few-events'
  if (sides.some(({ before }) => sum(before) === 0)) return 'no-events-before'
  if (sides.some(({ after }) => sum(after) === 0)) return 'no-events-after'
  const terms = segmentedTerms(model, control !== undefined)
  const rows = segmentedRows(series, control ?? null, model, terms)
  return eventsTellTermsApart(rows, terms.length) ? null : 'rank-deficient'
}

function present(counts: readonly (number | null)[]): number[] {
  return counts.filter((count) => count !== null)
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
