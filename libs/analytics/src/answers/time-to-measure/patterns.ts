import {
  timelineColumns,
  timeToMeasurePatternColumns,
  type TimelineQuery,
  type TimelineRow,
  type TimeToMeasurePatternRow,
  type TimeToMeasureQuery,
} from '@rode-draad/contract'
import {
  isStructural,
  lastDecisionOf,
  parseVagueDate,
  spellsOf,
  timelineOf,
  type AccessScope,
  type PatternFact,
  type PatternSpell,
  type PlainDate,
} from '@rode-draad/domain'
import type { Facts } from '../../duckdb/facts.js'
import { readRegisters } from '../read-registers.js'
import { registerTable } from './answer-table.js'

/** Every pattern as it goes into the curve of one reading (in-force unless asked), or why it stands apart. */
export async function timeToMeasurePatterns(facts: Facts, query: TimeToMeasureQuery, _scope: AccessScope) {
  const registers = await readRegisters(facts, query.data === 'demo')
  const { patterns, measures, patternSources, firstThemes } = registers
  const { referenceDate, reading = 'in-force' } = query
  const byCode = new Map(measures.map((measure) => [measure.code, measure]))
  const patternOf = new Map(patterns.map((pattern) => [pattern.code, pattern]))
  const rows = spellsOf(patterns, measures, { referenceDate, reading }).map(
    (spell): TimeToMeasurePatternRow => {
      const pattern = patternOf.get(spell.pattern)
      const measure = spell.measure === null ? undefined : byCode.get(spell.measure)
      const last = pattern === undefined ? null : lastDecisionOf(timelineOf(pattern, measures, referenceDate))
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
        startNote: spell.startNote,
        eventNote: spell.eventNote,
        measure: spell.measure,
        measureTitle: measure?.title ?? null,
        kind: measure?.kind ?? null,
        listed: spell.listed,
        closedAs: pattern !== undefined && isClosed(pattern, referenceDate) ? spell.closedAs : null,
        lastKnown: spell.lastKnown,
        accordingTo: patternSources.get(spell.pattern) ?? null,
        lastDecision: last?.kind ?? null,
        lastDecisionOn: last?.date?.edtf ?? null,
        lastDecisionAbout: about?.title ?? null,
        lastDecisionKind: about?.kind ?? null,
      }
    },
  )
  return await registerTable(facts, query, patterns.length, timeToMeasurePatternColumns, rows)
}

/** Whether a pattern was closed without a measure by then. */
function isClosed({ closedAs, closedOn }: PatternFact, referenceDate: PlainDate): boolean {
  return closedAs !== null && closedOn !== null && parseVagueDate(closedOn).used <= referenceDate
}

/** What goes into the curve of the event rule (in force), a row per pattern, the shortest first and the listed last. */
export async function measureSpells(
  facts: Facts,
  { referenceDate, data }: Pick<TimeToMeasureQuery, 'referenceDate' | 'data'>,
): Promise<readonly PatternSpell[]> {
  const { patterns, measures } = await readRegisters(facts, data === 'demo')
  const spells = spellsOf(patterns, measures, { referenceDate, reading: 'in-force' })
  return [...spells].sort(
    (a, b) => (a.days ?? Infinity) - (b.days ?? Infinity) || (a.pattern < b.pattern ? -1 : 1),
  )
}

/** What happened in the life of each pattern, as far as it was known at the reference date. */
export async function timeToMeasureTimelines(facts: Facts, query: TimelineQuery, _scope: AccessScope) {
  const { patterns, measures, patternSources } = await readRegisters(facts, query.data === 'demo')
  const byCode = new Map(measures.map((measure) => [measure.code, measure]))
  const asked = patterns.filter(({ code }) => query.pattern === undefined || code === query.pattern)
  const rows = asked.flatMap((pattern) =>
    timelineOf(pattern, measures, query.referenceDate).map(({ kind, date, measure: code }): TimelineRow => {
      const measure = code === null ? undefined : byCode.get(code)
      return {
        pattern: pattern.code,
        title: pattern.title,
        kind,
        on: date?.edtf ?? null,
        earliest: date?.earliest ?? null,
        latest: date?.latest ?? null,
        used: date?.used ?? null,
        measure: code,
        measureTitle: measure?.title ?? null,
        measureKind: measure?.kind ?? null,
        structural: measure === undefined ? null : isStructural(measure.kind),
        status: measure?.status ?? null,
        accordingTo: measure?.accordingTo ?? patternSources.get(pattern.code) ?? null,
      }
    }),
  )
  return await registerTable(facts, query, asked.length, timelineColumns, rows)
}
