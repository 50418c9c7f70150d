import { logistic } from './logistic.js'

/** How a raw logit becomes a probability. */
export type Calibration =
  | { readonly kind: 'platt'; readonly slope: number; readonly intercept: number }
  | {
      readonly kind: 'isotonic'
      readonly logits: number[]
      readonly probabilities: number[]
    }

/** The calibrated probability, in [0, 1]. */
export function applyCalibration(calibration: Calibration, logit: number): number {
  if (calibration.kind === 'platt') return logistic(calibration.slope * logit + calibration.intercept)
  const { logits, probabilities } = calibration
  const above = logits.findIndex((value) => value >= logit)
  if (above < 0) return probabilities.at(-1) ?? 0
  const high = probabilities[above] ?? 0
  const upper = logits[above] ?? 0
  const lower = logits[above - 1]
  if (lower === undefined || upper === lower) return high
  const low = probabilities[above - 1] ?? 0
  return low + ((high - low) * (logit - lower)) / (upper - lower)
}
