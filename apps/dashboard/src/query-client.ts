import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api.js'

/** Answers stay good for a minute; only a server fault or a lost connection is tried once more. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && !(error instanceof ApiError && error.status in refusals),
      },
    },
  })
}

/** Trying again cannot help: the request itself is wrong or not allowed. */
const refusals: Readonly<Record<number, true>> = { 400: true, 401: true, 403: true, 404: true }
