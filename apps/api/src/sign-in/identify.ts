import type { NextFunction, Request, Response } from 'express'
import { attachIdentity, type Identity } from '../http/identity.js'
import { routeOf } from '../http/route-of.js'

/** Finds out who asks; null when that cannot be made out. */
export type WhoAsks = (request: Request) => Promise<Identity | null>

/** Finds out who asks before anything else is done with a request. What is open to all answers without knowing. */
export function identify(whoAsks: WhoAsks) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (routeOf(request.method, request.path)?.permission === 'open') return next()
    whoAsks(request)
      .then((identity) => {
        if (identity) attachIdentity(request, identity)
      })
      .then(() => next(), next)
  }
}
