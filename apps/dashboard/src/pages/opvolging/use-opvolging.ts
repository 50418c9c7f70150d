import {
  followUpColumns,
  followUpMeasureColumns,
  followUpPromiseColumns,
  themeTrendColumns,
} from '@rode-draad/contract'
import { isPlainDate } from '@rode-draad/domain'
import { useQuery } from '@tanstack/react-query'
import { fetchRows } from '../../api.js'
import { useUrlState } from '../../use-url-state.js'

/** Without a choice: the day of the newest source that the facts come from. */
const defaultReferenceDate = '2021-04-16'

/** What stands in the address: the reference date, one recommendation, and from when a term is counted. */
export function useChoices() {
  const [params, change] = useUrlState()
  const day = (key: string) => {
    const asked = params.get(key) ?? ''
    return isPlainDate(asked) ? asked : null
  }
  return {
    referenceDate: day('referenceDate') ?? defaultReferenceDate,
    recommendation: params.get('recommendation'),
    start: day('start'),
    change,
  }
}

/** What became of each recommendation. */
export function useFollowUp(referenceDate: string) {
  return useQuery({
    queryKey: ['follow-up', referenceDate],
    queryFn: ({ signal }) =>
      fetchRows('/recommendation-follow-ups', { referenceDate }, followUpColumns, signal),
  })
}

/** The measures of each recommendation. */
export function useFollowUpMeasures(referenceDate: string) {
  return useQuery({
    queryKey: ['follow-up', 'measures', referenceDate],
    queryFn: ({ signal }) =>
      fetchRows('/recommendation-follow-ups/measures', { referenceDate }, followUpMeasureColumns, signal),
  })
}

/** The dates that were promised. */
export function usePromises(referenceDate: string) {
  return useQuery({
    queryKey: ['follow-up', 'promises', referenceDate],
    queryFn: ({ signal }) =>
      fetchRows('/recommendation-follow-ups/promises', { referenceDate }, followUpPromiseColumns, signal),
  })
}

/** Real signals per theme and year, as this reader may see them. Registers are real, so never made-up signals beside them. */
export function useThemeYears() {
  return useQuery({
    queryKey: ['follow-up', 'theme-years'],
    queryFn: ({ signal }) =>
      fetchRows('/theme-trends', { period: 'year', data: 'real' }, themeTrendColumns, signal),
  })
}
