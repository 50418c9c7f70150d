import type { NextFunction, Request, Response } from 'express'
import type { Logger } from 'pino'
import { knownIdentity } from './identity.js'
import { requestIdOf } from './request-id.js'
import { routeOf } from './route-of.js'

const keptOut: ReadonlySet<number> = new Set([401, 403, 429])

/**
 * One line per request: its id, method, shape of the path, kind and role of who asked, status, milliseconds. Never a
 * body, header, address or name. Who was kept out (401, 403, 429) is a warning, so that it shows without being asked
 * for.
 */
export function logRequests(logger: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const started = process.hrtime.bigint()
    const { method } = request
    const path = pathShape(request)
    response.on('finish', () => {
      const ms = Number((process.hrtime.bigint() - started) / 1_000_000n)
      const { kind = null, role = null } = knownIdentity(request) ?? {}
      const status = response.statusCode
      const level = keptOut.has(status) ? 'warn' : 'info'
      logger[level]({ id: requestIdOf(request), method, path, kind, role, status, ms })
    })
    next()
  }
}

/** The path as our own routes name it, like '/v1/signals/:id'; anything else could hold what somebody typed. */
function pathShape({ method, path }: Request): string {
  const route = path.startsWith('/v1/') ? routeOf(method, path.slice('/v1'.length)) : null
  return route ? `/v1${route.path.replace(/\{(\w+)\}/g, ':$1')}` : '/…'
}
