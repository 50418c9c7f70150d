import type { NextFunction, Request, Response } from 'express'
import { overloaded, stoppingNow } from './overloaded.js'
import type { Intake } from './intake.js'

/** A body of one signal that takes longer than this is not coming. */
const bodyTimeoutMs = 60_000

/**
 * Stands before any body of a signal is read: no more than so many at once, none when the program stops, and none that
 * keeps its place without sending.
 */
export function boundWrites({ signals, lifecycle }: Pick<Intake, 'signals' | 'lifecycle'>) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'POST' && request.method !== 'PUT') return next()
    if (lifecycle.stopping.aborted) return next(stoppingNow())
    const leave = signals.enter()
    if (!leave) return next(overloaded(1))
    const timer = setTimeout(() => {
      if (!request.complete) request.destroy()
    }, bodyTimeoutMs)
    response.once('close', () => {
      clearTimeout(timer)
      leave()
    })
    next()
  }
}
