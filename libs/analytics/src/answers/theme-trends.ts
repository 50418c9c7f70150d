import { themeTrendColumns, type ThemeTrendQuery } from '@rode-draad/contract'
import {
  addDays,
  maySeeExactCounts,
  parsePeriodCode,
  periodOf,
  type AccessScope,
  type PlainDate,
} from '@rode-draad/domain'
import {
  controlCount,
  controlCounts,
  exactCounts,
  groupingDimensions,
  isAllowedGroupingSet,
} from '@rode-draad/statistics'
import type { Facts, SqlParameters } from '../duckdb/facts.js'
import type { AnswerTable } from '../encode/answer-table.js'
import { dataState } from './read-rows.js'
import { scopeParameters } from './scope-parameters.js'

/** A question that is well formed but may not, or cannot, be answered. `path` names the query key. */
export class RefusedQuery extends Error {
  override name = 'RefusedQuery'
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message)
  }
}

/**
 * Signals per theme and period, with region, channel or law as asked.
 * @returns a row for every theme and period, true zeros included; controlled when the reader has no exact right
 * @throws RefusedQuery when the combination is not in the list, or a bound is not the start of a period
 */
export async function themeTrends(
  facts: Facts,
  query: ThemeTrendQuery,
  scope: AccessScope,
): Promise<AnswerTable<typeof themeTrendColumns>> {
  const dimensions = groupingDimensions.filter((dimension) => query[dimension] !== undefined)
  if (!isAllowedGroupingSet(dimensions)) {
    throw new RefusedQuery(dimensions.join(', '), 'Deze keuzes samen tonen wij niet. Kies er een minder.')
  }
  const fictional = query.data === 'demo'
  const scoped = { ...scopeParameters(scope), fictional }
  const range = await rangeOf(facts, query, scoped)
  const parameters = { ...scoped, ...range, ...filtersOf(query) }
  const counted = await facts.rows('theme-trends', { ...parameters, period: query.period })
  const [total] = await facts.rows('theme-trends-total', parameters)
  const rows = counted.map((row) => ({
    period: String(row['period']),
    theme: String(row['theme']),
    region: query.region ?? null,
    channel: query.channel ?? null,
    law: query.law ?? null,
    signals: Number(row['signals']),
  }))
  const exact = maySeeExactCounts(scope)
  const n = Number(total?.['signals'] ?? 0)
  return {
    columns: themeTrendColumns,
    rows: exact ? exactCounts(rows) : controlCounts(rows),
    meta: {
      source: fictional ? 'Voorbeelddata, verzonnen' : 'Signalen in Rode Draad',
      period: rows.length === 0 ? null : `${range.from}/${addDays(range.until, -1)}`,
      ...(await dataState(facts)),
      controlled: !exact,
      fictional,
      n: exact ? n : controlCount(n).signals,
    },
  }
}

function filtersOf({ theme, region, channel, law }: ThemeTrendQuery): SqlParameters {
  return { theme: theme ?? null, region: region ?? null, channel: channel ?? null, law: law ?? null }
}

/** Half-open days; without from or until, the periods from the first to the last signal. */
async function rangeOf(
  facts: Facts,
  { period, from, until }: ThemeTrendQuery,
  scoped: SqlParameters,
): Promise<{ from: PlainDate; until: PlainDate }> {
  const [known] = await facts.rows('theme-trends-range', scoped)
  const first = typeof known?.['first_day'] === 'string' ? known['first_day'] : null
  const last = typeof known?.['last_day'] === 'string' ? known['last_day'] : null
  const start = from ? boundary('from', from, period) : first && periodOf(period, first).startsOn
  const end = until ? boundary('until', until, period) : last && periodOf(period, last).endsBefore
  const begin = start ?? end ?? '2000-01-01'
  return { from: begin, until: end ?? begin }
}

function boundary(key: 'from' | 'until', code: string, kind: ThemeTrendQuery['period']): PlainDate {
  const startsOn = parsePeriodCode(code)?.startsOn
  if (startsOn === undefined || periodOf(kind, startsOn).startsOn !== startsOn) {
    throw new RefusedQuery(
      key,
      'Deze periode begint niet op een grens van de gekozen soort (week, kwartaal, jaar).',
    )
  }
  return startsOn
}
