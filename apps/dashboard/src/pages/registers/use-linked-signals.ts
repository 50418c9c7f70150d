import { linkedSignalsAnswer, type LinkedSignals } from '@rode-draad/contract'
import type { ReadingPurpose, UnlinkReason } from '@rode-draad/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { fetchJson, postJson } from '../../api.js'
import { purposeHeaders } from '../../components/purpose/purpose-headers.js'
import { useSend } from '../../use-send.js'

interface AskedLinks {
  readonly code: string
  readonly after: number | null
  readonly purpose: ReadingPurpose | null
}

const key = ({ code, after, purpose }: AskedLinks) => ['signal', 'linked', code, after, purpose]

/** A page of the signals of a pattern. Fetched once: each time is a line in the log for each signal. */
export function useLinkedSignals(asked: AskedLinks) {
  const client = useQueryClient()
  useEffect(() => () => client.removeQueries({ queryKey: ['signal', 'linked'] }), [client])
  return useQuery({
    queryKey: key(asked),
    queryFn: () => fetchLinked(asked),
    staleTime: Infinity,
  })
}

function fetchLinked({ code, after, purpose }: AskedLinks): Promise<LinkedSignals> {
  const query = { after: after === null ? undefined : String(after) }
  return fetchJson(`/patterns/${code}/signals`, query, linkedSignalsAnswer, purposeHeaders(purpose))
}

/** Takes a signal from a pattern. What is shown is put right here, so that nothing has to be read again for it. */
export function useUnlink(asked: AskedLinks, done: () => void) {
  const client = useQueryClient()
  return useSend({
    mutationFn: async ({ signalId, why }: { readonly signalId: string; readonly why: UnlinkReason }) => {
      await postJson(`/patterns/${asked.code}/signals`, { signalId, linked: false, why }, null)
    },
    onSuccess: (_nothing, { signalId, why }) => {
      const recordedBy = { role: null, onBehalfOf: null, self: true }
      const now = { linked: false, why, recordedAt: new Date().toISOString(), recordedBy }
      client.setQueryData<LinkedSignals>(key(asked), (page) =>
        page === undefined
          ? page
          : { ...page, data: page.data.map((row) => (row.signalId === signalId ? { ...row, ...now } : row)) },
      )
      void client.invalidateQueries({ queryKey: ['registers', 'row', 'pattern', asked.code] })
      done()
    },
  })
}
