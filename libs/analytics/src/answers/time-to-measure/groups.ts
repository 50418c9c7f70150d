import { groupColumns, groupTestColumns, incidenceColumns, type GroupQuery } from '@rode-draad/contract'
import type { AccessScope } from '@rode-draad/domain'
import { eventIncidence, incidenceAt, numberAtRisk } from '@rode-draad/statistics'
import type { Facts } from '../../duckdb/facts.js'
import { readRegisters } from '../read-registers.js'
import { registerTable } from './answer-table.js'
import { compareGroups, measureGroups } from './measure-groups.js'
import { spellsFor } from './figures.js'

/** Time to measure per first-named theme or per kind of measure: one row per group and asked day. */
export async function timeToMeasureGroups(facts: Facts, query: GroupQuery, _scope: AccessScope) {
  const { groups, n } = await groupsFor(facts, query)
  const rows = groups.flatMap(({ group, spells, cause, events, curve }) => {
    const incidence = curve ? eventIncidence(spells, cause) : null
    const atRisk = numberAtRisk(spells, query.days)
    return query.days.map((days, index) => {
      const at = incidence === null ? null : incidenceAt(incidence, days)
      return {
        group,
        computed: spells.length,
        events,
        curve,
        days,
        atRisk: curve ? (atRisk[index] ?? 0) : null,
        within: at?.share ?? null,
        withinLower: at?.lower ?? null,
        withinUpper: at?.upper ?? null,
        median: incidence?.median.quantile ?? null,
        medianLower: incidence?.median.lower ?? null,
        medianUpper: incidence?.median.upper ?? null,
      }
    })
  })
  return await registerTable(facts, query, n, groupColumns, rows)
}

/** The curve of each group that has enough events for one. */
export async function timeToMeasureGroupCurves(facts: Facts, query: GroupQuery, _scope: AccessScope) {
  const { groups, n } = await groupsFor(facts, query)
  const rows = groups
    .filter(({ curve }) => curve)
    .flatMap(({ group, spells, cause }) =>
      eventIncidence(spells, cause).steps.map(({ time, ...step }) => ({ group, days: time, ...step })),
    )
  return await registerTable(facts, query, n, incidenceColumns, rows)
}

/** The log-rank test between the groups that have a curve and share no pattern; no rows when there are not two. */
export async function timeToMeasureGroupTests(facts: Facts, query: GroupQuery, _scope: AccessScope) {
  const { groups, n } = await groupsFor(facts, query)
  return await registerTable(facts, query, n, groupTestColumns, compareGroups(groups, query.by))
}

async function groupsFor(facts: Facts, query: GroupQuery) {
  const registers = await readRegisters(facts, query.data === 'demo', { knownOn: query.referenceDate })
  const spells = spellsFor(registers, query, query.reading)
  return { groups: measureGroups(spells, registers, query.by), n: spells.length }
}
