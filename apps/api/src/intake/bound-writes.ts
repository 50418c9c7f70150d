import { longestSignal } from '@rode-draad/contract'
import type { NextFunction, Request, Response } from 'express'
import { overloaded, stoppingNow } from './overloaded.js'
import type { Intake } from './intake.js'

/** Of bodies of signals that are under way, together, in bytes. */
const mostBytes = 100_000_000

/**
 * Stands before any body of a signal is read: no more than so many at once, nor more than so many bytes, and none when the
 * program stops.
 */
export function boundWrites({ signals, lifecycle }: Pick<Intake, 'signals' | 'lifecycle'>) {
  let bytes = 0
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'POST' && request.method !== 'PUT') return next()
    if (lifecycle.stopping.aborted) return next(stoppingNow())
    const size = bytesOf(request)
    const leave = bytes + size > mostBytes ? null : signals.enter()
    if (!leave) return next(overloaded(1))
    bytes += size
    response.once('close', () => {
      bytes -= size
      leave()
    })
    next()
  }
}

/** As much as may come of it: what does not tell, or is packed, may be as long as a signal can be. */
function bytesOf({ headers }: Request): number {
  const told = headers['content-encoding'] === undefined ? Number(headers['content-length']) : NaN
  return told >= 0 ? Math.min(told, longestSignal) : longestSignal
}
