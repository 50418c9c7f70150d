import { taggerEvaluation } from '@rode-draad/contract'
import { useQuery } from '@tanstack/react-query'
import { fetchJson } from '../../api.js'

/** How well the tagger was measured to do. */
export function useTaggerEvaluation() {
  return useQuery({
    queryKey: ['tagger-evaluation'],
    queryFn: () => fetchJson('/tagger-evaluation', {}, taggerEvaluation),
  })
}
