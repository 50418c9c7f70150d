import {
  timeToMeasureColumns,
  timeToMeasureCurveColumns,
  timeToMeasurePatternColumns,
  type AnswerMeta,
  type Columns,
  type RowOf,
  type TimeToMeasureCurveRow,
  type TimeToMeasurePatternRow,
  type TimeToMeasureQuery,
  type TimeToMeasureRow,
} from '@rode-draad/contract'
import { readings, riskSetOf, spellsOf, type AccessScope, type Reading } from '@rode-draad/domain'
import {
  intervalAt,
  kaplanMeier,
  numberAtRisk,
  publicRows,
  quantile,
  survivalAt,
  type Spell,
} from '@rode-draad/statistics'
import type { Facts } from '../duckdb/facts.js'
import type { AnswerTable } from '../encode/answer-table.js'
import { readRegisters, type Registers } from './read-registers.js'
import { dataState } from './read-rows.js'

type Query = TimeToMeasureQuery

/** Each reading in a few figures: one row per reading and asked day. Public: registers are never suppressed. */
export async function timeToMeasure(facts: Facts, query: Query, _scope: AccessScope) {
  const registers = await readRegisters(facts, query.data === 'demo')
  const rows = readingsOf(query).flatMap((reading) =>
    figures(reading, spellsFor(registers, query, reading), query.days),
  )
  return await table(facts, query, registers.patterns.length, timeToMeasureColumns, rows)
}

/** The steps of the curve of each reading, with log-log intervals. */
export async function timeToMeasureCurves(facts: Facts, query: Query, _scope: AccessScope) {
  const registers = await readRegisters(facts, query.data === 'demo')
  const rows = readingsOf(query).flatMap((reading) => steps(reading, spellsFor(registers, query, reading)))
  const inCurve =
    query.reading === undefined ? registers.patterns : spellsFor(registers, query, query.reading)
  return await table(facts, query, inCurve.length, timeToMeasureCurveColumns, rows)
}

/** Every pattern as it goes into the curve of one reading (in-force unless asked), or why it stands apart. */
export async function timeToMeasurePatterns(facts: Facts, query: Query, _scope: AccessScope) {
  const { patterns, measures, patternSources } = await readRegisters(facts, query.data === 'demo')
  const said = new Map(patterns.map(({ code, firstSignal }) => [code, firstSignal]))
  const titles = new Map(measures.map(({ code, title }) => [code, title]))
  const rule = { referenceDate: query.referenceDate, reading: query.reading ?? 'in-force' }
  const rows: TimeToMeasurePatternRow[] = spellsOf(patterns, measures, rule).map((spell) => ({
    pattern: spell.pattern,
    title: spell.title,
    firstSignal: said.get(spell.pattern) ?? null,
    start: spell.start,
    end: spell.end,
    days: spell.days,
    event: spell.event,
    startNote: spell.startNote,
    eventNote: spell.eventNote,
    measure: spell.measure,
    measureTitle: spell.measure === null ? null : (titles.get(spell.measure) ?? null),
    listed: spell.listed,
    lastKnown: spell.lastKnown,
    accordingTo: patternSources.get(spell.pattern) ?? null,
  }))
  return await table(facts, query, patterns.length, timeToMeasurePatternColumns, rows)
}

function readingsOf({ reading }: Query): readonly Reading[] {
  return reading === undefined ? readings : [reading]
}

function spellsFor(
  { patterns, measures }: Registers,
  { referenceDate }: Query,
  reading: Reading,
): readonly Spell[] {
  return riskSetOf(spellsOf(patterns, measures, { referenceDate, reading }))
}

function figures(reading: Reading, spells: readonly Spell[], days: readonly number[]): TimeToMeasureRow[] {
  const curve = kaplanMeier(spells)
  const median = quantile(curve, 0.5, 'loglog')
  const atRisk = numberAtRisk(spells, days)
  return days.map((day, index) => ({
    reading,
    computed: spells.length,
    events: spells.filter((spell) => spell.event).length,
    days: day,
    atRisk: atRisk[index] ?? 0,
    share: survivalAt(curve, day),
    ...intervalAt(curve, day, 'loglog'),
    median: median.quantile,
    medianLower: median.lower,
    medianUpper: median.upper,
  }))
}

function steps(reading: Reading, spells: readonly Spell[]): TimeToMeasureCurveRow[] {
  const curve = kaplanMeier(spells)
  const { lower, upper } = curve.ci.loglog
  return curve.time.map((days, row) => ({
    reading,
    days,
    atRisk: curve.atRisk[row] ?? 0,
    events: curve.events[row] ?? 0,
    censored: curve.censored[row] ?? 0,
    share: curve.survival[row] ?? 1,
    lower: lower[row] ?? null,
    upper: upper[row] ?? null,
  }))
}

async function table<C extends Columns>(
  facts: Facts,
  query: Query,
  n: number,
  columns: C,
  rows: readonly RowOf<C>[],
): Promise<AnswerTable<C>> {
  const meta: AnswerMeta = {
    source:
      'MEE NL 2016; VWS, Het kan wel! 2020; Nationale ombudsman, Blijvende zorg 2020; Kamervragen 2021Z05014',
    period: `../${query.referenceDate}`,
    ...(await dataState(facts)),
    controlled: false,
    fictional: query.data === 'demo',
    n,
  }
  return { columns, rows: publicRows(rows), meta }
}
