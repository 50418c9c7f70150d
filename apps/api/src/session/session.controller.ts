import { Body, Controller, Get, Inject, Put, Req, Res } from '@nestjs/common'
import { identityCookie, sessionBody, type SessionAnswer } from '@rode-draad/contract'
import { hasRealSignals } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { parseInput } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'

/** Until there is sign-in: which of the two demo identities looks. */
@Controller('v1/session')
export class SessionController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const answer: SessionAnswer = {
      identity: identityOf(request).id,
      hasRealSignals: await hasRealSignals(this.services.stores.postgres),
    }
    response.set('Cache-Control', 'no-store').json(answer)
  }

  @Put()
  change(@Body() body: unknown, @Res() response: Response): void {
    const { identity } = parseInput(sessionBody, body)
    response
      .cookie(identityCookie, identity, { httpOnly: true, sameSite: 'strict', path: '/' })
      .set('Cache-Control', 'no-store')
      .status(204)
      .end()
  }
}
