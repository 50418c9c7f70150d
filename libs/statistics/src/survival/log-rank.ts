import { chiSquareUpperTail } from '../numbers/chi-square.js'
import { compareNames } from './name-order.js'
import { quadraticForm } from './quadratic-form.js'
import { CountAt, RiskSet } from './risk-set.js'
import { refuseTiedEntries } from './risk-table.js'
import { checkTimes, entryAndTime } from './spell-columns.js'
import type { Spell } from './spell.js'
import { mergeAscending, type Ties, tiesOf } from './tied-times.js'

export interface GroupedSpell extends Spell {
  readonly group: string
  /** Compared within its stratum only; left out: all in one. */
  readonly stratum?: string
}

/** Observed against expected events by group; lists in the order of `groups`. */
export interface LogRankTest {
  readonly rho: number
  /** Names; numbers by value, words by their characters. */
  readonly groups: readonly string[]
  /** Spells per group. */
  readonly n: readonly number[]
  /** Events per group, not weighted. */
  readonly events: readonly number[]
  /** Sums of weighted events. */
  readonly observed: readonly number[]
  readonly expected: readonly number[]
  /** Covariance of observed - expected. */
  readonly variance: readonly (readonly number[])[]
  /** null when fewer than two groups can be compared. */
  readonly chiSquare: number | null
  /** Number of independent comparisons: groups that were at risk at an event, less one (per set of strata that share
   * groups); 0 when there is none. */
  readonly df: number
  /** P(chi-square with df >= this one); null with it. */
  readonly p: number | null
}

/**
 * Log-rank test of the same time to the event in every group.
 * @param rho weight S(t-)^rho of the pooled curve of the stratum: 0 log-rank, 1 Peto & Peto; finite, >= 0
 * @returns no groups, chiSquare null and df 0 for no spells
 * @throws RangeError when a time, an entry or rho is not usable
 * @source Mantel 1966; Peto & Peto 1972, doi:10.2307/2344317; Harrington & Fleming 1982, doi:10.1093/biomet/69.3.553
 */
export function logRank(spells: readonly GroupedSpell[], rho = 0): LogRankTest {
  if (!(rho >= 0 && rho < Infinity)) throw new RangeError(`rho must be finite and >= 0, got ${rho}`)
  const ties = checkedTies(spells)
  const groups = [...new Set(spells.map(({ group }) => group))].sort(compareNames)
  const zeros = () => groups.map(() => 0)
  const total: Comparison = { observed: zeros(), expected: zeros(), variance: groups.map(zeros) }
  const strata = partition(spells, ({ stratum }) => stratum ?? '')
  for (const [, members] of [...strata].sort(([one], [other]) => compareNames(one, other))) {
    const byGroup = partition(members, ({ group }) => group)
    addStratum(
      total,
      groups.map((group) => observedGroup(byGroup.get(group) ?? [], ties)),
      rho,
    )
  }
  const counted = partition(spells, ({ group }) => group)
  return {
    rho,
    groups,
    n: groups.map((group) => counted.get(group)?.length ?? 0),
    events: groups.map((group) => counted.get(group)?.filter(({ event }) => event).length ?? 0),
    ...total,
    ...chiSquareOf(total),
  }
}

interface Comparison {
  readonly observed: number[]
  readonly expected: number[]
  readonly variance: number[][]
}

/** One group within a stratum, to be walked upward in time. */
interface ObservedGroup {
  readonly events: Float64Array
  readonly risk: RiskSet
  readonly ended: CountAt
}

/** Adds what the event times of one stratum tell. */
function addStratum(total: Comparison, groups: readonly ObservedGroup[], rho: number): void {
  const times = groups.map(({ events }) => events).reduce(mergeAscending, new Float64Array())
  let survival = 1
  for (let index = 0; index < times.length;) {
    const t = times[index] ?? 0
    const atRisk = groups.map(({ risk }) => risk.at(t))
    const ended = groups.map((group) => group.ended.at(t))
    const n = sum(atRisk)
    const d = sum(ended)
    const weight = survival ** rho
    const spread = n > 1 ? (weight ** 2 * d * (n - d)) / (n - 1) : 0
    atRisk.forEach((own, k) => {
      add(total.observed, k, weight * (ended[k] ?? 0))
      add(total.expected, k, (weight * d * own) / n)
      const row = total.variance[k] ?? []
      atRisk.forEach((other, l) => add(row, l, spread * (own / n) * ((k === l ? 1 : 0) - other / n)))
    })
    survival *= 1 - d / n
    index += d
  }
}

/** Groups that cannot be compared have no variance, and fall out. */
function chiSquareOf({
  observed,
  expected,
  variance,
}: Comparison): Pick<LogRankTest, 'chiSquare' | 'df' | 'p'> {
  const excess = observed.map((events, k) => events - (expected[k] ?? 0))
  const { value, rank } = quadraticForm(excess, variance)
  return rank === 0
    ? { chiSquare: null, df: 0, p: null }
    : { chiSquare: value, df: rank, p: chiSquareUpperTail(value, rank) }
}

function checkedTies(spells: readonly GroupedSpell[]): Ties | null {
  const columns = entryAndTime(spells)
  checkTimes(columns)
  const ties = tiesOf(
    mergeAscending(columns.time.slice().sort(), (columns.entry ?? new Float64Array()).slice().sort()),
  )
  if (ties !== null) refuseTiedEntries(columns, ties)
  return ties
}

function observedGroup(spells: readonly GroupedSpell[], ties: Ties | null): ObservedGroup {
  const ascending = (times: Float64Array) => {
    times.sort()
    ties?.snap(times)
    return times
  }
  const { entry, time } = entryAndTime(spells)
  const events = ascending(time.filter((_, row) => spells[row]?.event))
  const risk = new RiskSet(ascending(time), entry && ascending(entry))
  return { events, risk, ended: new CountAt(events) }
}

function partition<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const parts = new Map<string, T[]>()
  for (const item of items) {
    const part = parts.get(nameOf(item))
    if (part === undefined) parts.set(nameOf(item), [item])
    else part.push(item)
  }
  return parts
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

function add(totals: number[], index: number, amount: number): void {
  totals[index] = (totals[index] ?? 0) + amount
}
