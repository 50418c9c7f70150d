import { registerCodeParameter } from '@rode-draad/contract'
import type { Asker, PatternViewer, Writer } from '@rode-draad/store'
import type { Request } from 'express'
import { identityOf, type Identity } from '../http/identity.js'
import { notFound, ProblemResponse } from '../http/problems.js'

/** @throws ProblemResponse 404 for what cannot be a code of ours */
export function requireCode(code: string): void {
  if (!registerCodeParameter.code.safeParse(code).success) throw new ProblemResponse(notFound)
}

/** Who asks, as far as patterns are concerned. */
export function patternViewer(identity: Identity): PatternViewer {
  const { scope, may } = identity
  return { by: writerOf(identity), scope, raises: may.has('raise-pattern') }
}

/** Who writes, in the role that this person looks in now. */
export function writerOf({ subject, role, onBehalfOf }: Identity): Writer {
  return { subject, role, onBehalfOf }
}

/** Roles are for everybody; for which organisation somebody wrote is for those who write themselves. */
export function askerOf(request: Request): Asker {
  const { subject, may } = identityOf(request)
  return { subject, organisations: may.has('keep-registers') || may.has('raise-pattern') }
}
