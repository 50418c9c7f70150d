import {
  reviewNoteAnswer,
  reviewNotesAnswer,
  reviewQueueAnswer,
  reviewQueueKinds,
  signalRecord,
  strikeAnswer,
  tagAgreementAnswer,
  tagDecisionsAnswer,
  tagQualityAnswer,
  type ReviewQueueKind,
  type StrikeBody,
  type TagDecisionsBody,
} from '@rode-draad/contract'
import { useQuery } from '@tanstack/react-query'
import { fetchJson, postJson } from '../../api.js'
import { useUrlState } from '../../use-url-state.js'

export type DataKind = 'real' | 'demo'

export interface Chosen {
  readonly kind: ReviewQueueKind
  /** null: whichever there is. */
  readonly data: DataKind | null
}

/** Which list, as it stands in the address; what is not known there is the first. */
export function useChosen(): readonly [Chosen, (change: { lijst?: string; data?: string }) => void] {
  const [params, change] = useUrlState()
  const kind = reviewQueueKinds.find((known) => known === params.get('lijst')) ?? reviewQueueKinds[0]
  const data = (['real', 'demo'] as const).find((known) => known === params.get('data')) ?? null
  return [{ kind, data }, change]
}

/** The list to work through; it stays as it is until it is asked for anew. */
export function useReviewQueue(kind: ReviewQueueKind, data: DataKind) {
  return useQuery({
    queryKey: ['review-queue', kind, data],
    queryFn: () => fetchJson('/review-queue', { kind, data, limit: '100' }, reviewQueueAnswer),
    staleTime: Infinity,
    gcTime: 0,
  })
}

/** One signal with its text. Fetched once: each time is a line in the log of reading. Forgotten when it is left. */
export function useSignal(id: string | undefined) {
  return useQuery({
    queryKey: ['signal', id],
    queryFn: () => fetchJson(`/signals/${String(id)}`, {}, signalRecord),
    enabled: id !== undefined,
    staleTime: Infinity,
  })
}

/** How well themes are found, by the random samples. */
export function useTagQuality(data: DataKind) {
  return useQuery({
    queryKey: ['tag-quality', data],
    queryFn: () => fetchJson('/tag-quality', { data }, tagQualityAnswer),
  })
}

/** How far people agree on the themes. */
export function useTagAgreement(data: DataKind) {
  return useQuery({
    queryKey: ['tag-agreement', data],
    queryFn: () => fetchJson('/tag-agreement', { data }, tagAgreementAnswer),
  })
}

/** Of which version of which signal something is said. */
export interface Judged {
  readonly id: string
  readonly version: number
}

/** Sends what somebody decided on one facet of a signal, all at once. */
export async function sendDecisions({ id, version }: Judged, told: Omit<TagDecisionsBody, 'version'>) {
  return await postJson(`/signals/${id}/tag-decisions`, { version, ...told }, tagDecisionsAnswer)
}

export async function sendFlag({ id, version }: Judged, seen: boolean) {
  await postJson(`/signals/${id}/personal-data-flags`, { version, seen }, null)
}

/** What is taken out is gone for good, in every version of the signal. @returns where it stood, and still stands */
export async function sendStrike(
  { id, version, fingerprint }: Judged & Pick<StrikeBody, 'fingerprint'>,
  strike: Pick<StrikeBody, 'spans' | 'type'>,
) {
  const body: StrikeBody = { version, fingerprint, ...strike }
  return await postJson(`/signals/${id}/strikes`, body, strikeAnswer)
}

export async function sendNote({ id, version }: Judged, text: string) {
  return await postJson(`/signals/${id}/review-notes`, { version, text }, reviewNoteAnswer)
}

export async function fetchNotes({ id }: Judged) {
  return (await fetchJson(`/signals/${id}/review-notes`, {}, reviewNotesAnswer)).data
}
