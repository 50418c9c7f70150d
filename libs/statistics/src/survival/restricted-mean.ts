import { criticalValue } from './confidence-bands.js'
import type { KaplanMeierCurve } from './kaplan-meier.js'

/** Mean time without the event up to a horizon, in the unit of the curve, with its interval. */
export interface RestrictedMean {
  readonly mean: number
  readonly standardError: number
  readonly lower: number
  readonly upper: number
}

/**
 * Area under the curve from 0 to tau; beyond the last time the share is carried forward.
 * The interval is mean -/+ z SE, without clipping and without a small-sample factor.
 * @param tau horizon, finite and >= 0
 * @param level of the interval, strictly between 0 and 1
 * @returns null for an empty curve
 * @throws RangeError when tau is negative or not finite, or the level is not usable
 * @source Kaplan & Meier 1958 (section 6.2), doi:10.1080/01621459.1958.10501452
 */
export function restrictedMean(curve: KaplanMeierCurve, tau: number, level = 0.95): RestrictedMean | null {
  if (!Number.isFinite(tau) || tau < 0) throw new RangeError(`tau must be finite and >= 0, got ${tau}`)
  const z = criticalValue(level)
  if (curve.time.length === 0) return null
  let areaAfter = 0
  let until = tau
  let variance = 0
  for (let row = curve.time.length - 1; row >= 0; row -= 1) {
    const time = curve.time[row] ?? 0
    if (time > tau) continue
    areaAfter += (until - time) * (curve.survival[row] ?? 0)
    until = time
    variance += areaAfter ** 2 * hazardVariance(curve.atRisk[row] ?? 0, curve.events[row] ?? 0)
  }
  const mean = areaAfter + until
  const standardError = Math.sqrt(variance)
  return { mean, standardError, lower: mean - z * standardError, upper: mean + z * standardError }
}

/** d / (n (n - d)); 0 when all at risk have the event, as the area after it is 0 too. */
function hazardVariance(atRisk: number, events: number): number {
  return atRisk === events ? 0 : events / (atRisk * (atRisk - events))
}
