import { randomUUID } from 'node:crypto'
import type { FaultyRow, ProblemError, RowCodes } from '@rode-draad/contract'
import {
  anyDay,
  parseVagueDate,
  redactionVersion,
  regionInText,
  type GemeenteTable,
} from '@rode-draad/domain'
import { redactForQuarantine } from './redact-for-quarantine.js'
import { hex, type StoredFaultyRow, type StoredSignal } from './stored-row.js'

/** Said of a row whose id a signal with other content has; what it may become is a new version of that signal. */
export const otherContent: ProblemError = {
  path: 'externalId',
  message: 'Een signaal met dit kenmerk is er al, met andere inhoud.',
}

/** Said of a good row that PostgreSQL would not take. */
export const notKept: ProblemError = {
  path: '',
  message: 'Deze rij konden wij niet bewaren. Dat ligt aan ons; meld het bij het beheer.',
}

/** A row that is not right, ready to be set apart: redacted, its ids as keyed hashes. */
export function faultyRow(
  row: number,
  { reasons, codes, text, outcome }: FaultyRow,
  known: { channel: string; contentHash: Buffer; externalIdHash: Buffer | null; wholeRow: boolean },
): StoredFaultyRow {
  return {
    row,
    times: 1,
    ok: false,
    id: randomUUID(),
    channel: known.channel,
    external_id_hex: known.externalIdHash && hex(known.externalIdHash),
    content_hex: hex(known.contentHash),
    codes,
    ...redactForQuarantine({ text, outcome }),
    text_is_whole_row: known.wholeRow,
    reasons,
    redaction_version: redactionVersion,
  }
}

/** With the region that its text tells, when the sender gave none: its text is redacted before anybody mends it. */
export function withRegionOfText(faulty: FaultyRow, gemeenten: GemeenteTable): FaultyRow {
  const { codes, reasons, text } = faulty
  const isGiven = codes.region !== undefined || reasons.some(({ path }) => given.has(path))
  if (isGiven || text === null) return faulty
  const days = codes.receivedOn === undefined ? anyDay : parseVagueDate(codes.receivedOn)
  const region = regionInText(text, gemeenten, days)
  return region === null ? faulty : { ...faulty, codes: { ...codes, region, regionFromText: true } }
}

/** With a fault in one of these the sender did say where it is. */
const given = new Set(['region', 'gemeente'])

/** A good row that is set apart all the same, for this reason. */
export function rowSetApart(signal: StoredSignal, reason: ProblemError): StoredFaultyRow {
  const codes = {
    reportType: signal.report_type,
    problemSince: signal.problem_since,
    receivedOn: signal.received_on,
    reporterRole: signal.reporter_role,
    region: signal.region,
    regionFromText: signal.region_from_text || null,
    zorgprofiel: signal.zorgprofiel,
    case: signal.case_state,
  }
  const known = Object.entries(codes).filter(([, code]) => code !== null)
  const { row, times, id, channel, external_id_hex, content_hex, text, outcome, redaction_version } = signal
  return {
    ...{ row, times, ok: false, id, channel, external_id_hex, content_hex, text, outcome, redaction_version },
    codes: Object.fromEntries(known) as RowCodes,
    text_is_whole_row: false,
    reasons: [reason],
  }
}
