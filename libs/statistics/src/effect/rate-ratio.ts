import { requireProbability } from '../numbers/argument-checks.js'
import { normalQuantile } from '../numbers/normal.js'
import { studentTQuantile, studentTTwoSidedP } from '../numbers/student-t.js'

export interface Limits {
  readonly lower: number
  readonly upper: number
}

/** A factor on a rate, from an estimate on the log scale. */
export interface RateRatio {
  readonly logRatio: number
  /** Of logRatio. */
  readonly standardError: number
  readonly ratio: number
  /** By Student's t: the one to show. A limit may be Infinity when hardly anything is known. */
  readonly tLimits: Limits
  /** By the normal distribution. */
  readonly zLimits: Limits
  /** logRatio / standardError; null when the standard error is 0. */
  readonly t: number | null
  /** Two-sided, by Student's t; null as above. */
  readonly pValue: number | null
}

/**
 * @param degreesOfFreedom > 0
 * @param level of the intervals, strictly between 0 and 1
 * @throws RangeError when level is not strictly between 0 and 1
 */
export function rateRatio(
  logRatio: number,
  standardError: number,
  degreesOfFreedom: number,
  level: number,
): RateRatio {
  requireProbability('level', level)
  const limits = (quantile: number): Limits => ({
    lower: Math.exp(logRatio - quantile * standardError),
    upper: Math.exp(logRatio + quantile * standardError),
  })
  const t = standardError > 0 ? logRatio / standardError : null
  return {
    logRatio,
    standardError,
    ratio: Math.exp(logRatio),
    tLimits: limits(studentTQuantile((1 + level) / 2, degreesOfFreedom)),
    zLimits: limits(normalQuantile((1 + level) / 2)),
    t,
    pValue: t === null ? null : studentTTwoSidedP(t, degreesOfFreedom),
  }
}
