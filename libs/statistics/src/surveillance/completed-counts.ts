import { negativeBinomialQuantile } from '../numbers/negative-binomial.js'
import { checkCounts, type Counts } from './counts.js'
import type { ReportingDelays } from './reporting-delays.js'

export interface CompletionOptions {
  /** Of the interval, in (0, 1); 0.95 when absent. */
  readonly level?: number
  /** A week of which less than this share is in is too young, in (0, 1]; 0.2 when absent. */
  readonly minShare?: number
}

/** A week as it will be once every report is in. All but row and reported is null when it is too young to say. */
export interface CompletedWeek {
  readonly row: number
  /** In by now; null is missing. */
  readonly reported: number | null
  /** Share of its reports that is in; null when not known. */
  readonly share: number | null
  /** expected / reported, >= 1. */
  readonly multiplier: number | null
  readonly expected: number | null
  /** Of expected, as a forecast: chance in the reports to come, and the share itself not being sure. */
  readonly standardError: number | null
  /** Limits of the forecast, whole numbers, not below reported; null too when the dispersion is not known. */
  readonly lower: number | null
  readonly upper: number | null
}

/**
 * The last weeks corrected for reports still to come. Delays of a rare theme are best taken from all themes together.
 * @param reported counts by event week, oldest first; the last week has just ended
 * @param delays as they are for these counts
 * @returns one row per week, in order; weeks past the longest delay are complete (multiplier 1); [] for none
 * @throws RangeError for a count that is not a whole number >= 0, or an option outside its range
 * @source Lawless 1994, doi:10.2307/3315826.n1; England & Verrall 2002, doi:10.1017/S1357321700003809 (variance of
 *   prediction). The limits are those of a negative binomial number to come with that mean and variance, from half a
 *   report more than there is (Jeffreys), so that a week without a report has an interval too.
 */
export function completedCounts(
  reported: Counts,
  delays: ReportingDelays,
  { level = 0.95, minShare = 0.2 }: CompletionOptions = {},
): CompletedWeek[] {
  checkCounts(reported)
  if (!(level > 0 && level < 1)) throw new RangeError(`level must lie in (0, 1), got ${level}`)
  if (!(minShare > 0 && minShare <= 1)) throw new RangeError(`minShare must lie in (0, 1], got ${minShare}`)
  return reported.map((count, row) => {
    const weeksSince = reported.length - 1 - row
    const share = delays.share[weeksSince] ?? (weeksSince >= delays.share.length ? 1 : null)
    if (count === null || share === null || share < minShare)
      return { ...tooYoung, row, reported: count, share }
    const logVariance = share === 1 ? 0 : (delays.logVariance[weeksSince] ?? null)
    const spread = (from: number) => toCome(from, share, logVariance, delays.dispersion)
    const standardError = Math.sqrt(spread(count)?.variance ?? NaN)
    return {
      row,
      reported: count,
      share,
      multiplier: 1 / share,
      expected: count / share,
      standardError: Number.isNaN(standardError) ? null : standardError,
      ...limits(count, spread(count + 0.5), (1 - level) / 2),
    }
  })
}

const tooYoung = {
  multiplier: null,
  expected: null,
  standardError: null,
  lower: null,
  upper: null,
}

/** Number of reports still to come. */
interface ToCome {
  readonly mean: number
  readonly variance: number
}

/** null when its spread is not known. */
function toCome(
  inNow: number,
  share: number,
  logVariance: number | null,
  dispersion: number | null,
): ToCome | null {
  if (share === 1) return { mean: 0, variance: 0 }
  if (logVariance === null || dispersion === null) return null
  const expected = inNow / share
  return {
    mean: expected * (1 - share),
    variance: dispersion * ((expected * (1 - share)) / share + expected ** 2 * logVariance),
  }
}

function limits(reported: number, more: ToCome | null, tail: number): Pick<CompletedWeek, 'lower' | 'upper'> {
  if (more === null) return { lower: null, upper: null }
  if (more.variance === 0) return { lower: reported, upper: reported }
  const { mean, variance } = more
  const quantile = (p: number): number =>
    reported + negativeBinomialQuantile(p, mean ** 2 / (variance - mean), mean / variance)
  return { lower: quantile(tail), upper: quantile(1 - tail) }
}
