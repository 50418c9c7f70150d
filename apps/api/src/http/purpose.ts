import { purposeHeader, readingPurpose } from '@rode-draad/contract'
import type { ReadingPurpose } from '@rode-draad/domain'
import type { Request } from 'express'
import type { Identity } from './identity.js'
import { invalidInput } from './problems.js'

/**
 * What a case is opened for, as the header says; trying the product is only a purpose there.
 * @returns null when it is not said and need not be
 * @throws ProblemResponse 400 when it is unknown, or missing where it has to be said
 */
export function purposeOf(request: Request, { kind, scope }: Identity): ReadingPurpose | null {
  const said = request.get(purposeHeader)
  if (said === undefined && !scope.purposeRequired) return null
  const purpose = readingPurpose.safeParse(said)
  if (purpose.success && (purpose.data !== 'proef' || kind === 'demo')) return purpose.data
  throw invalidInput([
    {
      path: purposeHeader,
      message: 'Zeg waarvoor u deze casus opent: kies een bekend doel.',
    },
  ])
}
