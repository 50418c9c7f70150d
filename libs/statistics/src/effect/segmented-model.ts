/** Counts at equal steps (weeks, months), in order. */
export interface CountSeries {
  /** null: missing; left out of the fit. */
  readonly counts: readonly (number | null)[]
  /** What the counts are out of (clients, days), > 0, one a step; left out: the same at every step. */
  readonly exposure?: readonly number[]
}

/** What may have changed, and when. Steps count from 0. */
export interface SegmentedModel {
  /** First step under the measure. */
  readonly start: number
  /**
   * Steps from `start` before the effect can show. They are left out of the fit, and level and slope begin after
   * them: how an effect comes in is not known, so no shape is laid on it. Default 0.
   */
  readonly lag?: number
  /** true: the measure may change the slope too, not the level alone. */
  readonly slopeChange: boolean
  /** Pairs of sine and cosine that make up the season; 0: no season. */
  readonly harmonics?: number
  /** Steps in a year (52, 12): more than twice the harmonics. */
  readonly period?: number
  /** Steps with something else going on (a strike, a holiday), both included, given a level of their own. */
  readonly pulse?: { readonly from: number; readonly to: number }
}

/** First step that carries the effect. */
export function effectStart({ start, lag = 0 }: SegmentedModel): number {
  return start + lag
}

/** @throws RangeError naming what does not fit the series */
export function checkSegmentedModel(model: SegmentedModel, steps: number): void {
  const { start, lag = 0, harmonics = 0, period, pulse } = model
  for (const [name, value] of Object.entries({ start, lag, harmonics, ...pulse })) {
    if (!Number.isSafeInteger(value) || value < 0) {
      throw new RangeError(`${name} must be a whole number >= 0, got ${value}`)
    }
  }
  if (start < 1 || effectStart(model) >= steps) {
    throw new RangeError(
      `start must leave steps before it and after the lag, got ${start} + ${lag} of ${steps}`,
    )
  }
  if (harmonics > 0 && !(period !== undefined && Number.isFinite(period) && period > 2 * harmonics)) {
    throw new RangeError(`period must be finite and more than twice ${harmonics} harmonics, got ${period}`)
  }
  if (pulse !== undefined && (pulse.to < pulse.from || pulse.from >= steps)) {
    throw new RangeError(`pulse must lie within the series, got ${pulse.from} to ${pulse.to} of ${steps}`)
  }
}

/**
 * @param steps how many counts there must be
 * @throws RangeError naming the index of a count or exposure that cannot be, or a list of another length
 */
export function checkCountSeries(
  { counts, exposure }: CountSeries,
  name: string,
  steps: number = counts.length,
): void {
  for (const [list, values] of Object.entries({ counts, exposure: exposure ?? counts })) {
    if (values.length !== steps) {
      throw new RangeError(`${name}.${list} must have ${steps} values, got ${values.length}`)
    }
  }
  counts.forEach((count, step) => {
    if (count !== null && !(Number.isFinite(count) && count >= 0)) {
      throw new RangeError(`${name}.counts[${step}] must be finite and >= 0, or null, got ${count}`)
    }
  })
  exposure?.forEach((value, step) => {
    if (!Number.isFinite(value) || value <= 0) {
      throw new RangeError(`${name}.exposure[${step}] must be finite and > 0, got ${value}`)
    }
  })
}
