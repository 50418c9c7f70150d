import { type Band, criticalValue, logLogLimits } from './confidence-bands.js'
import { IncidenceVariance } from './incidence-variance.js'
import { riskTable } from './risk-table.js'
import { entryAndTime } from './spell-columns.js'
import type { Spell } from './spell.js'

/** One subject that one of several causes may end. */
export interface CompetingSpell extends Omit<Spell, 'event'> {
  /** What happened at `time`: 0 censored, else the whole number of a cause, 1 or more. */
  readonly cause: number
}

/** Aalen-Johansen curves: parallel lists, one row per distinct time with an event of any cause, ascending. */
export interface CumulativeIncidence {
  readonly time: readonly number[]
  readonly atRisk: readonly number[]
  /** Of all causes together. */
  readonly events: readonly number[]
  /** Share without any event, [0, 1]; with the incidences of all causes it sums to 1. */
  readonly survival: readonly number[]
  /** Causes that occur, ascending by code. */
  readonly causes: readonly CauseIncidence[]
}

export interface CauseIncidence {
  readonly cause: number
  readonly events: readonly number[]
  /** Share that this cause has ended by then, [0, 1], never falling. */
  readonly incidence: readonly number[]
  /** Greenwood-type. */
  readonly variance: readonly number[]
  readonly standardError: readonly number[]
  readonly ci: Readonly<{ plain: Band; loglog: Band }>
}

/**
 * Share that each cause has ended, by time since the origin, where causes compete.
 * @param spells one row per subject; their order does not matter
 * @param level of the confidence bands, strictly between 0 and 1
 * @returns empty lists for no spells or no events
 * @throws RangeError when a time, an entry, a cause or the level is not usable
 * @source Aalen & Johansen 1978, Scand J Stat 5:141-150
 */
export function cumulativeIncidence(spells: readonly CompetingSpell[], level = 0.95): CumulativeIncidence {
  const z = criticalValue(level)
  const cause = spells.map((spell, row) => checkedCause(spell.cause, row))
  const causes = [...new Set(cause)].filter((code) => code > 0).sort((a, b) => a - b)
  const table = riskTable({ ...entryAndTime(spells), cause }, causes)
  const rows = [...table.time.keys()].filter((row) => table.events.some((events) => (events[row] ?? 0) > 0))
  const at = (list: readonly number[]) => rows.map((row) => list[row] ?? 0)
  const [time, atRisk, byCause] = [at(table.time), at(table.atRisk), table.events.map(at)]
  const events = rows.map((_, row) => byCause.reduce((sum, own) => sum + (own[row] ?? 0), 0))
  let share = 1
  const survival = events.map((ended, row) => (share *= 1 - ended / (atRisk[row] ?? 1)))
  return {
    time,
    atRisk,
    events,
    survival,
    causes: causes.map((code, index) => ({
      cause: code,
      ...incidenceOf({ atRisk, events, survival }, byCause[index] ?? [], z),
    })),
  }
}

function incidenceOf(
  { atRisk, events, survival }: Pick<CumulativeIncidence, 'atRisk' | 'events' | 'survival'>,
  own: readonly number[],
  z: number,
): Omit<CauseIncidence, 'cause'> {
  const spread = new IncidenceVariance()
  const incidence: number[] = []
  const variance: number[] = []
  let reached = 0
  own.forEach((ended, row) => {
    const before = row === 0 ? 1 : (survival[row - 1] ?? 0)
    const risk = atRisk[row] ?? 0
    reached += (before * ended) / risk
    incidence.push(Math.min(1, reached))
    const other = (events[row] ?? 0) - ended
    variance.push(spread.after({ atRisk: risk, own: ended, other, before, survival: survival[row] ?? 0 }))
  })
  const standardError = variance.map(Math.sqrt)
  return { events: own, incidence, variance, standardError, ci: bandsOf(incidence, standardError, z) }
}

function bandsOf(
  incidence: readonly number[],
  standardError: readonly number[],
  z: number,
): CauseIncidence['ci'] {
  const margin = (row: number) => z * (standardError[row] ?? 0)
  const logLog = incidence.map((share, row) => {
    const error = standardError[row] ?? 0
    return share <= 0 || share >= 1 || error === 0 ? [null, null] : logLogLimits(share, error, z)
  })
  return {
    plain: {
      lower: incidence.map((share, row) => Math.max(0, share - margin(row))),
      upper: incidence.map((share, row) => Math.min(1, share + margin(row))),
    },
    loglog: { lower: logLog.map(([lower = null]) => lower), upper: logLog.map(([, upper = null]) => upper) },
  }
}

function checkedCause(cause: number, row: number): number {
  if (Number.isSafeInteger(cause) && cause >= 0) return cause
  throw new RangeError(`cause must be a whole number >= 0, got ${cause} at row ${row}`)
}
