import type { QuarantinedRow, SignalBatchAnswer } from '@rode-draad/contract'
import type { Served } from '../../testing/page-under-test.js'

/** What the program answers in the tests of this page. */
export const noMapping = {
  channel: 'gemeente',
  version: 0,
  columns: [],
  fixed: {},
  savedBy: null,
  savedAt: null,
}
export const counts = { received: 2, accepted: 1, duplicate: 0, quarantined: 1, erasedBefore: 0 }
export const id = '0b0f7f2e-6f0c-4a3e-9a44-0123456789ab'
export const answer: SignalBatchAnswer = {
  id,
  channel: 'gemeente',
  dryRun: false,
  ...counts,
  reasons: [{ row: 3, path: 'receivedOn', message: 'Deze datum ligt in de toekomst.' }],
}
export const batch = {
  id,
  channel: 'gemeente',
  format: 'csv',
  mappingVersion: 1,
  sentBy: 'x',
  startedAt: '2026-06-15T10:00:00Z',
  endedAt: '2026-06-15T10:00:01Z',
  state: 'complete',
  ...counts,
  open: 1,
}
export const row: QuarantinedRow = {
  id: '1b0f7f2e-6f0c-4a3e-9a44-0123456789ab',
  batchId: id,
  row: 3,
  state: 'open',
  reasons: [{ path: 'receivedOn', message: 'Deze datum ligt in de toekomst.' }],
  codes: { region: 'ZK10' },
  hasExternalId: true,
  text: 'De rolstoel van [NAAM 1] is stuk.',
  outcome: null,
  textIsWholeRow: false,
  receivedByUs: '2026-06-15T10:00:00Z',
  decidedAt: null,
  signalId: null,
  dropReason: null,
}
export const answers: Record<string, Served> = {
  '/column-mappings/gemeente': { json: noMapping },
  '/signal-batches': { json: { data: [batch] } },
  [`/signal-batches/${id}`]: { json: batch },
  [`/signal-batches/${id}/quarantine`]: { json: { data: [row], next: null } },
}
