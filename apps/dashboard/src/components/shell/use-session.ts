import type { DemoIdentityId, SessionAnswer } from '@rode-draad/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { fetchSession, putIdentity } from '../../api.js'

/** Who looks, and whether there are real signals. */
export function useSession() {
  return useQuery<SessionAnswer>({ queryKey: ['session'], queryFn: fetchSession })
}

/** Looks as somebody else; everything is fetched anew, for they may see other things. */
export function useIdentityChange() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (identity: DemoIdentityId) => putIdentity(identity),
    onSuccess: () => client.resetQueries(),
  })
}
