import type { ReadingPurpose, RoleCode } from '@rode-draad/domain'
import type { CaseReader } from '@rode-draad/store'
import type { Identity } from '../http/identity.js'

/** What each role opens a case for, when it does not say so. */
const ordinaryPurposes: Readonly<Record<RoleCode, ReadingPurpose>> = {
  inzender: 'eigen-melding',
  behandelaar: 'behandeling',
  regiocoordinator: 'casusoverleg',
  lezer: 'beleid',
  beleidsmedewerker: 'beleid',
  onderzoeker: 'onderzoek',
  beoordelaar: 'beoordeling',
  beheerder: 'proef',
}

/** Who opens a case, as the log of reading has it; trying the product is never a treatment. */
export function caseReader(
  { kind, subject, role, onBehalfOf }: Pick<Identity, 'kind' | 'subject' | 'role' | 'onBehalfOf'>,
  { purpose, requestId }: { purpose: ReadingPurpose | null; requestId: string },
): CaseReader {
  const ordinary = kind === 'demo' ? 'proef' : ordinaryPurposes[role]
  return { subject, role, onBehalfOf, purpose: purpose ?? ordinary, requestId, origin: 'api' }
}
