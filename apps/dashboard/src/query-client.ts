import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError } from './api.js'
import { sessionKey } from './components/shell/use-session.js'

/**
 * Answers stay good for a minute; only a server fault or a lost connection is tried once more. When a page is told
 * that nobody is signed in any more, the session is asked for anew, and the shell says so.
 */
export function makeQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        const ended = error instanceof ApiError && error.status === 401
        if (ended && query.queryKey[0] !== sessionKey[0]) {
          void client.invalidateQueries({ queryKey: sessionKey })
        }
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && !(error instanceof ApiError && error.status in refusals),
      },
    },
  })
  return client
}

/** Trying again cannot help: the request itself is wrong or not allowed. */
const refusals: Readonly<Record<number, true>> = { 400: true, 401: true, 403: true, 404: true }
