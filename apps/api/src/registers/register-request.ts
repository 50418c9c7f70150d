import { registerCodeParameter } from '@rode-draad/contract'
import type { PatternViewer } from '@rode-draad/store'
import type { Request } from 'express'
import { identityOf, type Identity } from '../http/identity.js'
import { notFound, ProblemResponse } from '../http/problems.js'

/** @throws ProblemResponse 404 for what cannot be a code of ours */
export function requireCode(code: string): void {
  if (!registerCodeParameter.code.safeParse(code).success) throw new ProblemResponse(notFound)
}

/** Who asks, as far as patterns are concerned. */
export function patternViewer({ subject: by, scope, may }: Identity): PatternViewer {
  return { by, scope, raises: may.has('raise-pattern') }
}

/** Who wrote what is told only to those who write themselves. */
export function seesNames(request: Request): boolean {
  const { may } = identityOf(request)
  return may.has('keep-registers') || may.has('raise-pattern')
}
