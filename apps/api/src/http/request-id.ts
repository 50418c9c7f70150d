import { randomUUID } from 'node:crypto'
import type { Request } from 'express'

const ids = new WeakMap<Request, string>()

/** An id of our own for a request, by which the access log and the log of reading cases can be laid side by side. */
export function requestIdOf(request: Request): string {
  const id = ids.get(request) ?? randomUUID()
  ids.set(request, id)
  return id
}
