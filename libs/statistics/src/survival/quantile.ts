import type { BandKind } from './confidence-bands.js'
import type { KaplanMeierCurve } from './kaplan-meier.js'

/** Square root of the machine epsilon: shares nearer to each other than this count as equal. */
const tolerance = 1.490116e-8

/** A quantile of the time with the interval of the curve's level; null: not reached. */
export interface TimeQuantile {
  readonly quantile: number | null
  readonly lower: number | null
  readonly upper: number | null
}

/**
 * Time by which a share p has had the event (0.5: the median), with limits read off the band.
 * A curve that is exactly 1 - p over a step answers the middle of that step.
 * @param p strictly between 0 and 1
 * @returns times in the unit of the curve; null where the curve or the limit is not reached; all null for none
 * @throws RangeError when p is not strictly between 0 and 1
 * @source Brookmeyer & Crowley 1982, doi:10.2307/2530286
 */
export function quantile(curve: KaplanMeierCurve, p: number, kind: BandKind): TimeQuantile {
  if (!(p > 0 && p < 1)) throw new RangeError(`p must lie strictly between 0 and 1, got ${p}`)
  const crossing = (shares: readonly (number | null)[]) => firstCrossing(curve.time, shares, 1 - p)
  return {
    quantile: crossing(curve.survival),
    lower: crossing(curve.ci[kind].lower),
    upper: crossing(curve.ci[kind].upper),
  }
}

function firstCrossing(
  time: readonly number[],
  shares: readonly (number | null)[],
  level: number,
): number | null {
  const row = shares.findIndex((share) => share !== null && share < level + tolerance)
  const share = shares[row]
  const start = time[row]
  if (share === undefined || share === null || start === undefined) return null
  if (Math.abs(share - level) >= tolerance) return start
  const drop = shares.findIndex((later, index) => index > row && later !== null && later < share - tolerance)
  const end = time[drop]
  return end === undefined ? start : (start + end) / 2
}
