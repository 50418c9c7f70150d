import type { SessionAnswer, SessionBody } from '@rode-draad/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { fetchSession, putSession, signOut } from '../../api.js'
import { openAddress } from './open-address.js'

export const sessionKey = ['session'] as const

/** Who looks, and whether there are real signals. */
export function useSession() {
  return useQuery<SessionAnswer>({ queryKey: sessionKey, queryFn: fetchSession })
}

/** Looks as somebody else; everything is fetched anew, for they may see other things. */
export function useSessionChange() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (choice: SessionBody) => putSession(choice),
    onSuccess: () => client.resetQueries(),
  })
}

/** Signs out, forgets everything that was fetched, and goes on to where the server says. */
export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: signOut,
    onSuccess: (next) => {
      client.clear()
      openAddress(next)
    },
  })
}
