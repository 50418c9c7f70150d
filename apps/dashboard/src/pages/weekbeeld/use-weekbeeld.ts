import { weekClosingAnswer, weekReviewAnswer } from '@rode-draad/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { fetchJson, postJson } from '../../api.js'
import { useSession } from '../../components/shell/use-session.js'
import { useSend } from '../../use-send.js'
import { useUrlState } from '../../use-url-state.js'
import { demoWeek, lastWeek, weekOfCode } from './weeks.js'

export type DataKind = 'real' | 'demo'

/** Which week, of what, and in which edition, as it stands in the address. */
export function useChosenWeek() {
  const [params, change] = useUrlState()
  const session = useSession()
  const data: DataKind | undefined =
    (['real', 'demo'] as const).find((kind) => kind === params.get('data')) ??
    (session.data === undefined ? undefined : session.data.hasRealSignals ? 'real' : 'demo')
  const asked = weekOfCode(params.get('week'))
  const usual = data === 'demo' ? demoWeek : lastWeek(new Date())
  return {
    session,
    data,
    week: asked ?? weekOfCode(usual),
    unknownWeek: params.get('week') !== null && asked === null,
    /** The state of now, also when there is a fixed edition. */
    wantsCurrent: params.get('uitgave') === 'nu',
    change,
  }
}

/** A week as this reader may see it. */
export function useWeekReview(week: string, data: DataKind | undefined) {
  return useQuery({
    queryKey: ['week-review', week, data],
    queryFn: () => fetchJson(`/week-reviews/${week}`, { data }, weekReviewAnswer),
    enabled: data !== undefined,
  })
}

/** Closes a week; it is then fetched anew. */
export function useCloseWeek(week: string, data: DataKind) {
  const client = useQueryClient()
  return useSend({
    mutationFn: () => postJson(`/week-reviews/${week}/closings`, { data }, weekClosingAnswer),
    onSuccess: () => client.invalidateQueries({ queryKey: ['week-review', week, data] }),
  })
}
