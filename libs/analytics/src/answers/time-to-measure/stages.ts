import {
  stageColumns,
  stageCurveColumns,
  stagePatternColumns,
  type StagePatternRow,
  type StageQuery,
} from '@rode-draad/contract'
import {
  riskSetOf,
  stageNames,
  stageSpellsOf,
  type AccessScope,
  type StageName,
  type StageSpell,
} from '@rode-draad/domain'
import type { Facts } from '../../duckdb/facts.js'
import { readRegisters } from '../read-registers.js'
import { registerTable } from './answer-table.js'
import { curveFigures, curveSteps } from './curve-figures.js'

/** Each stage as a clock from the first signal, in a few figures: one row per stage and asked day. */
export async function timeToMeasureStages(facts: Facts, query: StageQuery, _scope: AccessScope) {
  const { spells, patterns } = await stageSpells(facts, query)
  const rows = stageNames.flatMap((stage) => {
    const own = onClock(spells, stage)
    const dayZero = own.filter((spell) => spell.dayZero).length
    return curveFigures(riskSetOf(own), query.days).map((row) => ({ stage, ...row, dayZero }))
  })
  return await registerTable(facts, query, patterns, stageColumns, rows)
}

/** The steps of the curve of each stage. */
export async function timeToMeasureStageCurves(facts: Facts, query: StageQuery, _scope: AccessScope) {
  const { spells, patterns } = await stageSpells(facts, query)
  const rows = stageNames.flatMap((stage) =>
    curveSteps(riskSetOf(onClock(spells, stage))).map((row) => ({ stage, ...row })),
  )
  return await registerTable(facts, query, patterns, stageCurveColumns, rows)
}

/** Every pattern on every clock. */
export async function timeToMeasureStagePatterns(facts: Facts, query: StageQuery, _scope: AccessScope) {
  const { spells, patterns, titles } = await stageSpells(facts, query)
  const rows = spells.map((spell): StagePatternRow => ({
    pattern: spell.pattern,
    title: spell.title,
    stage: spell.clock,
    days: spell.days,
    event: spell.event,
    reached: spell.stage,
    on: spell.event ? spell.end : null,
    measure: spell.measure,
    measureTitle: spell.measure === null ? null : (titles.get(spell.measure) ?? null),
    dayZero: spell.dayZero,
    startNote: spell.startNote,
    eventNote: spell.eventNote,
    listed: spell.listed,
  }))
  return await registerTable(facts, query, patterns, stagePatternColumns, rows)
}

async function stageSpells(facts: Facts, { referenceDate, data }: StageQuery) {
  const { patterns, measures } = await readRegisters(facts, data === 'demo', { knownOn: referenceDate })
  return {
    spells: stageSpellsOf(patterns, measures, referenceDate),
    patterns: patterns.length,
    titles: new Map(measures.map(({ code, title }) => [code, title])),
  }
}

function onClock(spells: readonly StageSpell[], stage: StageName): readonly StageSpell[] {
  return spells.filter(({ clock }) => clock === stage)
}
