import { Controller, Get, Inject, Req, Res } from '@nestjs/common'
import { unsolvedQuery, type UnsolvedSignalsAnswer } from '@rode-draad/contract'
import { casesInSight, type PlaceInSight } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { parseInput } from '../http/problems.js'
import { purposeOf } from '../http/purpose.js'
import { requestIdOf } from '../http/request-id.js'
import { SERVICES, type Services } from '../program/services.js'
import { caseReader } from '../signals/case-reader.js'

/** What was handed over cold or is not solved according to the citizen, so that it stays in sight. */
@Controller('v1/unsolved-signals')
export class UnsolvedSignalsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  async list(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { data, limit, after } = parseInput(unsolvedQuery, request.query)
    const identity = identityOf(request)
    const reader = caseReader(identity, {
      purpose: purposeOf(request, identity),
      requestId: requestIdOf(request),
    })
    const { postgres: app, audit } = this.services.stores
    const fictional = data === 'demo'
    const asked = { fictional, limit, after: placeOf(after), scope: identity.scope, reader }
    const { cases, next } = await casesInSight({ app, audit }, asked)
    const answer: UnsolvedSignalsAnswer = {
      data: [...cases],
      meta: { next: next === null ? null : `${next.day}_${next.id}`, fictional },
    }
    response.set('Cache-Control', 'no-store').json(answer)
  }
}

function placeOf(after: string | undefined): PlaceInSight | null {
  return after === undefined ? null : { day: after.slice(0, 10), id: after.slice(11) }
}
