import {
  columnMappingAnswer,
  csvMediaType,
  type ColumnMapping,
  type ColumnMappingAnswer,
  type DropReason,
  type MendingBody,
  quarantineAnswer,
  type QuarantineAnswer,
  signalAnswer,
  type SignalAnswer,
  signalBatchList,
  signalBatchRecord,
  type SignalBatchRecord,
} from '@rode-draad/contract'
import type { ChannelCode } from '@rode-draad/domain'
import { fetchJson, jsonBody, request } from '../../api.js'

/** Which rows of the quarantine are shown. */
export const shownStates = ['open', 'mended', 'dropped', 'all'] as const
export type ShownState = (typeof shownStates)[number]

export async function fetchBatches(): Promise<readonly SignalBatchRecord[]> {
  return (await fetchJson('/signal-batches', signalBatchList)).data
}

export function fetchBatch(id: string): Promise<SignalBatchRecord> {
  return fetchJson(`/signal-batches/${id}`, signalBatchRecord)
}

/** A page of the quarantine, from after a row number on. */
export function fetchQuarantine(id: string, state: ShownState, after: number): Promise<QuarantineAnswer> {
  return fetchJson(`${quarantinePath(id, state)}&after=${after}`, quarantineAnswer)
}

/** The whole quarantine as a file for a spreadsheet. */
export async function fetchQuarantineCsv(id: string, state: ShownState): Promise<string> {
  const response = await request(quarantinePath(id, state), { headers: { accept: csvMediaType } })
  // TextDecoder would take the byte order mark away, without which Excel misreads the letters.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
}

function quarantinePath(id: string, state: ShownState): string {
  return `/signal-batches/${id}/quarantine?state=${state}`
}

export function fetchMapping(channel: ChannelCode): Promise<ColumnMappingAnswer> {
  return fetchJson(`/column-mappings/${channel}`, columnMappingAnswer)
}

export function putMapping(channel: ChannelCode, mapping: ColumnMapping): Promise<ColumnMappingAnswer> {
  return fetchJson(`/column-mappings/${channel}`, columnMappingAnswer, jsonBody('PUT', mapping))
}

export function mendRow(id: string, mending: Partial<MendingBody>): Promise<SignalAnswer> {
  return fetchJson(`/quarantined-rows/${id}/mendings`, signalAnswer, jsonBody('POST', mending))
}

export async function dropRow(id: string, reason: DropReason): Promise<void> {
  await request(`/quarantined-rows/${id}/drops`, jsonBody('POST', { reason }))
}

/** @param idempotencyKey the same for each attempt with the same content */
export function postSignal(body: object, idempotencyKey: string): Promise<SignalAnswer> {
  const init = jsonBody('POST', body)
  return fetchJson('/signals', signalAnswer, {
    ...init,
    headers: { ...init.headers, 'idempotency-key': idempotencyKey },
  })
}
