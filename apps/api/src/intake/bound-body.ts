import type { NextFunction, Request, Response } from 'express'

/** A body that takes longer than this is not coming. */
const bodyTimeoutMs = 60_000

/**
 * Cuts off who keeps a connection without sending what he began. A batch takes as long as it takes, and sees to its
 * silence itself; once it is answered, what is left of it has no longer than other bodies.
 * @param timeoutMs milliseconds, above 0
 */
export function boundBody(timeoutMs = bodyTimeoutMs) {
  return (request: Request, response: Response, next: NextFunction): void => {
    let timer: NodeJS.Timeout | undefined
    const begin = () => {
      timer = setTimeout(() => {
        if (!request.complete) request.destroy()
      }, timeoutMs).unref()
    }
    if (isBatch(request)) response.once('finish', begin)
    else begin()
    request.once('close', () => clearTimeout(timer))
    next()
  }
}

function isBatch({ method, path }: Request): boolean {
  return method === 'POST' && /^\/v1\/signal-batches\/?$/i.test(path)
}
