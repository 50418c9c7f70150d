import type { BandKind } from './confidence-bands.js'
import type { KaplanMeierCurve } from './kaplan-meier.js'

/**
 * Share still without the event just after t.
 * @param t time since the origin, >= 0, in the unit of the curve
 * @returns share in [0, 1]; 1 before the first time; null beyond the last time (unless it is 0 by then) and for an
 *   empty curve: nobody was watched that long
 * @throws RangeError when t is negative or not a number
 */
export function survivalAt(curve: KaplanMeierCurve, t: number): number | null {
  const row = rowAt(curve, t)
  return row === null ? null : row < 0 ? 1 : (curve.survival[row] ?? null)
}

/**
 * The 95 % interval that belongs to `survivalAt`.
 * @returns limits in [0, 1]; null where the band, or the share itself, is not defined
 * @throws RangeError when t is negative or not a number
 */
export function intervalAt(
  curve: KaplanMeierCurve,
  t: number,
  kind: BandKind,
): { lower: number | null; upper: number | null } {
  const row = rowAt(curve, t)
  if (row === null) return { lower: null, upper: null }
  if (row < 0) return kind === 'loglog' ? { lower: null, upper: null } : { lower: 1, upper: 1 }
  return { lower: curve.ci[kind].lower[row] ?? null, upper: curve.ci[kind].upper[row] ?? null }
}

/** Row whose share holds at t; -1 before the first time; null where nothing is known. */
function rowAt({ time, survival }: KaplanMeierCurve, t: number): number | null {
  if (!(t >= 0)) throw new RangeError(`t must be >= 0, got ${t}`)
  const last = time.at(-1)
  if (last === undefined || (t > last && survival.at(-1) !== 0)) return null
  return time.findLastIndex((value) => value <= t)
}
