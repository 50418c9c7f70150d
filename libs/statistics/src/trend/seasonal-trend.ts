import { hirschSlackVariance } from './hirsch-slack.js'
import { kendallScore, type TrendTest, trendTest } from './mann-kendall.js'
import { pairwiseSlopes, type SlopeInterval, slopeInterval } from './theil-sen.js'
import { maxTrendPoints, type ObservedPoint, observedPoints } from './trend-point.js'

/** One value of a series with a season in it. */
export interface SeasonalPoint {
  /** The year, or whatever the seasons make up together. */
  readonly cycle: number
  /** Part of the cycle: month 1-12, ISO week 1-53. Only values of the same season are held against each other. */
  readonly season: number
  /** null: missing. */
  readonly value: number | null
}

/** The trend within one season. */
export interface SeasonTrend {
  readonly season: number
  readonly n: number
  readonly score: number
  readonly variance: number
  /** Value per cycle. */
  readonly slope: number | null
}

export interface SeasonalTrend extends TrendTest, SlopeInterval {
  /** Rising; seasons with fewer than two values are left out. */
  readonly seasons: readonly SeasonTrend[]
  /** The test with the correlation between seasons allowed for; null unless every season has every cycle. */
  readonly correlated: TrendTest | null
}

/**
 * Does a series with seasons rise or fall, and by how much a cycle? Each season is compared with itself.
 * @param points in any order
 * @returns score 0, p 1, no slope and [] seasons when no season has two values
 * @throws RangeError when a number is not finite, a cycle has the same season twice, there are more than 5,000
 *   points, or level is not strictly between 0 and 1
 * @source Hirsch, Slack & Smith 1982, doi:10.1029/WR018i001p00107
 */
export function seasonalTrend(points: readonly SeasonalPoint[], level = 0.95): SeasonalTrend {
  const groups = bySeason(points)
  const usable = groups.filter(({ observed }) => observed.length > 1)
  const seasons = usable.map(({ season, observed }) => {
    const { score, variance } = kendallScore(observed)
    const { slope } = slopeInterval(pairwiseSlopes([observed]), variance, level)
    return { season, n: observed.length, score, variance, slope }
  })
  const test = trendTest(
    seasons.reduce((sum, { score }) => sum + score, 0),
    seasons.reduce((sum, { variance }) => sum + variance, 0),
  )
  const correlatedVariance = hirschSlackVariance(groups.map(({ observed }) => observed))
  return {
    ...test,
    ...slopeInterval(pairwiseSlopes(usable.map(({ observed }) => observed)), test.variance, level),
    seasons,
    correlated: correlatedVariance === null ? null : trendTest(test.score, correlatedVariance),
  }
}

/** Seasons rising, each with its values that are not missing by cycle. */
function bySeason(points: readonly SeasonalPoint[]): { season: number; observed: ObservedPoint[] }[] {
  if (points.length > maxTrendPoints) {
    throw new RangeError(`points must hold at most ${maxTrendPoints} values, got ${points.length}`)
  }
  const groups = new Map<number, { time: number; value: number | null }[]>()
  points.forEach(({ cycle, season, value }, index) => {
    if (!Number.isFinite(season)) throw new RangeError(`season[${index}] must be finite, got ${season}`)
    if (!Number.isFinite(cycle)) throw new RangeError(`cycle[${index}] must be finite, got ${cycle}`)
    const group = groups.get(season) ?? []
    group.push({ time: cycle, value })
    groups.set(season, group)
  })
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([season, group]) => ({ season, observed: observedPoints(group.sort((a, b) => a.time - b.time)) }))
}
