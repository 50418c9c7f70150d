import { signInPath } from '@rode-draad/contract'
import type { NextFunction, Request, Response } from 'express'
import { knownIdentity } from './identity.js'
import { notFound, problemOf, ProblemResponse } from './problems.js'
import { routeOf } from './route-of.js'

/**
 * Stands before every endpoint, and before any body is read: only a route of the contract, asked for by who has
 * its permission, goes on. To others it is as if the path did not exist.
 */
export function requirePermission(request: Request, _response: Response, next: NextFunction): void {
  const route = routeOf(request.method, request.path)
  if (route?.permission === 'open') return next()
  const identity = knownIdentity(request)
  if (!identity) return next(notSignedIn())
  if (!route || !identity.may.has(route.permission)) return next(new ProblemResponse(notFound))
  next()
}

function notSignedIn(): ProblemResponse {
  return new ProblemResponse(
    { ...problemOf(401, 'Niet aangemeld', 'Meld u aan om dit te zien.'), signIn: signInPath },
    { 'WWW-Authenticate': 'Bearer realm="Rode Draad"' },
  )
}
