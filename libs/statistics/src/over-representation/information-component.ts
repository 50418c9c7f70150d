import { requireProbability } from '../numbers/argument-checks.js'
import { gammaQuantile } from '../numbers/gamma.js'

export interface InformationComponent {
  /** log2 of observed to expected, each with 0.5 added; 0: as expected. */
  readonly ic: number
  /** Lower limit: above 0 the excess is hardly chance. */
  readonly lower: number
}

/**
 * Observed against expected on a doubling scale, drawn towards 0 when counts are small.
 * @param level of the two-sided interval `lower` comes from; 0.95 gives IC025
 * @throws RangeError when count or expected is negative or not finite, or level is not strictly between 0 and 1
 * @source Norén, Hopstadius & Bate 2013, doi:10.1177/0962280211403604
 */
export function informationComponent(count: number, expected: number, level = 0.95): InformationComponent {
  if (!Number.isFinite(count) || count < 0)
    throw new RangeError(`count must be finite and >= 0, got ${count}`)
  if (!Number.isFinite(expected) || expected < 0) {
    throw new RangeError(`expected must be finite and >= 0, got ${expected}`)
  }
  requireProbability('level', level)
  return {
    ic: Math.log2((count + 0.5) / (expected + 0.5)),
    lower: Math.log2(gammaQuantile((1 - level) / 2, count + 0.5, expected + 0.5)),
  }
}
