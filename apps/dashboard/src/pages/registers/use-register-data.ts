import type { ReadingPurpose } from '@rode-draad/domain'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { DataKind, Kind } from './kinds.js'
import { fetchConcepts, fetchItems, fetchPattern, fetchTable, fetchVersions } from './registers-api.js'

/** The rows of a register; asked for anew at each look, for others write in it too. */
export function useItems(kind: Kind, data: DataKind, enabled = true) {
  return useQuery({
    queryKey: ['registers', 'list', kind.slug, data],
    queryFn: () => fetchItems(kind, data),
    staleTime: 0,
    refetchOnReconnect: false,
    enabled,
  })
}

export function useConcepts(data: DataKind, enabled: boolean) {
  return useQuery({
    queryKey: ['registers', 'concepts', data],
    queryFn: () => fetchConcepts(data),
    staleTime: 0,
    refetchOnReconnect: false,
    enabled,
  })
}

/** One pattern. Fetched once, and after each change: opening what came from a case is a line in the log of reading. */
export function usePattern(code: string, purpose: ReadingPurpose | null) {
  return useQuery({
    queryKey: ['registers', 'row', 'pattern', code, purpose],
    queryFn: () => fetchPattern(code, purpose),
    staleTime: Infinity,
    gcTime: 0,
    placeholderData: keepPreviousData,
  })
}

export function useVersions(kind: Kind, code: string) {
  return useQuery({
    queryKey: ['registers', 'row', kind.register, code],
    queryFn: () => fetchVersions(kind, code),
    staleTime: 0,
    refetchOnReconnect: false,
  })
}

export function useTable(code: string) {
  return useQuery({
    queryKey: ['registers', 'row', 'tafel', code],
    queryFn: () => fetchTable(code),
    staleTime: 0,
    refetchOnReconnect: false,
  })
}

/** Fetches anew what is shown of the registers. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient()
  return useCallback(() => client.invalidateQueries({ queryKey: ['registers'] }), [client])
}
