import type { SignalRecord } from '@rode-draad/contract'
import { dutchMoment, reaches, readStoredRedactedText, type AccessScope } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import type { CaseStateTold } from '../case-briefs/attention.js'
import { standingOf } from '../case-briefs/brief-of.js'
import { inScope } from '../database/in-scope.js'
import { fingerprintOf } from './fingerprint-of.js'

interface StoredSignal {
  signal_id: string
  version: number
  channel: string
  report_type: string | null
  problem_since: string | null
  received_on: string
  reporter_role: string | null
  region: string | null
  region_from_text: boolean
  zorgprofiel: string | null
  text: string
  outcome: string | null
  case_state: CaseStateTold | null
  fictional: boolean
  first_recorded_at: Date
  erased_at: Date | null
  answer: { tags: SignalRecord['tags'] }
}

/**
 * One case, for who may read it; else null, as if it did not exist. Writes nothing down: whoever hands a case to a
 * reader goes by `readCase`, which does.
 * @param id a uuid
 */
export async function readSignal(
  app: DataSource,
  id: string,
  { cases }: Pick<AccessScope, 'cases'>,
): Promise<SignalRecord | null> {
  const [row] = await inScope(
    app,
    cases,
    (manager) =>
      manager.query(
        `SELECT c.*, v.region_from_text, v.erased_at, s.recorded_at AS first_recorded_at
         FROM signal_current c JOIN signal_version v USING (signal_id, version) JOIN signal s ON s.id = c.signal_id
         WHERE c.signal_id = $1`,
        [id],
      ) as Promise<StoredSignal[]>,
  )
  // Row-level security has left out what is not in reach; this wall stands without it.
  return row && reaches(cases, { ...row, id: row.signal_id }) ? recordOf(row) : null
}

function recordOf(row: StoredSignal): SignalRecord {
  return {
    id: row.signal_id,
    version: row.version,
    channel: row.channel,
    reportType: row.report_type,
    problemSince: row.problem_since,
    receivedOn: row.received_on,
    recordedOn: dutchMoment(row.first_recorded_at).day,
    reporterRole: row.reporter_role,
    region: row.region,
    regionFromText: row.region_from_text,
    zorgprofiel: row.zorgprofiel,
    case: row.case_state === null ? null : standingOf(row.case_state),
    text: readStoredRedactedText(row.text),
    outcome: row.outcome === null ? null : readStoredRedactedText(row.outcome),
    fingerprint: fingerprintOf(row),
    ...(row.erased_at === null ? {} : { textRemoved: textRemoved(row.erased_at) }),
    fictional: row.fictional,
    tags: row.answer.tags,
  }
}

const dutchDate = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

/** What a reader is told in place of the text. */
export function textRemoved(erasedAt: Date): string {
  const day = dutchDate.format(new Date(dutchMoment(erasedAt).day))
  return `De tekst van dit signaal is gewist op ${day}, omdat de bewaartermijn voorbij is.`
}
