import { themeTrendColumns, type ThemeTrendQuery, unknownCode } from '@rode-draad/contract'
import {
  addDays,
  countViewOf,
  nowhere,
  type AccessScope,
  type CountView,
  type PlainDate,
} from '@rode-draad/domain'
import { groupingDimensions, periodKindsFor } from '@rode-draad/statistics'
import type { Facts } from '../duckdb/facts.js'
import type { AnswerTable } from '../encode/answer-table.js'
import { controlledThemeTrends } from './controlled-theme-trends.js'
import { exactThemeTrends } from './exact-theme-trends.js'
import { RefusedQuery } from './refused-query.js'
import { scopeParameters } from './scope-parameters.js'

/**
 * Signals per theme and period, with region, channel or law as asked.
 * @param begun periods that begin later have no row, as none is not a count there; left out: the day of the data (`asOf`)
 * @returns a row for every theme and period, true zeros included; controlled when the reader has no exact right
 * @throws RefusedQuery when a code is out of reach (as if it did not exist), the combination is not in the list for
 * this reader, or a bound is not the start of a period
 */
export async function themeTrends(
  facts: Facts,
  query: ThemeTrendQuery,
  scope: AccessScope,
  begun?: PlainDate,
): Promise<AnswerTable<typeof themeTrendColumns>> {
  const view = viewOf(query, scope)
  refuseOutsideList(query, view)
  const fictional = query.data === 'demo'
  const { data, days, rows, n } = view.exact
    ? await exactThemeTrends(facts, query, scopeParameters(view.reach, fictional), begun)
    : await controlledThemeTrends(facts, query, view.reach, begun)
  return {
    columns: themeTrendColumns,
    rows,
    meta: {
      source: fictional ? 'Voorbeelddata, verzonnen' : 'Signalen in Rode Draad',
      period: rows.length === 0 || days.until <= days.from ? null : `${days.from}/${addDays(days.until, -1)}`,
      ...data,
      controlled: !view.exact,
      fictional,
      n,
    },
  }
}

/** How this reader sees what is asked; nowhere for somebody who may count nothing at all. */
function viewOf(query: ThemeTrendQuery, scope: AccessScope): CountView {
  const view = countViewOf(scope, query)
  if (view) return view
  for (const key of ['channel', 'region'] as const) {
    if (query[key] !== undefined && !countViewOf(scope, { [key]: query[key] })) {
      throw new RefusedQuery(key, unknownCode[key])
    }
  }
  if (query.region !== undefined) throw new RefusedQuery('region', unknownCode.region)
  return { reach: nowhere, exact: false }
}

function refuseOutsideList(query: ThemeTrendQuery, { exact }: CountView): void {
  const by = groupingDimensions.filter((dimension) => query[dimension] !== undefined)
  const kinds = periodKindsFor(by, exact ? 'exact' : 'controlled')
  if (kinds.length === 0) {
    throw new RefusedQuery(by.join(', '), 'Deze keuzes samen tonen wij niet. Kies er een minder.')
  }
  if (!kinds.includes(query.period)) {
    throw new RefusedQuery('period', 'Met afscherming tonen wij per regio, kanaal of wet alleen jaren.')
  }
}
