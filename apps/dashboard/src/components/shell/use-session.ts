import type { SessionAnswer, SessionBody } from '@rode-draad/contract'
import { type Permission, roleRules } from '@rode-draad/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { fetchSession, putSession, signOut } from '../../api.js'
import { useSend } from '../../use-send.js'
import { openAddress } from './open-address.js'

export const sessionKey = ['session'] as const

/** Who looks, and whether there are real signals. */
export function useSession() {
  return useQuery<SessionAnswer>({ queryKey: sessionKey, queryFn: fetchSession })
}

/** Whether who looks may do something; not as long as that is not known. */
export function useMay(permission: Permission): boolean {
  const { data } = useSession()
  return data !== undefined && roleRules[data.role].may.includes(permission)
}

const everywhere: SessionAnswer['counted'] = { regions: null, channels: null }

/** Over which signals the counts of who looks are, as long as no region or channel is chosen. */
export function useCountedPlaces(): SessionAnswer['counted'] {
  return useSession().data?.counted ?? everywhere
}

/** Looks as somebody else; everything is fetched anew, for they may see other things. */
export function useSessionChange() {
  const client = useQueryClient()
  return useSend({
    mutationFn: (choice: SessionBody) => putSession(choice),
    onSuccess: () => client.resetQueries(),
  })
}

/** Signs out, forgets everything that was fetched, and goes on to where the server says. */
export function useSignOut() {
  const client = useQueryClient()
  return useSend({
    mutationFn: signOut,
    onSuccess: (next) => {
      client.clear()
      openAddress(next)
    },
  })
}
