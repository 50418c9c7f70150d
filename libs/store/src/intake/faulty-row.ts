import { randomUUID } from 'node:crypto'
import type { FaultyRow, ProblemError, RowCodes } from '@rode-draad/contract'
import { redactionVersion } from '@rode-draad/domain'
import { redactForQuarantine } from './redact-for-quarantine.js'
import { hex, type StoredFaultyRow, type StoredSignal } from './stored-row.js'

/** Said of a row whose id a signal with other content has; what it may become is a new version of that signal. */
export const otherContent: ProblemError = {
  path: 'externalId',
  message: 'Een signaal met dit kenmerk is er al, met andere inhoud.',
}

/** A row that is not right, ready to be set apart: redacted, its ids as keyed hashes. */
export function faultyRow(
  row: number,
  { reasons, codes, text, outcome }: FaultyRow,
  known: { channel: string; contentHash: Buffer; externalIdHash: Buffer | null; wholeRow: boolean },
): StoredFaultyRow {
  return {
    row,
    ok: false,
    id: randomUUID(),
    channel: known.channel,
    external_id_hash: known.externalIdHash && hex(known.externalIdHash),
    content_hash: hex(known.contentHash),
    codes,
    text: text === null ? null : redactForQuarantine(text),
    outcome: outcome === null ? null : redactForQuarantine(outcome),
    text_is_whole_row: known.wholeRow,
    reasons,
    redaction_version: redactionVersion,
  }
}

/** A good row whose id stood in the same chunk before, with other content. */
export function conflictingRow(signal: StoredSignal): StoredFaultyRow {
  const codes = {
    reportType: signal.report_type,
    problemSince: signal.problem_since,
    receivedOn: signal.received_on,
    reporterRole: signal.reporter_role,
    region: signal.region,
    zorgprofiel: signal.zorgprofiel,
    case: signal.case_state,
  }
  const known = Object.entries(codes).filter(([, code]) => code !== null)
  const { row, id, channel, external_id_hash, content_hash, text, outcome, redaction_version } = signal
  return {
    ...{ row, ok: false, id, channel, external_id_hash, content_hash, text, outcome, redaction_version },
    codes: Object.fromEntries(known) as RowCodes,
    text_is_whole_row: false,
    reasons: [otherContent],
  }
}
