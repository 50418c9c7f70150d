import { keyFigureColumns, retagRunsAnswer, taggerEvaluation } from '@rode-draad/contract'
import { useQuery } from '@tanstack/react-query'
import { fetchJson, fetchRows } from '../../api.js'

/** How well the tagger was measured to do. */
export function useTaggerEvaluation() {
  return useQuery({
    queryKey: ['tagger-evaluation'],
    queryFn: () => fetchJson('/tagger-evaluation', {}, taggerEvaluation),
  })
}

/** How far the signals were tagged again. */
export function useRetagRuns() {
  return useQuery({
    queryKey: ['retag-runs'],
    queryFn: () => fetchJson('/retag-runs', {}, retagRunsAnswer),
  })
}

/** Published figures with their sources. */
export function useKeyFigures() {
  return useQuery({
    queryKey: ['key-figures'],
    queryFn: ({ signal }) => fetchRows('/key-figures', {}, keyFigureColumns, signal),
  })
}
