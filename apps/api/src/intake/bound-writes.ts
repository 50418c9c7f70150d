import type { NextFunction, Request, Response } from 'express'
import { overloaded, stoppingNow } from './overloaded.js'
import type { Intake } from './intake.js'

/** Stands before any body of a signal is read: no more than so many at once, and none when the program stops. */
export function boundWrites({ signals, lifecycle }: Pick<Intake, 'signals' | 'lifecycle'>) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'POST' && request.method !== 'PUT') return next()
    if (lifecycle.stopping.aborted) return next(stoppingNow())
    const leave = signals.enter()
    if (!leave) return next(overloaded(1))
    response.once('close', leave)
    next()
  }
}
