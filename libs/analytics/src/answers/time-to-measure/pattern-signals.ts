import { patternSignalColumns, type PatternSignalsQuery } from '@rode-draad/contract'
import {
  addDays,
  countViewOf,
  dutchMoment,
  nowhere,
  parsePeriodCode,
  type AccessScope,
  type Reach,
} from '@rode-draad/domain'
import {
  exactCounts,
  patternPeriodKinds,
  type ProtectedCount,
  protectedCounts,
  protectedTotal,
} from '@rode-draad/statistics'
import type { Facts } from '../../duckdb/facts.js'
import { knownPeriods } from '../../duckdb/known-periods.js'
import type { AnswerTable } from '../../encode/answer-table.js'
import { controlledPatterns } from '../controlled-counts.js'
import { NotThere } from '../not-there.js'
import { patternCounts } from '../pattern-counts.js'
import { dataState, lastDayOf, stateMeta } from '../read-rows.js'
import { scopeParameters } from '../scope-parameters.js'

/**
 * Signals that belong to a pattern, per quarter that was over at the reference date: signal data, and so under disclosure
 * control for who has no right to exact counts.
 * @returns from the first quarter with signals on, true zeros included; signals without a date precise enough under a
 * year that was over, or 'onbekend' when the reference date is not before the day of the data; [] for a pattern without signals, and for who may count nothing
 * @throws NotThere for a pattern that does not exist, is not published, or is of the other data
 */
export async function timeToMeasurePatternSignals(
  facts: Facts,
  query: PatternSignalsQuery,
  scope: AccessScope,
): Promise<AnswerTable<typeof patternSignalColumns>> {
  const known = await facts.rows('patterns', { fictional: query.data === 'demo' })
  if (!known.some(({ code }) => code === query.pattern)) throw new NotThere()
  const { reach, exact } = countViewOf(scope, {}) ?? { reach: nowhere, exact: false }
  const { data, rows, n } = exact
    ? await exactRows(facts, query, reach)
    : await controlledRows(facts, query, reach)
  const fictional = query.data === 'demo'
  return {
    columns: patternSignalColumns,
    rows,
    meta: {
      source: fictional ? 'Voorbeelddata, verzonnen' : 'Signalen in Rode Draad',
      period: `../${query.referenceDate}`,
      ...data,
      controlled: !exact,
      fictional,
      n,
    },
  }
}

async function exactRows(facts: Facts, query: PatternSignalsQuery, reach: Reach) {
  const data = await dataState(facts)
  const counted = await patternCounts(facts, scopeParameters(reach, query.data === 'demo'))
  const counts = new Map(
    [...(counted.get(query.pattern) ?? [])].map(([code, signals]) => [code, { signals, hidden: false }]),
  )
  const rows = asRows(query, counts, data.asOf).map(({ hidden: _hidden, ...row }) => row)
  return { data, rows: exactCounts(rows), n: rows.reduce((sum, { signals }) => sum + signals, 0) }
}

async function controlledRows(facts: Facts, query: PatternSignalsQuery, reach: Reach) {
  const { state, patterns } = await controlledPatterns(facts, reach, query.data)
  const data = stateMeta(state)
  const rows = asRows(query, patterns.get(query.pattern) ?? new Map(), data.asOf)
  return { data, rows: protectedCounts(rows), n: protectedTotal(rows) }
}

const nothing: ProtectedCount = { signals: 0, hidden: false }

/** Quarters that were over, from the first that is not a shown zero; then what has no quarter, where there is any. */
function asRows(
  { pattern, referenceDate }: PatternSignalsQuery,
  counts: ReadonlyMap<string, ProtectedCount>,
  asOf: string,
) {
  const lastDay = lastDayOf(asOf)
  const quarters = patternPeriodKinds
    .flatMap(knownPeriods)
    .filter(({ startsOn, endsBefore }) => endsBefore <= addDays(referenceDate, 1) && startsOn <= lastDay)
  const isSomething = (code: string) => {
    const { signals, hidden } = counts.get(code) ?? nothing
    return hidden || signals > 0
  }
  const first = quarters.findIndex(({ code }) => isSomething(code))
  const undated = [...counts.keys()]
    .filter((code) => isSomething(code) && wasReceived(code, referenceDate, asOf))
    .sort()
  const codes = [...(first < 0 ? [] : quarters.slice(first).map(({ code }) => code)), ...undated]
  return codes.map((period) => ({ pattern, period, ...(counts.get(period) ?? nothing) }))
}

/**
 * Whether signals without a quarter had come in by then: those of a year that was over, and those of no one year when all
 * that is in the data had.
 */
function wasReceived(code: string, referenceDate: string, asOf: string): boolean {
  const period = parsePeriodCode(code)
  if (period === null) return referenceDate >= dutchMoment(new Date(asOf)).day
  return period.kind === 'year' && period.endsBefore <= addDays(referenceDate, 1)
}
