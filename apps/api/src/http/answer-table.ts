import { createHash } from 'node:crypto'
import { encodeArrow, type AnswerTable, type Facts } from '@rode-draad/analytics'
import { arrowMediaType, type Columns } from '@rode-draad/contract'
import type { AccessScope } from '@rode-draad/domain'
import type { Request, Response } from 'express'
import type { Services } from '../program/services.js'
import { identityOf } from './identity.js'
import { problemOf, ProblemResponse } from './problems.js'

/**
 * Answers an analytical question from one look at the facts, within the scope of who asks: as JSON or Arrow, by
 * Accept, with an ETag of the data version, so that what has not changed is not sent again.
 * @throws ProblemResponse 406 when neither form is accepted
 */
export async function answerTable<C extends Columns>(
  { stores }: Services,
  request: Request,
  response: Response,
  ask: (facts: Facts, scope: AccessScope) => Promise<AnswerTable<C>>,
): Promise<void> {
  const { scope } = identityOf(request)
  const table = await stores.analytics.look((facts) => ask(facts, scope))
  sendTable(request, response, table, scope)
}

function sendTable<C extends Columns>(
  request: Request,
  response: Response,
  table: AnswerTable<C>,
  scope: AccessScope,
): void {
  const type = request.accepts(['application/json', arrowMediaType])
  if (type === false) {
    throw new ProblemResponse(
      problemOf(406, 'Vorm niet mogelijk', `Vraag om application/json of ${arrowMediaType}.`),
    )
  }
  const version = JSON.stringify([table.meta, request.originalUrl, type, scope], setsAsLists)
  const etag = `"${createHash('sha256').update(version).digest('base64url').slice(0, 22)}"`
  response.set({ 'Cache-Control': 'private, no-cache', Vary: 'Accept, Authorization, Cookie', ETag: etag })
  if (knows(request, etag)) {
    response.status(304).end()
    return
  }
  if (type === arrowMediaType) {
    response.type(arrowMediaType).send(Buffer.from(encodeArrow(table)))
    return
  }
  response.json({ data: table.rows, meta: table.meta })
}

/** Another scope is another version, also when it happens to count as many. */
function setsAsLists(_key: string, value: unknown): unknown {
  return value instanceof Set ? [...value].sort() : value
}

/** Whether the asker has this version already (RFC 9110, 13.1.2). */
function knows(request: Request, etag: string): boolean {
  const known = request.headers['if-none-match'] ?? ''
  return known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
