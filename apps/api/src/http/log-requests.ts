import type { NextFunction, Request, Response } from 'express'
import type { Logger } from 'pino'

/** One line per request: method, path without query, status, milliseconds. Never a body, header or address. */
export function logRequests(logger: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const started = process.hrtime.bigint()
    response.on('finish', () => {
      const ms = Number((process.hrtime.bigint() - started) / 1_000_000n)
      logger.info({ method: request.method, path: pathShape(request.path), status: response.statusCode, ms })
    })
    next()
  }
}

/** Only paths of our own shape are written out; anything else could hold what somebody typed. */
function pathShape(path: string): string {
  const withoutIds = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
  return /^\/[a-z0-9/.:_-]{0,80}$/i.test(withoutIds) ? withoutIds : '/…'
}
