import { hasIndependentColumns } from './independent-columns.js'
import { type CountSeries, effectStart, type SegmentedModel } from './segmented-model.js'
import type { Term } from './segmented-terms.js'

/** The steps that take part in a fit, with the columns of the regression row by row. */
export interface SegmentedRows {
  readonly step: readonly number[]
  /** Of the measured series, not of the control. */
  readonly measured: readonly boolean[]
  readonly count: Float64Array
  readonly exposure: Float64Array
  /** Row-major, one row a step and one column a term. */
  readonly design: Float64Array
}

/** Leaves out missing counts and the lag; the control series stands first. */
export function segmentedRows(
  series: CountSeries,
  control: CountSeries | null,
  model: SegmentedModel,
  terms: readonly Term[],
): SegmentedRows {
  const used = [
    ...(control === null ? [] : usedSteps(control, model, false)),
    ...usedSteps(series, model, true),
  ]
  return {
    step: used.map(({ step }) => step),
    measured: used.map(({ measured }) => measured),
    count: Float64Array.from(used, ({ count }) => count),
    exposure: Float64Array.from(used, ({ exposure }) => exposure),
    design: Float64Array.from(
      used.flatMap(({ step, measured }) => terms.map((term) => term.at(step, measured))),
    ),
  }
}

/** Whether the rows with events tell all terms apart: then the likelihood has one top, and it is not at infinity. */
export function eventsTellTermsApart(
  { count, design }: Pick<SegmentedRows, 'count' | 'design'>,
  columns: number,
) {
  const withEvents = design.filter((_value, index) => (count[Math.floor(index / columns)] ?? 0) > 0)
  return hasIndependentColumns(withEvents, columns)
}

/** true: between the start of the measure and the first step that carries its effect. */
export function isInLag(model: SegmentedModel, step: number): boolean {
  return step >= model.start && step < effectStart(model)
}

function usedSteps({ counts, exposure }: CountSeries, model: SegmentedModel, measured: boolean) {
  return counts.flatMap((count, step) =>
    count === null || isInLag(model, step)
      ? []
      : [{ step, measured, count, exposure: exposure?.[step] ?? 1 }],
  )
}
