import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common'
import { linkedSignalsQuery } from '@rode-draad/contract'
import { linkedSignals } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { notFound, parseInput, ProblemResponse } from '../http/problems.js'
import { purposeOf } from '../http/purpose.js'
import { requestIdOf } from '../http/request-id.js'
import { SERVICES, type Services } from '../program/services.js'
import { caseReader } from '../signals/case-reader.js'
import { askerOf, patternViewer, requireCode } from './register-request.js'

/** Which signals belong to a pattern, for who may read them. */
@Controller('v1/patterns/:code/signals')
export class LinkedSignalsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  async list(@Param('code') code: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    requireCode(code)
    const { limit, after = null } = parseInput(linkedSignalsQuery, request.query)
    const identity = identityOf(request)
    const purpose = purposeOf(request, identity)
    const reader = caseReader(identity, { purpose, requestId: requestIdOf(request) })
    const { postgres: app, audit } = this.services.stores
    const asked = { code, limit, after, asker: askerOf(request), reader }
    const answer = await linkedSignals({ app, audit }, patternViewer(identity), asked)
    if (!answer) throw new ProblemResponse(notFound)
    response.set('Cache-Control', 'no-store').json(answer)
  }
}
