/** How fast reports come in after the week of the event. Arrays by delay in weeks, 0 to the longest. */
export interface ReportingDelays {
  /** Share of all reports that are in after this many weeks, never falling, 1 at the longest delay; null: not known. */
  readonly share: readonly (number | null)[]
  /** Of ln share, for independent reports: times `dispersion` in use. null where share is null or 0. */
  readonly logVariance: readonly (number | null)[]
  /** Variance of a count over its mean, >= 1; null when there is too little to see it. */
  readonly dispersion: number | null
}

export interface DelayOptions {
  /** Longest delay, in weeks: what comes later still is not foreseen. Whole, >= 0. */
  readonly maxDelay: number
  /** Event weeks from which the delays are learnt, the latest ones, as delays change; absent: all. Whole, >= 1. */
  readonly weeks?: number
}

/**
 * Delays between event and report, learnt from weeks of which not all reports are in yet. For each delay: which part of
 * the reports in by then came exactly then (hazard in reverse time), so no week needs to be complete.
 * @param reported one row per event week, oldest first, the last one has just ended; column d: reported d weeks later.
 *   A row holds what can be in: 1 + min(maxDelay, weeks since) counts, delay 0 in full.
 * @returns no share is known below a delay at which no report could be seen: with maxDelay weeks or fewer, none but the last
 * @throws RangeError for a row of another length, or a count that is negative or not finite
 * @source Lawless 1994, doi:10.2307/3315826.n1 (section 2); England & Verrall 2002, doi:10.1017/S1357321700003809, for
 *   the dispersion
 */
export function reportingDelays(
  reported: readonly (readonly number[])[],
  { maxDelay, weeks = Infinity }: DelayOptions,
): ReportingDelays {
  if (!Number.isSafeInteger(maxDelay) || maxDelay < 0)
    throw new RangeError(`maxDelay must be a whole number >= 0, got ${maxDelay}`)
  if (weeks !== Infinity && !(Number.isSafeInteger(weeks) && weeks >= 1))
    throw new RangeError(`weeks must be a whole number >= 1, got ${weeks}`)
  reported.forEach((row, week) => checkRow(row, week, 1 + Math.min(maxDelay, reported.length - 1 - week)))
  const rows = reported.slice(Math.max(0, reported.length - weeks))

  const share: (number | null)[] = [1]
  const logVariance: (number | null)[] = [0]
  for (let delay = maxDelay; delay >= 1; delay--) {
    const { now, upToNow } = reportsAt(rows, delay)
    const later = share[0] ?? null
    const hazard = now / upToNow
    const earlier = later === null || upToNow === 0 ? null : later * (1 - hazard)
    const variance = logVariance[0] ?? null
    share.unshift(earlier)
    logVariance.unshift(
      earlier === null || earlier === 0 || variance === null
        ? null
        : variance + hazard / (upToNow * (1 - hazard)),
    )
  }
  return { share, logVariance, dispersion: dispersionOf(rows, share) }
}

/** Over the weeks of which this delay has passed: reports with exactly this delay, and with at most this delay. */
function reportsAt(rows: readonly (readonly number[])[], delay: number): { now: number; upToNow: number } {
  let now = 0
  let upToNow = 0
  for (const row of rows) {
    if (row.length <= delay) continue
    now += row[delay] ?? 0
    for (let d = 0; d <= delay; d++) upToNow += row[d] ?? 0
  }
  return { now, upToNow }
}

/** Pearson's statistic of counts that are a week's expected total times the share of the delay, over its freedom. */
function dispersionOf(
  rows: readonly (readonly number[])[],
  share: readonly (number | null)[],
): number | null {
  let pearson = 0
  let freedom = 0
  const delaysSeen = new Set<number>()
  for (const row of rows) {
    const inNow = row.reduce((sum, count) => sum + count, 0)
    const shareNow = share[row.length - 1] ?? null
    if (inNow === 0 || shareNow === null || shareNow === 0) continue
    freedom -= 1
    row.forEach((count, delay) => {
      const [upToNow = null, before = null] = [share[delay], delay === 0 ? 0 : share[delay - 1]]
      if (upToNow === null || before === null || upToNow <= before) return
      const mean = (inNow / shareNow) * (upToNow - before)
      pearson += (count - mean) ** 2 / mean
      freedom += 1
      delaysSeen.add(delay)
    })
  }
  freedom -= Math.max(0, delaysSeen.size - 1)
  return freedom > 0 ? Math.max(1, pearson / freedom) : null
}

function checkRow(row: readonly number[], week: number, length: number): void {
  if (row.length !== length)
    throw new RangeError(
      `reported[${week}] must have ${length} counts, one per delay passed, got ${row.length}`,
    )
  row.forEach((count, delay) => {
    if (!(count >= 0 && count < Infinity))
      throw new RangeError(`reported[${week}][${delay}] must be finite and >= 0, got ${count}`)
  })
}
