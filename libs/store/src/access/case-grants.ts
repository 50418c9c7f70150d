import { reaches, type AccessScope, type ReadingPurpose } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'

/** One case opened to one person who would not see it otherwise, for a purpose and until a day. */
export interface CaseGrant {
  readonly signalId: string
  /** Who may read it. */
  readonly subject: string
  readonly purpose: ReadingPurpose
  readonly grantedBy: string
  readonly validUntil: Date
}

export interface KeptCaseGrant extends CaseGrant {
  readonly recordedAt: Date
}

interface Place {
  region: string | null
  channel: string
}

/**
 * Grants a case that is in the granter's own reach.
 * @returns false when it is not, or is not there
 */
export async function grantCase(
  app: DataSource,
  scope: AccessScope,
  grant: CaseGrant,
  now: Date,
): Promise<boolean> {
  return await addRow(app, scope, { ...grant, withdrawn: false }, now)
}

/**
 * Takes a grant back, by anybody whose reach the case is in.
 * @returns false when the case is not in reach, or is not there
 */
export async function withdrawCaseGrant(
  app: DataSource,
  scope: AccessScope,
  { by, ...grant }: Pick<CaseGrant, 'signalId' | 'subject' | 'purpose'> & { by: string },
  now: Date,
): Promise<boolean> {
  return await addRow(app, scope, { ...grant, grantedBy: by, validUntil: now, withdrawn: true }, now)
}

/** What is granted to somebody and still valid: for each case the newest row counts. */
export async function grantsOf(app: DataSource, subject: string, now: Date): Promise<KeptCaseGrant[]> {
  return (await app.query(
    `SELECT signal_id AS "signalId", subject, purpose, granted_by AS "grantedBy", valid_until AS "validUntil",
       recorded_at AS "recordedAt"
     FROM (
       SELECT DISTINCT ON (signal_id) * FROM case_grant WHERE subject = $1 ORDER BY signal_id, id DESC
     ) newest
     WHERE NOT withdrawn AND valid_until > $2
     ORDER BY recorded_at, signal_id`,
    [subject, now],
  )) as KeptCaseGrant[]
}

async function addRow(
  app: DataSource,
  scope: AccessScope,
  { signalId, subject, purpose, grantedBy, validUntil, withdrawn }: CaseGrant & { withdrawn: boolean },
  now: Date,
): Promise<boolean> {
  return await inScope(app, scope.cases, async (manager) => {
    const [place] = (await manager.query('SELECT region, channel FROM signal WHERE id = $1', [
      signalId,
    ])) as Place[]
    if (!place || !reaches(scope.cases, { ...place, id: signalId })) return false
    await manager.query(
      `INSERT INTO case_grant
         (signal_id, subject, purpose, granted_by, valid_until, withdrawn, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [signalId, subject, purpose, grantedBy, validUntil, withdrawn, now],
    )
    return true
  })
}
