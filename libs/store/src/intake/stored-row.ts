import { randomUUID } from 'node:crypto'
import type { ProblemError, RowCodes } from '@rode-draad/contract'
import type { RedactedText } from '@rode-draad/domain'
import type { RowsToKeep } from './keep-rows.js'
import { referralRows, tagRows, type NewSignal } from '../signals/new-signal.js'

/**
 * A row as the statement of `keepRows` takes it; names are those of the columns. Hashes are hexadecimal,
 * `times` is how many rows of its chunk were this one.
 */
export type StoredRow = StoredSignal | StoredFaultyRow

export type StoredSignal = ReturnType<typeof storedSignal>

/**
 * A signal that is to be kept, with its tags and referrals.
 * @param row its number in the file; 0 outside a batch
 */
export function storedSignal(row: number, signal: NewSignal) {
  const id = randomUUID()
  return {
    row,
    times: 1,
    ok: true as const,
    id,
    channel: signal.channel,
    external_id_hex: hex(signal.externalIdHash),
    content_hex: hex(signal.contentHash),
    kept_hex: hex(signal.keptHash),
    fictional: signal.fictional,
    report_type: signal.reportType,
    problem_since: signal.problemSince,
    received_on: signal.receivedOn,
    received_earliest: signal.receivedEarliest,
    received_latest: signal.receivedLatest,
    reporter_role: signal.reporterRole,
    region: signal.region,
    region_from_text: signal.regionFromText,
    zorgprofiel: signal.zorgprofiel,
    text: signal.text,
    outcome: signal.outcome,
    case_state: signal.caseState,
    answer: { id, tags: signal.tags, redactions: signal.redactions },
    redaction_version: signal.redactionVersion,
    tagger_version: signal.taggerVersion,
    tags: tagRows(signal),
    referrals: referralRows(signal.tags),
  }
}

/** A row that is to be set apart. */
export interface StoredFaultyRow {
  readonly row: number
  readonly times: number
  readonly ok: false
  readonly id: string
  readonly channel: string
  readonly external_id_hex: string | null
  readonly content_hex: string
  readonly codes: RowCodes
  readonly text: RedactedText | null
  readonly outcome: RedactedText | null
  readonly text_is_whole_row: boolean
  readonly reasons: readonly ProblemError[]
  readonly redaction_version: string
}

/** What a signal is known by. */
export type StoredKey = Pick<
  StoredSignal,
  'id' | 'channel' | 'external_id_hex' | 'content_hex' | 'kept_hex' | 'fictional' | 'region'
>

/** Rows as JSON, as `keepRows` takes them. */
export function rowsToKeep(rows: readonly StoredRow[]): RowsToKeep {
  const keys = rows.flatMap((row): StoredKey[] => {
    if (!row.ok) return []
    const { id, channel, external_id_hex, content_hex, kept_hex, fictional, region } = row
    return [{ id, channel, external_id_hex, content_hex, kept_hex, fictional, region }]
  })
  const ids = rows.flatMap(({ external_id_hex: id }) => (id === null ? [] : [id]))
  return { keys: JSON.stringify(keys), rows: JSON.stringify(rows), externalIds: [...new Set(ids)] }
}

export const hex = (hash: Buffer): string => hash.toString('hex')
