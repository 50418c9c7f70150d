import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common'
import type { SimilarSignalsAnswer } from '@rode-draad/contract'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { idOfPath } from '../http/id-of-path.js'
import { notFound, problemOf, ProblemResponse } from '../http/problems.js'
import { purposeOf } from '../http/purpose.js'
import { requestIdOf } from '../http/request-id.js'
import { SERVICES, type Services } from '../program/services.js'
import { caseReader } from '../signals/case-reader.js'
import { findSimilar } from './find-similar.js'
import { SimilarityNotReady } from './similarity-not-ready.js'

/** How the same thing was solved elsewhere. */
@Controller('v1/signals')
export class SimilarSignalsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get(':id/similar')
  async of(
    @Param('id', idOfPath) id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const identity = identityOf(request)
    const reader = caseReader(identity, {
      purpose: purposeOf(request, identity),
      requestId: requestIdOf(request),
    })
    const data = await findSimilar(this.services.stores, { id, scope: identity.scope, reader }).catch(refuse)
    if (!data) throw new ProblemResponse(notFound)
    const answer: SimilarSignalsAnswer = { data }
    response.set('Cache-Control', 'no-store').json(answer)
  }
}

function refuse(error: unknown): never {
  if (!(error instanceof SimilarityNotReady)) throw error
  throw new ProblemResponse(
    problemOf(503, 'Nog bezig', 'De opgeloste signalen worden nog ingelezen. Probeer het zo weer.'),
    { 'Retry-After': '10' },
  )
}
