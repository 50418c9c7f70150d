import { mayReadCases, readStoredRedactedText, type AccessScope } from '@rode-draad/domain'
import type { SignalRecord } from '@rode-draad/contract'
import type { DataSource } from 'typeorm'
import { CaseRead } from '../entities/bookkeeping.entity.js'

interface StoredSignal {
  signal_id: string
  version: number
  channel: string
  report_type: string | null
  problem_since: string | null
  received_on: string
  reporter_role: string | null
  region: string | null
  zorgprofiel: string | null
  text: string
  outcome: string | null
  fictional: boolean
  answer: { tags: SignalRecord['tags'] }
}

/**
 * One case, for who may read cases in its region; else null, as if it did not exist. The reading is written
 * down in the same transaction: no line, no case.
 */
export async function readSignal(
  app: DataSource,
  id: string,
  scope: AccessScope,
  reader: string,
): Promise<SignalRecord | null> {
  if (!mayReadCases(scope)) return null
  return await app.transaction(async (manager) => {
    const [row] = (await manager.query('SELECT * FROM signal_current WHERE signal_id = $1', [
      id,
    ])) as StoredSignal[]
    if (!row || !inRegions(scope, row.region)) return null
    await manager.insert(CaseRead, { signalId: id, reader })
    return {
      id: row.signal_id,
      version: row.version,
      channel: row.channel,
      reportType: row.report_type,
      problemSince: row.problem_since,
      receivedOn: row.received_on,
      reporterRole: row.reporter_role,
      region: row.region,
      zorgprofiel: row.zorgprofiel,
      text: readStoredRedactedText(row.text),
      outcome: row.outcome === null ? null : readStoredRedactedText(row.outcome),
      fictional: row.fictional,
      tags: row.answer.tags,
    }
  })
}

/** Whether there is one signal that is not made up. */
export async function hasRealSignals(app: DataSource): Promise<boolean> {
  const [row] = (await app.query('SELECT EXISTS (SELECT FROM signal WHERE NOT fictional) AS found')) as {
    found: boolean
  }[]
  return row?.found === true
}

function inRegions({ regions }: AccessScope, region: string | null): boolean {
  return regions === 'national' || (region !== null && (regions as ReadonlySet<string>).has(region))
}
