import type { CaseBrief } from '@rode-draad/contract'
import type { AccessScope } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import type { Audit } from '../audit/open-audit.js'
import { inScope } from '../database/in-scope.js'
import { readCase, type CaseReader } from '../signals/read-case.js'
import type { CaseStateTold } from './attention.js'
import { briefOf } from './brief-of.js'

/**
 * What it takes to hand a case over, for who may read it; else null, as if it did not exist. It says nothing of the
 * text, but is read as the case itself: the reading is written down first.
 * @param request.id a uuid
 * @throws AuditUnavailable when it could not be written down; then nothing is given
 */
export async function readCaseBrief(
  { app, audit }: { app: DataSource; audit: Pick<Audit, 'write'> },
  request: { id: string; scope: AccessScope; reader: CaseReader },
): Promise<CaseBrief | null> {
  const record = await readCase({ app, audit }, request)
  if (!record) return null
  const [row] = await inScope(
    app,
    request.scope.cases,
    (manager) =>
      manager.query('SELECT case_state FROM signal_version WHERE signal_id = $1 AND version = $2', [
        record.id,
        record.version,
      ]) as Promise<{ case_state: CaseStateTold | null }[]>,
  )
  return briefOf(record, row?.case_state ?? null)
}
