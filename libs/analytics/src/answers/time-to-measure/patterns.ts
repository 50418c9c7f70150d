import {
  timeToMeasurePatternColumns,
  type TimeToMeasurePatternRow,
  type TimeToMeasureQuery,
} from '@rode-draad/contract'
import {
  isClosedOn,
  lastDecisionOf,
  nothingRecorded,
  saidInForce,
  spellsOf,
  timelineOf,
  type AccessScope,
  type PatternSpell,
} from '@rode-draad/domain'
import type { Facts } from '../../duckdb/facts.js'
import { readRegisters } from '../read-registers.js'
import { registerTable } from './answer-table.js'
import { readRecordedLife } from './read-recorded-life.js'

/** Every pattern as it goes into the curve of one reading (in-force unless asked), or why it stands apart. */
export async function timeToMeasurePatterns(facts: Facts, query: TimeToMeasureQuery, _scope: AccessScope) {
  const registers = await readRegisters(facts, query.data === 'demo', { knownOn: query.referenceDate })
  const recordedOf = await readRecordedLife(facts, query.data === 'demo')
  const { patterns, measures, patternSources, firstThemes } = registers
  const { referenceDate, reading = 'in-force' } = query
  const byCode = new Map(measures.map((measure) => [measure.code, measure]))
  const patternOf = new Map(patterns.map((pattern) => [pattern.code, pattern]))
  const rows = spellsOf(patterns, measures, { referenceDate, reading }).map(
    (spell): TimeToMeasurePatternRow => {
      const pattern = patternOf.get(spell.pattern)
      const measure = spell.measure === null ? undefined : byCode.get(spell.measure)
      const recorded = pattern === undefined ? nothingRecorded : recordedOf(pattern.code)
      const life = pattern === undefined ? [] : timelineOf(pattern, measures, referenceDate, recorded)
      const last = lastDecisionOf(life)
      const about = byCode.get(last?.measure ?? '')
      return {
        pattern: spell.pattern,
        title: spell.title,
        theme: firstThemes.get(spell.pattern) ?? null,
        firstSignal: pattern?.firstSignal ?? null,
        start: spell.start,
        end: spell.end,
        days: spell.days,
        event: spell.event,
        saidInForce: pattern !== undefined && saidInForce(pattern, measures, recorded.states, referenceDate),
        startNote: spell.startNote,
        eventNote: spell.eventNote,
        measure: spell.measure,
        measureTitle: measure?.title ?? null,
        kind: measure?.kind ?? null,
        listed: spell.listed,
        closedAs: pattern !== undefined && isClosedOn(pattern, referenceDate) ? spell.closedAs : null,
        lastKnown: spell.lastKnown,
        accordingTo: patternSources.get(spell.pattern) ?? null,
        lastDecision: last?.kind ?? null,
        lastDecisionOn: last?.date?.edtf ?? null,
        lastDecisionAbout: about?.title ?? null,
        lastDecisionKind: about?.kind ?? null,
        lastDecisionState: last?.state ?? null,
        lastDecisionBy: last?.accordingTo ?? null,
      }
    },
  )
  return await registerTable(facts, query, patterns.length, timeToMeasurePatternColumns, rows)
}

/** What goes into the curve of the event rule (in force), a row per pattern, the shortest first and the listed last. */
export async function measureSpells(
  facts: Facts,
  { referenceDate, data }: Pick<TimeToMeasureQuery, 'referenceDate' | 'data'>,
): Promise<readonly PatternSpell[]> {
  const { patterns, measures } = await readRegisters(facts, data === 'demo', { knownOn: referenceDate })
  const spells = spellsOf(patterns, measures, { referenceDate, reading: 'in-force' })
  return [...spells].sort(
    (a, b) => (a.days ?? Infinity) - (b.days ?? Infinity) || (a.pattern < b.pattern ? -1 : 1),
  )
}
