import {
  timeToMeasureColumns,
  timeToMeasureCurveColumns,
  timeToMeasurePatternColumns,
} from '@rode-draad/contract'
import type { Reading } from '@rode-draad/domain'
import { useQuery } from '@tanstack/react-query'
import { fetchRows } from '../../api.js'
import { useUrlState } from '../../use-url-state.js'

/** Without a choice: the day of the answers to parliament that the facts come from. */
export const defaultReferenceDate = '2021-04-16'

/** Days on which the share is given: one and two years. */
const shareDays = '365,730'

/** The reference date from the address, and how to change it. */
export function useReferenceDate() {
  const [params, change] = useUrlState()
  const asked = params.get('referenceDate') ?? ''
  const referenceDate = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : defaultReferenceDate
  return { referenceDate, choose: (date: string) => change({ referenceDate: date }) }
}

/** Every reading on the days asked for. */
export function useReadings(referenceDate: string) {
  return useQuery({
    queryKey: ['time-to-measure', referenceDate],
    queryFn: ({ signal }) =>
      fetchRows('/time-to-measure', { referenceDate, days: shareDays }, timeToMeasureColumns, signal),
  })
}

/** The steps of one reading. */
export function useCurve(referenceDate: string, reading: Reading) {
  return useQuery({
    queryKey: ['time-to-measure', 'curves', referenceDate, reading],
    queryFn: ({ signal }) =>
      fetchRows('/time-to-measure/curves', { referenceDate, reading }, timeToMeasureCurveColumns, signal),
  })
}

/** What went into the curve, and what stands apart. */
export function usePatterns(referenceDate: string) {
  return useQuery({
    queryKey: ['time-to-measure', 'patterns', referenceDate],
    queryFn: ({ signal }) =>
      fetchRows('/time-to-measure/patterns', { referenceDate }, timeToMeasurePatternColumns, signal),
  })
}
