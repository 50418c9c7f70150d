import type { CaseBrief } from '@rode-draad/contract'
import { mayReadCases, reaches, type AccessScope, type PlainDate } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import type { Audit } from '../audit/open-audit.js'
import { inScope } from '../database/in-scope.js'
import type { CaseReader } from '../signals/read-case.js'
import { needsAttention, type CaseStateTold } from './attention.js'
import { briefOf, type BriefSource } from './brief-of.js'

/** Where a page ends: the next one begins behind it. */
export interface PlaceInSight {
  readonly day: PlainDate
  readonly id: string
}

export interface CasesInSight {
  readonly cases: readonly CaseBrief[]
  /** null: there is no more. */
  readonly next: PlaceInSight | null
}

interface Row extends BriefSource {
  readonly day: PlainDate
  readonly state: CaseStateTold
}

const select = `SELECT s.id, s.channel, s.fictional, v.region, v.region_from_text AS "regionFromText", v.received_on AS "receivedOn",
    v.received_latest::text AS day, v.reporter_role AS "reporterRole", v.zorgprofiel,
    v.answer->'tags' AS tags, v.case_state AS state
  FROM signal_version v JOIN signal s ON s.id = v.signal_id
  WHERE ${needsAttention('v')} AND s.fictional = $1 AND (v.received_latest, v.signal_id) > ($2::date, $3::uuid)
    AND v.version = (SELECT max(w.version) FROM signal_version w WHERE w.signal_id = v.signal_id)
  ORDER BY v.received_latest, v.signal_id LIMIT $4`

const beginning: PlaceInSight = { day: '-infinity', id: '00000000-0000-0000-0000-000000000000' }

/**
 * Cases that were handed over cold or are not solved according to the citizen, for who may read them, the longest
 * waiting first. Each is written down as read: no line, no case.
 * @throws AuditUnavailable when one could not be written down; then nothing is given
 */
export async function casesInSight(
  { app, audit }: { app: DataSource; audit: Pick<Audit, 'write'> },
  request: {
    fictional: boolean
    limit: number
    after: PlaceInSight | null
    scope: AccessScope
    reader: CaseReader
  },
): Promise<CasesInSight> {
  const { fictional, limit, scope, reader } = request
  if (!mayReadCases(scope)) return { cases: [], next: null }
  const { day, id } = request.after ?? beginning
  const found = await inScope(
    app,
    scope.cases,
    (manager) => manager.query(select, [fictional, day, id, limit + 1]) as Promise<Row[]>,
  )
  // Row-level security has left out what is not in reach; this wall stands without it.
  const rows = found.filter((row) => reaches(scope.cases, row)).slice(0, limit)
  const { subject, ...how } = reader
  for (const { id: signalId } of rows) {
    await audit.write({ ...how, reader: subject, action: 'read', signalId, result: 'given' })
  }
  const last = rows.at(-1)
  return {
    cases: rows.map((row) => briefOf(row, row.state)),
    next: last !== undefined && found.length > limit ? { day: last.day, id: last.id } : null,
  }
}
