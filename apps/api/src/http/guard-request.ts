import { apiVersion, problemMediaType } from '@rode-draad/contract'
import type { NextFunction, Request, Response } from 'express'
import helmet from 'helmet'
import { problemOf } from './problems.js'

const aYear = 365 * 24 * 3600

/**
 * Headers for every answer: a policy without unsafe-*, no sniffing, no framing, no referrer; and, where we are
 * reached over https, https from then on.
 */
export function securityHeaders(publicUrl: URL | null) {
  return helmet({
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
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity:
      publicUrl?.protocol === 'https:' ? { maxAge: aYear, includeSubDomains: true } : false,
  })
}

const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/

/**
 * Only who asks for us by our own name is answered, the public one or this machine's own: another name is a page
 * elsewhere that tricks a browser.
 */
export function requireOwnHost(publicUrl: URL | null) {
  const place = publicUrl?.host ?? 'localhost'
  const problem = JSON.stringify(problemOf(421, 'Verkeerd adres', `Open Rode Draad op ${place}.`))
  return (request: Request, response: Response, next: NextFunction): void => {
    const host = (request.headers.host ?? '').toLowerCase()
    if (loopbackHost.test(host) || host === publicUrl?.host) next()
    else response.status(421).type(problemMediaType).send(problem)
  }
}

/** Nothing of the device is of use here. */
export function permissionsPolicy(_request: Request, response: Response, next: NextFunction): void {
  response.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  next()
}

export function versionHeader(_request: Request, response: Response, next: NextFunction): void {
  response.set('API-Version', apiVersion)
  next()
}
