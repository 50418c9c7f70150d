import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiError } from '../../api.js'
import { signalenLabels as labels } from './labels.js'

interface Told {
  readonly setFault: (fault: string | null) => void
  readonly setMessage: (text: string) => void
  /** What was chosen for the former text of a signal has to go. */
  readonly forget: (signal: string) => void
}

/**
 * Runs one thing after the other that has to be sent: what is asked for meanwhile is left. A signal that turns out to
 * have changed is fetched anew.
 */
export function useAttempt({ setFault, setMessage, forget }: Told) {
  const client = useQueryClient()
  const busy = useRef(false)

  const refetch = (changed: string) => client.invalidateQueries({ queryKey: ['signal', changed] })

  const reopen = async (changed: string, text: string) => {
    forget(changed)
    setMessage(text)
    await refetch(changed)
  }

  const attempt = (work: () => Promise<void>, about: string | undefined) => {
    if (busy.current) return
    busy.current = true
    setFault(null)
    void work()
      .catch(async (error: unknown) => {
        setFault(error instanceof Error ? error.message : labels.unexplained)
        if (error instanceof ApiError && error.status === 409 && about !== undefined) {
          await reopen(about, labels.said.changed)
        }
      })
      .finally(() => (busy.current = false))
  }
  return { attempt, reopen, refetch }
}
