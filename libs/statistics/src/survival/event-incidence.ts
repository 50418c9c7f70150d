import { type CompetingSpell, cumulativeIncidence } from './cumulative-incidence.js'
import { kaplanMeier } from './kaplan-meier.js'
import { quantile, type TimeQuantile } from './quantile.js'

/** Share that one outcome has reached by a time, with a log-log interval; null where it is not defined. */
export interface IncidenceShare {
  readonly share: number | null
  readonly lower: number | null
  readonly upper: number | null
}

/** One time at which something happened; the share holds until the next. */
export interface IncidenceStep {
  readonly time: number
  readonly atRisk: number
  /** Of this outcome. */
  readonly events: number
  /** Who left without any outcome. */
  readonly censored: number
  readonly share: number
  readonly lower: number | null
  readonly upper: number | null
}

/** How one outcome builds up. */
export interface EventIncidence {
  /** Ascending; a row for every time at which somebody leaves, whatever the reason. */
  readonly steps: readonly IncidenceStep[]
  /** Time by which half have had it. */
  readonly median: TimeQuantile
}

/**
 * How one outcome builds up: Kaplan-Meier when it is the only one, Aalen-Johansen when others compete with it (what
 * another outcome ended cannot have this one any more).
 * @param cause the outcome, by its code in the spells
 * @returns no steps for no spells
 * @throws RangeError when a time, an entry, a cause or the level is not usable
 * @source Kaplan & Meier 1958; Aalen & Johansen 1978, Scand J Stat 5:141-150
 */
export function eventIncidence(
  spells: readonly CompetingSpell[],
  cause: number,
  level = 0.95,
): EventIncidence {
  const alone = spells.every((spell) => spell.cause === 0 || spell.cause === cause)
  return alone ? ofOnlyOutcome(spells, level) : ofOneAmongOthers(spells, cause, level)
}

/**
 * The share at a time.
 * @returns 0 before the first time; null beyond the last one, unless nobody was left by then, and for no steps
 * @throws RangeError when t is negative or not a number
 */
export function incidenceAt({ steps }: EventIncidence, t: number): IncidenceShare {
  if (!(t >= 0)) throw new RangeError(`t must be >= 0, got ${t}`)
  const last = steps.at(-1)
  if (last === undefined || (t > last.time && last.censored > 0 && last.share < 1))
    return { share: null, lower: null, upper: null }
  const step = steps.findLast(({ time }) => time <= t)
  return step === undefined
    ? { share: 0, lower: null, upper: null }
    : { share: step.share, lower: step.lower, upper: step.upper }
}

function ofOnlyOutcome(spells: readonly CompetingSpell[], level: number): EventIncidence {
  const curve = kaplanMeier(
    spells.map(({ cause, ...spell }) => ({ ...spell, event: cause > 0 })),
    level,
  )
  const { lower, upper } = curve.ci.loglog
  return {
    steps: curve.time.map((time, row) => ({
      time,
      atRisk: curve.atRisk[row] ?? 0,
      events: curve.events[row] ?? 0,
      censored: curve.censored[row] ?? 0,
      share: 1 - (curve.survival[row] ?? 1),
      lower: complement(upper[row]),
      upper: complement(lower[row]),
    })),
    median: quantile(curve, 0.5, 'loglog'),
  }
}

function ofOneAmongOthers(spells: readonly CompetingSpell[], cause: number, level: number): EventIncidence {
  const curves = cumulativeIncidence(spells, level)
  const own = curves.causes.find((candidate) => candidate.cause === cause)
  const anyCause = kaplanMeier(
    spells.map(({ cause: ended, ...spell }) => ({ ...spell, event: ended > 0 })),
    level,
  )
  const steps = anyCause.time.map((time, row): IncidenceStep => {
    const at = curves.time.findLastIndex((other) => other <= time)
    const happened = curves.time[at] === time
    return {
      time,
      atRisk: anyCause.atRisk[row] ?? 0,
      events: happened ? (own?.events[at] ?? 0) : 0,
      censored: anyCause.censored[row] ?? 0,
      share: own?.incidence[at] ?? 0,
      lower: own?.ci.loglog.lower[at] ?? null,
      upper: own?.ci.loglog.upper[at] ?? null,
    }
  })
  const reached = (shareOf: (step: IncidenceStep) => number | null) =>
    steps.find((step) => (shareOf(step) ?? 0) >= 0.5)?.time ?? null
  return {
    steps,
    median: {
      quantile: reached(({ share }) => share),
      lower: reached(({ upper }) => upper),
      upper: reached(({ lower }) => lower),
    },
  }
}

function complement(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : 1 - share
}
