import type { KaplanMeierCurve } from './kaplan-meier.js'

/**
 * Share still without the event just after t.
 * @param t time since the origin, >= 0, in the unit of the curve
 * @returns share in [0, 1]; 1 before the first time; null beyond the last time (unless it is 0 by then) and for an
 *   empty curve: nobody was watched that long
 * @throws RangeError when t is negative or not a number
 */
export function survivalAt({ time, survival }: KaplanMeierCurve, t: number): number | null {
  if (!(t >= 0)) throw new RangeError(`t must be >= 0, got ${t}`)
  const last = time.at(-1)
  if (last === undefined || (t > last && survival.at(-1) !== 0)) return null
  const row = time.findLastIndex((value) => value <= t)
  return row < 0 ? 1 : (survival[row] ?? null)
}
