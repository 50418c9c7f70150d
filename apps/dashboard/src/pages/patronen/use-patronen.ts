import { themeTrendColumns } from '@rode-draad/contract'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { fetchRows } from '../../api.js'
import { useSession } from '../../components/shell/use-session.js'
import { useUrlState } from '../../use-url-state.js'
import { fetchTrends } from './fetch-trends.js'
import { type DataKind, hasUnknown, readFilters, trendQuery } from './filters.js'

/** Trends for what the address asks; real signals as soon as there is one, unless the reader chose. */
export function usePatronen() {
  const [params, change] = useUrlState()
  const filters = useMemo(() => readFilters(params), [params])
  const session = useSession()
  const data = filters.data ?? startingData(session.data?.hasRealSignals, session.isError)
  const trends = useQuery({
    queryKey: ['theme-trends', trendQuery(filters, data ?? 'real')],
    queryFn: ({ signal }) =>
      fetchTrends(filters, data ?? 'real', (question) =>
        fetchRows('/theme-trends', question, themeTrendColumns, signal),
      ),
    enabled: data !== undefined,
  })
  return { filters, unknown: hasUnknown(params, filters), data, change, trends }
}

function startingData(hasRealSignals: boolean | undefined, failed: boolean): DataKind | undefined {
  if (hasRealSignals === undefined) return failed ? 'real' : undefined
  return hasRealSignals ? 'real' : 'demo'
}
