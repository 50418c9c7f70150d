import {
  groupColumns,
  groupTestColumns,
  incidenceColumns,
  patternSignalColumns,
  stageColumns,
  stageCurveColumns,
  timelineColumns,
  timeToMeasureColumns,
  timeToMeasureCurveColumns,
  timeToMeasurePatternColumns,
} from '@rode-draad/contract'
import { isPlainDate, type Reading } from '@rode-draad/domain'
import { useQuery } from '@tanstack/react-query'
import { fetchRows } from '../../api.js'
import { asked, type DataKind, dataKindIn } from '../../components/data-choice.js'
import { useUrlState } from '../../use-url-state.js'

/** Without a choice: the day of the answers to parliament that the facts come from. */
export const defaultReferenceDate = '2021-04-16'

/** Days on which the share is given: half a year, one and two years. */
const shareDays = '182,365,730'

/** What patterns are divided by. */
export const groupings = ['theme', 'kind'] as const
export type GroupBy = (typeof groupings)[number]

/** What every question on this page has. */
export interface Asked {
  readonly referenceDate: string
  readonly data: DataKind
}

/** What stands in the address: the reference date, real or made up, how to divide, and one pattern; and how to change it. */
export function useChoices() {
  const [params, change] = useUrlState()
  const day = params.get('referenceDate')
  const by = params.get('by')
  const knownBy = groupings.find((grouping) => grouping === by)
  const isDay = day !== null && isPlainDate(day)
  return {
    referenceDate: isDay ? day : defaultReferenceDate,
    data: dataKindIn(params),
    by: knownBy ?? 'theme',
    pattern: params.get('pattern'),
    /** The address asks for a day or a division that does not exist. */
    unknown: (day !== null && !isDay) || (by !== null && knownBy === undefined),
    change,
  }
}

/** Every reading on the days asked for. */
export function useReadings({ referenceDate, data }: Asked) {
  return useQuery({
    queryKey: ['time-to-measure', referenceDate, data],
    queryFn: ({ signal }) =>
      fetchRows(
        '/time-to-measure',
        { referenceDate, days: shareDays, data: asked(data) },
        timeToMeasureColumns,
        signal,
      ),
  })
}

/** The steps of one reading. */
export function useCurve({ referenceDate, data }: Asked, reading: Reading) {
  return useQuery({
    queryKey: ['time-to-measure', 'curves', referenceDate, data, reading],
    queryFn: ({ signal }) =>
      fetchRows(
        '/time-to-measure/curves',
        { referenceDate, reading, data: asked(data) },
        timeToMeasureCurveColumns,
        signal,
      ),
  })
}

/** What went into the curve, and what stands apart. */
export function usePatterns({ referenceDate, data }: Asked) {
  return useQuery({
    queryKey: ['time-to-measure', 'patterns', referenceDate, data],
    queryFn: ({ signal }) =>
      fetchRows(
        '/time-to-measure/patterns',
        { referenceDate, data: asked(data) },
        timeToMeasurePatternColumns,
        signal,
      ),
  })
}

/** The stages, on the days asked for and as curves. */
export function useStages({ referenceDate, data }: Asked) {
  const figures = useQuery({
    queryKey: ['time-to-measure', 'stages', referenceDate, data],
    queryFn: ({ signal }) =>
      fetchRows(
        '/time-to-measure/stages',
        { referenceDate, days: shareDays, data: asked(data) },
        stageColumns,
        signal,
      ),
  })
  const curves = useQuery({
    queryKey: ['time-to-measure', 'stages', 'curves', referenceDate, data],
    queryFn: ({ signal }) =>
      fetchRows(
        '/time-to-measure/stages/curves',
        { referenceDate, data: asked(data) },
        stageCurveColumns,
        signal,
      ),
  })
  return { figures, curves }
}

/** The groups, their curves, and the test between them. */
export function useGroups({ referenceDate, data }: Asked, by: GroupBy) {
  const figures = useQuery({
    queryKey: ['time-to-measure', 'groups', referenceDate, data, by],
    queryFn: ({ signal }) =>
      fetchRows(
        '/time-to-measure/groups',
        { referenceDate, by, days: shareDays, data: asked(data) },
        groupColumns,
        signal,
      ),
  })
  const curves = useQuery({
    queryKey: ['time-to-measure', 'groups', 'curves', referenceDate, data, by],
    queryFn: ({ signal }) =>
      fetchRows(
        '/time-to-measure/groups/curves',
        { referenceDate, by, data: asked(data) },
        incidenceColumns,
        signal,
      ),
  })
  const tests = useQuery({
    queryKey: ['time-to-measure', 'groups', 'tests', referenceDate, data, by],
    queryFn: ({ signal }) =>
      fetchRows(
        '/time-to-measure/groups/tests',
        { referenceDate, by, data: asked(data) },
        groupTestColumns,
        signal,
      ),
  })
  return { figures, curves, tests }
}

/** The life of one pattern. @param pattern undefined asks nothing yet */
export function useTimeline({ referenceDate, data }: Asked, pattern: string | undefined) {
  return useQuery({
    queryKey: ['time-to-measure', 'timelines', referenceDate, data, pattern],
    enabled: pattern !== undefined,
    queryFn: ({ signal }) =>
      fetchRows(
        '/time-to-measure/timelines',
        { referenceDate, pattern, data: asked(data) },
        timelineColumns,
        signal,
      ),
  })
}

/** The signals of one pattern per quarter, as this reader may see them. @param pattern undefined asks nothing yet */
export function usePatternSignals({ referenceDate, data }: Asked, pattern: string | undefined) {
  return useQuery({
    queryKey: ['time-to-measure', 'timelines', 'signals', referenceDate, data, pattern],
    enabled: pattern !== undefined,
    queryFn: ({ signal }) =>
      fetchRows(
        '/time-to-measure/timelines/signals',
        { referenceDate, pattern, data: asked(data) },
        patternSignalColumns,
        signal,
      ),
  })
}
