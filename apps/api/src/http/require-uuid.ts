import { z } from 'zod'
import { notFound, ProblemResponse } from './problems.js'

/** @throws ProblemResponse 404 for an id that cannot be one of ours */
export function requireUuid(id: string): void {
  if (!z.uuid().safeParse(id).success) throw new ProblemResponse(notFound)
}
