import {
  groupColumns,
  groupTestColumns,
  incidenceColumns,
  stageColumns,
  stageCurveColumns,
  timelineColumns,
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

/** Days on which the share is given: half a year, one and two years. */
const shareDays = '182,365,730'

/** What patterns are divided by. */
export const groupings = ['theme', 'kind'] as const
export type GroupBy = (typeof groupings)[number]

/** What stands in the address: the reference date, how to divide, and one pattern; and how to change it. */
export function useChoices() {
  const [params, change] = useUrlState()
  const asked = params.get('referenceDate') ?? ''
  const by = params.get('by')
  return {
    referenceDate: /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : defaultReferenceDate,
    by: groupings.find((grouping) => grouping === by) ?? 'theme',
    pattern: params.get('pattern'),
    change,
  }
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

/** The stages, on the days asked for and as curves. */
export function useStages(referenceDate: string) {
  const figures = useQuery({
    queryKey: ['time-to-measure', 'stages', referenceDate],
    queryFn: ({ signal }) =>
      fetchRows('/time-to-measure/stages', { referenceDate, days: shareDays }, stageColumns, signal),
  })
  const curves = useQuery({
    queryKey: ['time-to-measure', 'stages', 'curves', referenceDate],
    queryFn: ({ signal }) =>
      fetchRows('/time-to-measure/stages/curves', { referenceDate }, stageCurveColumns, signal),
  })
  return { figures, curves }
}

/** The groups, their curves, and the test between them. */
export function useGroups(referenceDate: string, by: GroupBy) {
  const figures = useQuery({
    queryKey: ['time-to-measure', 'groups', referenceDate, by],
    queryFn: ({ signal }) =>
      fetchRows('/time-to-measure/groups', { referenceDate, by, days: shareDays }, groupColumns, signal),
  })
  const curves = useQuery({
    queryKey: ['time-to-measure', 'groups', 'curves', referenceDate, by],
    queryFn: ({ signal }) =>
      fetchRows('/time-to-measure/groups/curves', { referenceDate, by }, incidenceColumns, signal),
  })
  const tests = useQuery({
    queryKey: ['time-to-measure', 'groups', 'tests', referenceDate, by],
    queryFn: ({ signal }) =>
      fetchRows('/time-to-measure/groups/tests', { referenceDate, by }, groupTestColumns, signal),
  })
  return { figures, curves, tests }
}

/** The life of one pattern. @param pattern undefined asks nothing yet */
export function useTimeline(referenceDate: string, pattern: string | undefined) {
  return useQuery({
    queryKey: ['time-to-measure', 'timelines', referenceDate, pattern],
    enabled: pattern !== undefined,
    queryFn: ({ signal }) =>
      fetchRows('/time-to-measure/timelines', { referenceDate, pattern }, timelineColumns, signal),
  })
}
