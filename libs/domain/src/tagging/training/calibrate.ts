import type { Calibration } from '../model/calibration.js'
import { fitLogistic, type Observation } from './logistic-regression.js'

/** A raw logit of a text that the model did not learn from, and whether the code held. */
export interface OutOfFold {
  readonly logit: number
  readonly happened: boolean
}

/** From so many positives on, isotonic regression has enough to go by. */
export const ISOTONIC_FROM = 200
/** So many observations is the belief worth that raw logits are right as they are. */
const PRIOR_WEIGHT = 4
/** More probable stays more probable, whatever the sample says. */
const SMALLEST_SLOPE = 0.05

/** Platt scaling, or isotonic regression from 200 positives on. @source Niculescu-Mizil & Caruana 2005 */
export function calibrate(outOfFold: readonly OutOfFold[]): Calibration {
  const positives = outOfFold.filter(({ happened }) => happened).length
  return positives >= ISOTONIC_FROM ? isotonic(outOfFold) : platt(outOfFold)
}

/**
 * Logistic regression on the logit, drawn towards "as it is" (slope 1, intercept 0), so that few positives do not
 * bend it far.
 * @source Platt 1999, Probabilistic outputs for support vector machines
 */
function platt(outOfFold: readonly OutOfFold[]): Calibration {
  const observations = outOfFold.map(({ logit, happened }): Observation => ({
    columns: Int32Array.of(0, 1),
    values: Float64Array.of(logit, 1),
    happened,
    weight: 1,
    offset: logit,
  }))
  const [more = 0, intercept = 0] = fitLogistic(observations, Float64Array.of(PRIOR_WEIGHT, PRIOR_WEIGHT))
  return { kind: 'platt', slope: Math.max(SMALLEST_SLOPE, 1 + more), intercept }
}

/** Pool adjacent violators: the rising steps nearest to what happened. */
function isotonic(outOfFold: readonly OutOfFold[]): Calibration {
  const blocks: { logit: number; happened: number; count: number }[] = []
  for (const { logit, happened } of [...outOfFold].sort((a, b) => a.logit - b.logit)) {
    blocks.push({ logit, happened: +happened, count: 1 })
    for (;;) {
      const last = blocks.at(-1)
      const before = blocks.at(-2)
      if (last === undefined || before === undefined) break
      if (before.happened / before.count < last.happened / last.count) break
      blocks.splice(-2, 2, {
        logit: (before.logit * before.count + last.logit * last.count) / (before.count + last.count),
        happened: before.happened + last.happened,
        count: before.count + last.count,
      })
    }
  }
  return {
    kind: 'isotonic',
    logits: blocks.map(({ logit }) => logit),
    probabilities: blocks.map(({ happened, count }) => happened / count),
  }
}
