import type { NextFunction, Request, Response } from 'express'
import { knownIdentity } from './identity.js'
import { problemOf, ProblemResponse } from './problems.js'
import { RateLimit } from './rate-limit.js'
import { routeOf } from './route-of.js'

/** Requests a minute: a person looks at pages, a sender may have a year of signals to send. */
export const requestsPerMinute = { person: 600, sender: 12_000, address: 600 } as const

/** Requests of cases a minute: each is a line in the log of reading, for which all who read a case wait. */
export const casesPerMinute = { person: requestsPerMinute.person, sender: 120 } as const

/** Holds everybody to a number of requests: by identity, else by address. The demo on this machine is nobody's but its own. */
export function limitRequests(now: () => Date) {
  const limit = new RateLimit()
  return (request: Request, _response: Response, next: NextFunction): void => {
    const identity = knownIdentity(request)
    if (identity?.kind === 'demo') return next()
    const key = identity ? `${identity.kind} ${identity.subject}` : `address ${request.ip ?? ''}`
    const at = now().getTime()
    const wait =
      limit.wait(key, requestsPerMinute[identity?.kind ?? 'address'], at) ||
      (identity && routeOf(request.method, request.path)?.permission === 'read-case'
        ? limit.wait(`cases ${key}`, casesPerMinute[identity.kind], at)
        : 0)
    if (wait === 0) return next()
    next(
      new ProblemResponse(problemOf(429, 'Te veel verzoeken', 'Wacht even en probeer het dan weer.'), {
        'Retry-After': String(Math.ceil(wait / 1000)),
      }),
    )
  }
}
