import { requireProbability } from '../numbers/argument-checks.js'
import { normalQuantile } from '../numbers/normal.js'
import { kendallScore } from './mann-kendall.js'
import { median, sortedMedian } from './median.js'
import { type ObservedPoint, observedPoints, type TrendPoint } from './trend-point.js'

/** The middle of all slopes between two points, with the limits read off the sorted slopes; null for no slope. */
export interface SlopeInterval {
  /** Value per unit of time. */
  readonly slope: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** Pairs of points. */
  readonly slopes: number
}

export interface TheilSen extends SlopeInterval {
  /** Value at time 0 of the line through the medians; null for no slope. */
  readonly intercept: number | null
}

/**
 * Slope that a few outliers cannot move.
 * @param level of the interval, strictly between 0 and 1
 * @returns all null and 0 slopes for fewer than two values
 * @throws RangeError as `observedPoints`, and when level is not strictly between 0 and 1
 * @source Theil 1950; Sen 1968, doi:10.1080/01621459.1968.10480934
 */
export function theilSen(points: readonly TrendPoint[], level = 0.95): TheilSen {
  const observed = observedPoints(points)
  const interval = slopeInterval(pairwiseSlopes([observed]), kendallScore(observed).variance, level)
  const middle = (pick: (point: ObservedPoint) => number) => median(observed.map(pick)) ?? 0
  const intercept =
    interval.slope === null
      ? null
      : middle(({ value }) => value) - interval.slope * middle(({ time }) => time)
  return { ...interval, intercept }
}

/** The slopes between every two points of the same group, all groups together, in no order. */
export function pairwiseSlopes(groups: readonly (readonly ObservedPoint[])[]): Float64Array {
  const pairs = groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
  const slopes = new Float64Array(pairs)
  let filled = 0
  for (const group of groups) {
    group.forEach((later, index) => {
      for (let before = 0; before < index; before += 1) {
        const earlier = group[before] ?? later
        slopes[filled] = (later.value - earlier.value) / (later.time - earlier.time)
        filled += 1
      }
    })
  }
  return slopes
}

/**
 * Median of the slopes and its limits: the slopes numbered (K -/+ C) / 2 in order, rounded half to even.
 * @param slopes is sorted in place
 * @param variance of Kendall's score of the same points
 */
export function slopeInterval(slopes: Float64Array, variance: number, level: number): SlopeInterval {
  requireProbability('level', level)
  slopes.sort()
  const count = slopes.length
  const width = normalQuantile((1 + level) / 2) * Math.sqrt(variance)
  const numbered = (number: number) =>
    slopes[Math.min(count, Math.max(1, roundHalfToEven(number))) - 1] ?? null
  return {
    slope: sortedMedian(slopes),
    lower: numbered((count - width) / 2),
    upper: numbered((count + width) / 2 + 1),
    slopes: count,
  }
}

/** Nearest whole number; one in the middle of two goes to the even one. */
function roundHalfToEven(value: number): number {
  const below = Math.floor(value)
  const above = value - below
  if (above === 0.5) return below % 2 === 0 ? below : below + 1
  return above < 0.5 ? below : below + 1
}
