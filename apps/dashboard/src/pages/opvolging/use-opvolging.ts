import {
  followUpColumns,
  followUpMeasureColumns,
  followUpPromiseColumns,
  termColumns,
  themeTrendColumns,
} from '@rode-draad/contract'
import { isPlainDate } from '@rode-draad/domain'
import { useQuery } from '@tanstack/react-query'
import { fetchRows } from '../../api.js'
import { asked, type DataKind, dataKindIn } from '../../components/data-choice.js'
import { useUrlState } from '../../use-url-state.js'

/** Without a choice: the day of the newest source that the facts come from. */
const defaultReferenceDate = '2021-04-16'

/** What every question on this page has. */
export interface Asked {
  readonly referenceDate: string
  readonly data: DataKind
}

/** What stands in the address: the reference date, real or made up, one recommendation, and from when a term is counted. */
export function useChoices() {
  const [params, change] = useUrlState()
  const day = (key: string) => {
    const said = params.get(key) ?? ''
    return isPlainDate(said) ? said : null
  }
  return {
    referenceDate: day('referenceDate') ?? defaultReferenceDate,
    data: dataKindIn(params),
    recommendation: params.get('recommendation'),
    start: day('start'),
    change,
  }
}

/** What became of each recommendation. */
export function useFollowUp({ referenceDate, data }: Asked) {
  return useQuery({
    queryKey: ['follow-up', referenceDate, data],
    queryFn: ({ signal }) =>
      fetchRows('/recommendation-follow-ups', { referenceDate, data: asked(data) }, followUpColumns, signal),
  })
}

/** The measures of each recommendation. */
export function useFollowUpMeasures({ referenceDate, data }: Asked) {
  return useQuery({
    queryKey: ['follow-up', 'measures', referenceDate, data],
    queryFn: ({ signal }) =>
      fetchRows(
        '/recommendation-follow-ups/measures',
        { referenceDate, data: asked(data) },
        followUpMeasureColumns,
        signal,
      ),
  })
}

/** The dates that were promised. */
export function usePromises({ referenceDate, data }: Asked) {
  return useQuery({
    queryKey: ['follow-up', 'promises', referenceDate, data],
    queryFn: ({ signal }) =>
      fetchRows(
        '/recommendation-follow-ups/promises',
        { referenceDate, data: asked(data) },
        followUpPromiseColumns,
        signal,
      ),
  })
}

/** Terms that people watch. */
export function useWatchedTerms({ referenceDate, data }: Asked) {
  return useQuery({
    queryKey: ['follow-up', 'terms', referenceDate, data],
    queryFn: ({ signal }) => fetchRows('/terms', { referenceDate, data: asked(data) }, termColumns, signal),
  })
}

/** Signals per theme and year, as this reader may see them: as real or as made up as the registers beside them. */
export function useThemeYears(data: DataKind) {
  return useQuery({
    queryKey: ['follow-up', 'theme-years', data],
    queryFn: ({ signal }) => fetchRows('/theme-trends', { period: 'year', data }, themeTrendColumns, signal),
  })
}
