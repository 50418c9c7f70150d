import type { ObservedPoint } from './trend-point.js'

/**
 * Variance of the summed Kendall score when seasons of the same cycle go together.
 * @param seasons values by cycle, one list a season
 * @returns null unless every season has a value in the same two or more cycles
 * @source Hirsch & Slack 1984, doi:10.1029/WR020i006p00727
 */
export function hirschSlackVariance(seasons: readonly (readonly ObservedPoint[])[]): number | null {
  const cycles = seasons[0]?.map(({ time }) => time) ?? []
  const complete = seasons.every(
    (season) => season.length === cycles.length && season.every(({ time }, index) => time === cycles[index]),
  )
  if (cycles.length < 2 || !complete) return null
  const ranked = seasons.map((season) => {
    const values = season.map(({ value }) => value)
    return { values, ranks: midRanks(values) }
  })
  let variance = 0
  for (const one of ranked) for (const other of ranked) variance += covariance(one, other)
  return variance
}

interface Ranked {
  readonly values: readonly number[]
  readonly ranks: readonly number[]
}

function covariance(one: Ranked, other: Ranked): number {
  const n = one.values.length
  let concordance = 0
  let products = 0
  for (let later = 0; later < n; later += 1) {
    products += at(one.ranks, later) * at(other.ranks, later)
    for (let earlier = 0; earlier < later; earlier += 1) {
      const rise = at(one.values, later) - at(one.values, earlier)
      const otherRise = at(other.values, later) - at(other.values, earlier)
      concordance += Math.sign(rise) * Math.sign(otherRise)
    }
  }
  return (concordance + 4 * products - n * (n + 1) ** 2) / 3
}

/** Place in rising order, 1-based; equal values share the mean of their places. */
function midRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    const lower = values.filter((other) => other < value).length
    const equal = values.filter((other) => other === value).length
    return lower + (equal + 1) / 2
  })
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0
}
