import type { NextFunction, Request, Response } from 'express'
import { problemOf, ProblemResponse } from './problems.js'
import { routeOf } from './route-of.js'

export const notJson = problemOf(415, 'Onbekende vorm', 'Stuur JSON met Content-Type: application/json.')

/** A body of another form is not read at all: who sends it hears so, and not that its fields are missing. */
export function requireJson(request: Request, _response: Response, next: NextFunction): void {
  const takesJson = routeOf(request.method, request.path)?.body !== undefined
  const type = request.headers['content-type'] ?? ''
  next(takesJson && !/^application\/json\s*(;|$)/i.test(type) ? new ProblemResponse(notJson) : undefined)
}
