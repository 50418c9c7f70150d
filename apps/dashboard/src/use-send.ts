import { useMutation, type UseMutationOptions } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

/**
 * What a form or button sends, one thing at a time: until the page shows what became of it, sending again does nothing.
 * A ref tells, for a second click may come before the first is drawn.
 */
export function useSend<Answer, Sent = void>(options: UseMutationOptions<Answer, Error, Sent>) {
  const busy = useRef(false)
  const { mutate, data, error, isPending, reset } = useMutation(options)
  useEffect(() => {
    if (!isPending) busy.current = false
  })
  const send = (sent: Sent) => {
    if (busy.current) return
    busy.current = true
    mutate(sent)
  }
  return { send, data, error, isPending, reset }
}
