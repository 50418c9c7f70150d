import { timelineColumns, type TimelineQuery, type TimelineRow } from '@rode-draad/contract'
import { isStructural, timelineOf, type AccessScope } from '@rode-draad/domain'
import type { Facts } from '../../duckdb/facts.js'
import { readRegisters } from '../read-registers.js'
import { registerTable } from './answer-table.js'
import { readRecordedLife } from './read-recorded-life.js'

/**
 * What happened in the life of each pattern, as far as it was known at the reference date: its first signal, how it
 * stood according to whom, tables that had it on their agenda, decisions and measures.
 */
export async function timeToMeasureTimelines(facts: Facts, query: TimelineQuery, _scope: AccessScope) {
  const fictional = query.data === 'demo'
  const { patterns, measures, patternSources } = await readRegisters(facts, fictional, {
    knownOn: query.referenceDate,
  })
  const recordedOf = await readRecordedLife(facts, fictional)
  const byCode = new Map(measures.map((measure) => [measure.code, measure]))
  const asked = patterns.filter(({ code }) => query.pattern === undefined || code === query.pattern)
  const rows = asked.flatMap((pattern) =>
    timelineOf(pattern, measures, query.referenceDate, recordedOf(pattern.code)).map((event): TimelineRow => {
      const { kind, date, measure: code, state, table, accordingTo } = event
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
        accordingTo: accordingTo ?? measure?.accordingTo ?? patternSources.get(pattern.code) ?? null,
        state,
        tafel: table,
      }
    }),
  )
  return await registerTable(facts, query, asked.length, timelineColumns, rows)
}
