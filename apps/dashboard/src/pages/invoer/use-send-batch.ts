import type { SignalBatchAnswer } from '@rode-draad/contract'
import type { ChannelCode } from '@rode-draad/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { sessionKey } from '../../components/shell/use-session.js'
import { type BatchProgress, postBatch, type UsedMapping } from './post-batch.js'
import type { ReadFile } from './read-file.js'

interface Sending {
  readonly channel: ChannelCode
  readonly file: ReadFile
  readonly prepare: (() => Promise<UsedMapping>) | undefined
}

interface State {
  /** What goes on now; null for nothing. */
  readonly running: { readonly dryRun: boolean } | null
  readonly progress: BatchProgress
  readonly error: Error | null
  readonly answer: SignalBatchAnswer | null
}

const idle: State = { running: null, progress: { sent: 0, rows: 0 }, error: null, answer: null }

/** Sends a file, tells how far it is, and can be stopped; leaving the page stops it too. */
export function useSendBatch({ channel, file, prepare }: Sending) {
  const client = useQueryClient()
  const [state, setState] = useState<State>(idle)
  const going = useRef<AbortController | null>(null)
  const stop = useCallback(() => going.current?.abort(), [])
  useEffect(() => stop, [stop])

  const send = async (dryRun: boolean) => {
    if (going.current !== null) return
    const control = (going.current = new AbortController())
    setState({ ...idle, running: { dryRun } })
    const onProgress = (progress: BatchProgress) => setState((before) => ({ ...before, progress }))
    try {
      const mapping = (await prepare?.()) ?? null
      const { mediaType, body } = file
      const answer = await postBatch(
        { channel, dryRun, mapping, mediaType, body },
        onProgress,
        control.signal,
      )
      setState({ ...idle, answer })
    } catch (error) {
      setState({ ...idle, error: error instanceof Error ? error : new Error(String(error)) })
    } finally {
      going.current = null
      void client.invalidateQueries({ queryKey: ['batches'] })
      // The pages start on real signals as soon as there is one.
      if (!dryRun) void client.invalidateQueries({ queryKey: sessionKey })
    }
  }
  return { ...state, send: (dryRun: boolean) => void send(dryRun), stop }
}
