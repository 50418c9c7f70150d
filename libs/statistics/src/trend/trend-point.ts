/** One value of a series. */
export interface TrendPoint {
  /** In any one unit, strictly rising along the series. */
  readonly time: number
  /** null: missing; left out, and the others keep their time. */
  readonly value: number | null
}

/** A point that is not missing. */
export interface ObservedPoint {
  readonly time: number
  readonly value: number
}

/**
 * Most values in one trend. Every pair is looked at: 5,000 values make 12.5 million slopes, 100 MB for a second or two.
 */
export const maxTrendPoints = 5000

/**
 * The points that are not missing, in order.
 * @throws RangeError when a time or value is not finite, times do not strictly rise, or more than 5,000 are left
 */
export function observedPoints(points: readonly TrendPoint[]): ObservedPoint[] {
  const observed: ObservedPoint[] = []
  let previous = -Infinity
  points.forEach(({ time, value }, index) => {
    if (!Number.isFinite(time)) throw new RangeError(`time[${index}] must be finite, got ${time}`)
    if (time <= previous)
      throw new RangeError(`time[${index}] must be later than the one before, got ${time}`)
    previous = time
    if (value === null) return
    if (!Number.isFinite(value)) throw new RangeError(`value[${index}] must be finite or null, got ${value}`)
    observed.push({ time, value })
  })
  if (observed.length > maxTrendPoints) {
    throw new RangeError(`points must hold at most ${maxTrendPoints} values, got ${observed.length}`)
  }
  return observed
}
