import { signalEscalationAnswer, unsolvedSignalsAnswer } from '@rode-draad/contract'
import type { ReadingPurpose } from '@rode-draad/domain'
import { useQuery } from '@tanstack/react-query'
import { fetchJson } from '../../api.js'
import { purposeHeaders } from '../../components/purpose/purpose-headers.js'
import { signalenParts } from '../../components/shell/signalen-parts.js'
import { useUrlState } from '../../use-url-state.js'
import type { DataKind } from './use-signalen.js'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** Which part of the page is asked for (null: whichever the reader can use), which page of the list, and with which signal one looks for help. */
export function useHelpState() {
  const [params, change] = useUrlState()
  const asked = params.get('signaal') ?? ''
  const part = signalenParts.find((one) => one === params.get('deel')) ?? null
  return { part, after: params.get('na'), signal: uuid.test(asked) ? asked : null, change }
}

/** Who can help with one signal. Fetched once: each time is a line in the log of reading. */
export function useHelp(id: string, purpose: ReadingPurpose | null) {
  return useQuery({
    queryKey: ['signal', id, 'help', purpose],
    queryFn: () =>
      fetchJson(`/signals/${id}/escalation-routes`, {}, signalEscalationAnswer, purposeHeaders(purpose)),
    staleTime: Infinity,
  })
}

/** A page of what stays in sight. Fetched once: each time is a line in the log for each signal. */
export function useUnsolved(data: DataKind, after: string | null, purpose: ReadingPurpose | null) {
  return useQuery({
    queryKey: ['signal', 'unsolved', data, after, purpose],
    queryFn: () => {
      const query = { data, after: after ?? undefined }
      return fetchJson('/unsolved-signals', query, unsolvedSignalsAnswer, purposeHeaders(purpose))
    },
    staleTime: Infinity,
  })
}
