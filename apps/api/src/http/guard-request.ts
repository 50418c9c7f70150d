import { apiVersion, problemMediaType } from '@rode-draad/contract'
import type { NextFunction, Request, Response } from 'express'
import helmet from 'helmet'
import { problemOf } from './problems.js'

/** Headers for every answer: a policy without unsafe-*, no sniffing, no framing, no referrer. */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: false,
})

const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/

/** Only who asks for this machine by its own name is answered: another name is a page elsewhere that tricks a browser. */
export function requireLoopbackHost(request: Request, response: Response, next: NextFunction): void {
  if (loopbackHost.test(request.headers.host ?? '')) {
    next()
    return
  }
  const problem = problemOf(421, 'Verkeerd adres', 'Open Rode Draad op localhost.')
  response.status(421).type(problemMediaType).send(JSON.stringify(problem))
}

export function versionHeader(_request: Request, response: Response, next: NextFunction): void {
  response.set('API-Version', apiVersion)
  next()
}
