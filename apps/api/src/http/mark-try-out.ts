import { markTriedOut } from '@rode-draad/store'
import type { NextFunction, Request, Response } from 'express'
import type { DataSource } from 'typeorm'
import { knownIdentity } from './identity.js'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Before a demo identity writes anything, the store is marked as one for trying out: no mark, no write. */
export function markTryOut(app: DataSource) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (reading.has(request.method) || knownIdentity(request)?.kind !== 'demo') return next()
    markTriedOut(app).then(() => next(), next)
  }
}
