import type { SignalRecord } from '@rode-draad/contract'
import { mayReadCases, type AccessScope, type ReadingPurpose, type RoleCode } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import type { ReadingOrigin, ReadingResult } from '../audit/case-reading.js'
import type { Audit } from '../audit/open-audit.js'
import { readSignal } from './read-signal.js'

/** Who opens a case, in which role, for whom and why; all of it goes into the log. */
export interface CaseReader {
  readonly subject: string
  readonly role: RoleCode
  readonly onBehalfOf: string | null
  readonly purpose: ReadingPurpose
  /** By which the access log can be laid beside this one. */
  readonly requestId: string
  readonly origin: ReadingOrigin
}

/**
 * One case, for who may read it; else null, as if it did not exist. The reading is written down first, also when
 * nothing was found: no line, no case.
 * @param request.id a uuid
 * @throws AuditUnavailable when it could not be written down; then nothing is given
 */
export async function readCase(
  { app, audit }: { app: DataSource; audit: Pick<Audit, 'write'> },
  { id, scope, reader }: { id: string; scope: AccessScope; reader: CaseReader },
): Promise<SignalRecord | null> {
  const { subject, ...how } = reader
  const writeDown = (result: ReadingResult) =>
    audit.write({ ...how, reader: subject, action: 'read', signalId: id, result })
  if (!mayReadCases(scope)) {
    await writeDown('refused')
    return null
  }
  let record: SignalRecord | null
  try {
    record = await readSignal(app, id, scope)
  } catch (error) {
    // Nothing is given, so a log that fails as well changes nothing.
    await writeDown('failed').catch(() => undefined)
    throw error
  }
  await writeDown(record ? 'given' : 'not-found')
  return record
}
