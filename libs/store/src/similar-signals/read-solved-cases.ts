import type { SignalBody, SimilarSignal } from '@rode-draad/contract'
import {
  mayReadCases,
  reaches,
  readStoredRedactedText,
  routeThatWorked,
  smallestPeriodOf,
  type AccessScope,
} from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import type { Audit } from '../audit/open-audit.js'
import { inScope } from '../database/in-scope.js'
import type { CaseReader } from '../signals/read-case.js'
import { isSolved } from './solved.js'

/** How a case was solved; what it has in common with another stands elsewhere. */
export type SolvedCase = Omit<SimilarSignal, 'similarity' | 'words' | 'sharedThemes'> & {
  readonly themes: readonly string[]
}

interface Row {
  id: string
  channel: string
  region: string | null
  earliest: string | null
  latest: string
  outcome: string | null
  fictional: boolean
  state: NonNullable<SignalBody['case']> & { solvedForCitizen: 'ja' | 'deels' }
  themes: { code: string }[]
}

const select = `SELECT s.signal_id AS id, s.channel, s.region, s.received_earliest::text AS earliest,
    s.received_latest::text AS latest, s.outcome, s.fictional, s.case_state AS state,
    s.answer->'tags'->'themes' AS themes
  FROM signal_current s WHERE s.signal_id = ANY ($1::uuid[]) AND s.fictional = $2 AND s.text <> '' AND ${isSolved('s')}`

/**
 * Solved cases for who may read them, in the order of `ids`; those that are not there (any more), not solved, out of
 * reach or of the other kind are left out. Each reading is written down first: no line, no case.
 * @param request.ids uuids
 * @throws AuditUnavailable when one could not be written down; then nothing is given
 */
export async function readSolvedCases(
  { app, audit }: { app: DataSource; audit: Pick<Audit, 'write'> },
  request: { ids: readonly string[]; fictional: boolean; scope: AccessScope; reader: CaseReader },
): Promise<SolvedCase[]> {
  const { ids, fictional, scope, reader } = request
  if (ids.length === 0 || !mayReadCases(scope)) return []
  const found = await inScope(
    app,
    scope.cases,
    (manager) => manager.query(select, [ids, fictional]) as Promise<Row[]>,
  )
  // Row-level security has left out what is not in reach; this wall stands without it.
  const inReach = new Map(found.filter((row) => reaches(scope.cases, row)).map((row) => [row.id, row]))
  const rows = ids.flatMap((id) => inReach.get(id) ?? [])
  const { subject, ...how } = reader
  for (const { id } of rows) {
    await audit.write({ ...how, reader: subject, action: 'read', signalId: id, result: 'given' })
  }
  return rows.map(caseOf)
}

function caseOf({
  id,
  channel,
  region,
  earliest,
  latest,
  outcome,
  fictional,
  state,
  themes,
}: Row): SolvedCase {
  const routesTried = state.routesTried ?? []
  return {
    id,
    channel,
    region,
    receivedPeriod: smallestPeriodOf(earliest, latest)?.code ?? null,
    outcome: outcome === null ? null : readStoredRedactedText(outcome),
    phase: state.phase ?? null,
    routesTried,
    routeThatWorked: routeThatWorked(routesTried),
    whoActs: state.whoActs ?? null,
    handover: state.handover ?? null,
    solvedForCitizen: state.solvedForCitizen,
    solvedOn: state.solvedOn ?? null,
    fictional,
    themes: themes.map(({ code }) => code),
  }
}
