import { requireProbability } from '../numbers/argument-checks.js'
import { normalQuantile } from '../numbers/normal.js'
import type { TwoByTwo } from './contingency-table.js'

/** A ratio > 0 with its interval. */
export interface RatioInterval {
  readonly ratio: number
  /** Standard error of the natural logarithm of the ratio. */
  readonly logStandardError: number
  readonly lower: number
  readonly upper: number
}

export interface ReportingRatios {
  /** Reporting odds ratio. */
  readonly ror: RatioInterval
  /** Proportional reporting ratio. */
  readonly prr: RatioInterval
  /** true: one of the four counts was 0, and 0.5 was added to all four. */
  readonly continuityAdded: boolean
}

/**
 * How much more often a row (theme) is reported in a column (region) than elsewhere, as odds and as proportions.
 * @param level of the intervals, strictly between 0 and 1
 * @throws RangeError when a count is negative or not finite, or level is not strictly between 0 and 1
 * @source Rothman, Lanes & Sacks 2004, doi:10.1002/pds.1001; Evans, Waller & Davis 2001, doi:10.1002/pds.677
 */
export function reportingRatios(table: TwoByTwo, level = 0.95): ReportingRatios {
  requireProbability('level', level)
  for (const [name, count] of Object.entries({ a: table.a, b: table.b, c: table.c, d: table.d })) {
    if (!Number.isFinite(count) || count < 0)
      throw new RangeError(`${name} must be finite and >= 0, got ${count}`)
  }
  const continuityAdded = table.a * table.b * table.c * table.d === 0
  const added = continuityAdded ? 0.5 : 0
  const [a, b, c, d] = [table.a + added, table.b + added, table.c + added, table.d + added]
  const z = normalQuantile((1 + level) / 2)
  return {
    ror: interval((a * d) / (b * c), Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d), z),
    prr: interval(a / (a + b) / (c / (c + d)), Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)), z),
    continuityAdded,
  }
}

function interval(ratio: number, logStandardError: number, z: number): RatioInterval {
  const factor = Math.exp(z * logStandardError)
  return { ratio, logStandardError, lower: ratio / factor, upper: ratio * factor }
}
