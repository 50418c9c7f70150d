import type { NextFunction, Request, Response } from 'express'
import type { Logger } from 'pino'

/** One line per request: method, shape of the path, status, milliseconds. Never a body, header or address. */
export function logRequests(logger: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const started = process.hrtime.bigint()
    response.on('finish', () => {
      const ms = Number((process.hrtime.bigint() - started) / 1_000_000n)
      logger.info({ method: request.method, path: pathShape(request), status: response.statusCode, ms })
    })
    next()
  }
}

/** The path as our own routes name it, like '/v1/signals/:id'; anything else could hold what somebody typed. */
function pathShape(request: Request): string {
  const route = request.route as { path?: unknown } | undefined
  return typeof route?.path === 'string' ? route.path : '/…'
}
