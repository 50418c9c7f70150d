import {
  columnMappingAnswer,
  columnMappingList,
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
import { fetchJson, postJson, read, request } from '../../api.js'

/** Which rows of the quarantine are shown. */
export const shownStates = ['open', 'mended', 'dropped', 'all'] as const
export type ShownState = (typeof shownStates)[number]

export async function fetchBatches(): Promise<readonly SignalBatchRecord[]> {
  return (await fetchJson('/signal-batches', {}, signalBatchList)).data
}

export function fetchBatch(id: string): Promise<SignalBatchRecord> {
  return fetchJson(`/signal-batches/${id}`, {}, signalBatchRecord)
}

/** A page of the quarantine, from after a row number on. */
export function fetchQuarantine(id: string, state: ShownState, after: number): Promise<QuarantineAnswer> {
  return fetchJson(`/signal-batches/${id}/quarantine`, { state, after: String(after) }, quarantineAnswer)
}

/** The whole quarantine as a file for a spreadsheet. */
export async function fetchQuarantineCsv(id: string, state: ShownState): Promise<string> {
  const path = `/signal-batches/${id}/quarantine?state=${state}`
  const response = await request(path, { headers: { accept: csvMediaType } })
  // Otherwise the byte order mark goes, without which Excel misreads the letters.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
}

/** What the program remembers of the columns of a channel, by name. */
export async function fetchMappings(channel: ChannelCode): Promise<readonly ColumnMappingAnswer[]> {
  return (await fetchJson('/column-mappings', { channel }, columnMappingList)).data
}

const mappingPath = (channel: ChannelCode, name: string) =>
  `/column-mappings/${channel}/${encodeURIComponent(name)}`

export async function putMapping(
  channel: ChannelCode,
  name: string,
  mapping: ColumnMapping,
): Promise<ColumnMappingAnswer> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const init = { method: 'PUT', headers, body: JSON.stringify(mapping) }
  return await read(await request(mappingPath(channel, name), init), columnMappingAnswer)
}

/** Takes a mapping out of use. */
export async function withdrawMapping(channel: ChannelCode, name: string): Promise<void> {
  await postJson(`${mappingPath(channel, name)}/withdrawals`, {}, null)
}

export function mendRow(id: string, mending: Partial<MendingBody>): Promise<SignalAnswer> {
  return postJson(`/quarantined-rows/${id}/mendings`, mending, signalAnswer)
}

export async function dropRow(id: string, reason: DropReason): Promise<void> {
  await postJson(`/quarantined-rows/${id}/drops`, { reason }, null)
}

/**
 * @param idempotencyKey the same for each attempt with the same content
 * @param asNewVersion of the signal that already has this id, if there is one with other content
 */
export async function postSignal(
  body: object,
  idempotencyKey: string,
  asNewVersion: boolean,
): Promise<SignalAnswer> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'idempotency-key': idempotencyKey,
  }
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  return await read(
    await request(asNewVersion ? '/signals?asNewVersion=true' : '/signals', init),
    signalAnswer,
  )
}
