import type {
  ColumnMapping,
  ColumnMappingAnswer,
  QuarantinedRow,
  SignalBatchAnswer,
} from '@rode-draad/contract'
import type { Served } from '../../testing/page-under-test.js'

/** What the program answers in the tests of this page. */
const headings = ['Zaaknr', 'Ontvangen op', 'Verhaal', 'Naam', 'Soort']
/** Of a file with these five columns, in which three are read. */
export const savedMapping: ColumnMappingAnswer = {
  channel: 'gemeente',
  name: 'maand',
  version: 3,
  columns: headings.map((heading, index) => ({
    heading,
    field: (['externalId', 'receivedOn', 'text', null, null] as const)[index] ?? null,
    ...(index === 1 ? { dateFormat: 'dd-mm-jjjj' as const } : {}),
  })),
  fixed: {},
  savedBy: 'x',
  savedAt: '2026-06-15T10:00:00Z',
}
export const counts = { received: 2, accepted: 1, duplicate: 0, quarantined: 1, erasedBefore: 0 }
export const id = '0b0f7f2e-6f0c-4a3e-9a44-0123456789ab'
export const answer: SignalBatchAnswer = {
  id,
  channel: 'gemeente',
  dryRun: false,
  mappingName: 'maand',
  mappingVersion: 3,
  ...counts,
  reasons: [{ row: 3, path: 'receivedOn', message: 'Deze datum ligt in de toekomst.' }],
}
export const batch = {
  id,
  channel: 'gemeente',
  format: 'csv',
  mappingName: 'maand',
  mappingVersion: 3,
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
  codes: { region: 'ZK10', regionFromText: true },
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
  '/column-mappings': { json: { data: [] } },
  '/column-mappings/gemeente/standaard': saving('standaard'),
  '/signal-batches': { json: { data: [batch] } },
  [`/signal-batches/${id}`]: { json: batch },
  [`/signal-batches/${id}/quarantine`]: { json: { data: [row], next: null } },
}

/** Saves what is sent as the next version under a name. */
export function saving(name: string, version = 1): Served {
  return (body) => ({ json: { ...savedMapping, ...(body as ColumnMapping), name, version } })
}
