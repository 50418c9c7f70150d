import {
  incidenceColumns,
  timeToMeasureColumns,
  timeToMeasureCurveColumns,
  type TimeToMeasureQuery,
} from '@rode-draad/contract'
import {
  readings,
  riskSetOf,
  spellsOf,
  type AccessScope,
  type Reading,
  type RiskRow,
} from '@rode-draad/domain'
import { eventIncidence } from '@rode-draad/statistics'
import type { Facts } from '../../duckdb/facts.js'
import { readRegisters, type Registers } from '../read-registers.js'
import { registerTable } from './answer-table.js'
import { curveFigures, curveSteps } from './curve-figures.js'

type Query = TimeToMeasureQuery

/** Each reading in a few figures: one row per reading and asked day. Public: registers are never suppressed. */
export async function timeToMeasure(facts: Facts, query: Query, _scope: AccessScope) {
  const registers = await readRegisters(facts, query.data === 'demo', { knownOn: query.referenceDate })
  const rows = readingsOf(query).flatMap((reading) =>
    curveFigures(spellsFor(registers, query, reading), query.days).map((row) => ({ reading, ...row })),
  )
  return await registerTable(facts, query, registers.patterns.length, timeToMeasureColumns, rows)
}

/** The steps of the curve of each reading, with log-log intervals. */
export async function timeToMeasureCurves(facts: Facts, query: Query, _scope: AccessScope) {
  const registers = await readRegisters(facts, query.data === 'demo', { knownOn: query.referenceDate })
  const rows = readingsOf(query).flatMap((reading) =>
    curveSteps(spellsFor(registers, query, reading)).map((row) => ({ reading, ...row })),
  )
  return await registerTable(facts, query, inCurve(registers, query), timeToMeasureCurveColumns, rows)
}

const outcomes = [
  ['maatregel', 1],
  ['opgelost zonder maatregel', 2],
] as const

/** How the measure and what competes with it build up, under one reading (in-force unless asked). */
export async function timeToMeasureOutcomes(facts: Facts, query: Query, _scope: AccessScope) {
  const registers = await readRegisters(facts, query.data === 'demo', { knownOn: query.referenceDate })
  const spells = spellsFor(registers, query, query.reading ?? 'in-force')
  const rows = outcomes.flatMap(([group, cause]) =>
    eventIncidence(spells, cause).steps.map(({ time, ...step }) => ({ group, days: time, ...step })),
  )
  return await registerTable(facts, query, spells.length, incidenceColumns, rows)
}

/** The patterns at risk under a reading. */
export function spellsFor(
  { patterns, measures }: Registers,
  { referenceDate }: Pick<Query, 'referenceDate'>,
  reading: Reading,
): readonly RiskRow[] {
  return riskSetOf(spellsOf(patterns, measures, { referenceDate, reading }))
}

function readingsOf({ reading }: Query): readonly Reading[] {
  return reading === undefined ? readings : [reading]
}

function inCurve(registers: Registers, query: Query): number {
  return query.reading === undefined
    ? registers.patterns.length
    : spellsFor(registers, query, query.reading).length
}
