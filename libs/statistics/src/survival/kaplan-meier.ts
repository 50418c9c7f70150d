import { type Band, type BandKind, confidenceBand } from './confidence-bands.js'
import { checkSpell, type Spell } from './spell.js'
import { tieTimes } from './tied-times.js'

/**
 * Kaplan-Meier curve: parallel arrays, one row per distinct time, ascending (censored times have a row too).
 * The share holds from its time until the next one; before the first time it is 1.
 */
export interface KaplanMeierCurve {
  readonly time: readonly number[]
  readonly atRisk: readonly number[]
  readonly events: readonly number[]
  readonly censored: readonly number[]
  /** Share without the event, [0, 1], never rising. With delayed entry it may reach 0 early and then stays there. */
  readonly survival: readonly number[]
  /** Sum of d / (n (n - d)); null from where survival is 0. */
  readonly greenwoodSum: readonly (number | null)[]
  /** Of survival itself; null from where survival is 0. */
  readonly standardError: readonly (number | null)[]
  /** Nelson-Aalen cumulative hazard, >= 0. */
  readonly nelsonAalen: readonly number[]
  readonly ci: Readonly<Record<BandKind, Band>>
}

/**
 * Share still without the event, by time since the origin.
 * @param spells one row per subject; their order does not matter
 * @returns empty arrays for no spells
 * @throws RangeError when a time is negative or not finite, or an entry is not before its time
 * @source Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452; Greenwood 1926 for the variance
 */
export function kaplanMeier(spells: readonly Spell[]): KaplanMeierCurve {
  const counts = countByTime(spells)
  const survival: number[] = []
  const greenwoodSum: (number | null)[] = []
  const nelsonAalen: number[] = []
  let share = 1
  let sum = 0
  let hazard = 0
  for (const { atRisk, events } of counts) {
    if (events > 0) {
      share *= 1 - events / atRisk
      sum += events / (atRisk * (atRisk - events))
      hazard += events / atRisk
    }
    survival.push(share)
    greenwoodSum.push(share > 0 ? sum : null)
    nelsonAalen.push(hazard)
  }
  return {
    time: counts.map(({ time }) => time),
    atRisk: counts.map(({ atRisk }) => atRisk),
    events: counts.map(({ events }) => events),
    censored: counts.map(({ censored }) => censored),
    survival,
    greenwoodSum,
    standardError: survival.map((value, row) => {
      const variance = greenwoodSum[row] ?? null
      return variance === null ? null : value * Math.sqrt(variance)
    }),
    nelsonAalen,
    ci: {
      plain: confidenceBand('plain', survival, greenwoodSum),
      log: confidenceBand('log', survival, greenwoodSum),
      loglog: confidenceBand('loglog', survival, greenwoodSum),
    },
  }
}

interface Count {
  time: number
  atRisk: number
  events: number
  censored: number
}

/** One pass over the sorted times: at risk = entered before the time, minus left before it. */
function countByTime(spells: readonly Spell[]): Count[] {
  spells.forEach(checkSpell)
  const tied = tieTimes(spells.flatMap(({ entry, time }) => (entry === undefined ? [time] : [entry, time])))
  const tiedSpells = spells.map(({ entry, time, event }) => ({
    ...(entry === undefined ? {} : { entry: tied(entry) }),
    time: tied(time),
    event,
  }))
  tiedSpells.forEach(checkSpell)
  const entries = tiedSpells.map(({ entry }) => entry ?? -Infinity).sort((a, b) => a - b)
  const counts: Count[] = []
  let entered = 0
  let left = 0
  for (const { time, event } of tiedSpells.sort((a, b) => a.time - b.time)) {
    let count = counts.at(-1)
    if (count?.time !== time) {
      left += count === undefined ? 0 : count.events + count.censored
      while ((entries[entered] ?? Infinity) < time) entered += 1
      count = { time, atRisk: entered - left, events: 0, censored: 0 }
      counts.push(count)
    }
    if (event) count.events += 1
    else count.censored += 1
  }
  return counts
}
