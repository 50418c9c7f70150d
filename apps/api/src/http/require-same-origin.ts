import type { NextFunction, Request, Response } from 'express'
import { knownIdentity } from './identity.js'
import { problemOf, ProblemResponse } from './problems.js'

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Changes are only taken from our own pages: a browser says where a request comes from, and sends cookies along
 * whoever made it. Programs say nothing; they may send a key, or try the product on this machine.
 * @param publicUrl null for the name that was asked for, which is then this machine's own
 */
export function requireSameOrigin(publicUrl: URL | null) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    const kind = knownIdentity(request)?.kind
    if (safe.has(request.method) || kind === 'sender' || fromOurOwnPage(request, publicUrl, kind))
      return next()
    next(new ProblemResponse(problemOf(403, 'Niet toegestaan', 'Dit verzoek kwam niet van Rode Draad zelf.')))
  }
}

function fromOurOwnPage(request: Request, publicUrl: URL | null, kind: string | undefined): boolean {
  const { origin, host, 'sec-fetch-site': site } = request.headers
  if (site !== undefined && site !== 'same-origin') return false
  if (origin !== undefined) return origin === (publicUrl?.origin ?? `http://${host ?? ''}`)
  return kind !== 'person' || site !== undefined
}
