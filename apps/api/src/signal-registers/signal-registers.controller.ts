import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common'
import type { SignalRecord } from '@rode-draad/contract'
import { loadObstaclePhrases, offeredObstacles, readCase, signalFeedback } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { idOfPath } from '../http/id-of-path.js'
import { notFound, ProblemResponse } from '../http/problems.js'
import { purposeOf } from '../http/purpose.js'
import { requestIdOf } from '../http/request-id.js'
import { SERVICES, type Services } from '../program/services.js'
import { caseReader } from '../signals/case-reader.js'

/** What the registers say to one signal. Both tell something of the case, so both are a reading of it. */
@Controller('v1/signals/:id')
export class SignalRegistersController {
  private phrases: ReturnType<typeof loadObstaclePhrases> | null = null

  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get('obstacles')
  async obstacles(
    @Param('id', idOfPath) id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const record = await this.read(id, request)
    this.phrases ??= loadObstaclePhrases()
    const data = await offeredObstacles(this.services.stores.postgres, record, await this.phrases)
    response.set('Cache-Control', 'no-store').json({ data })
  }

  @Get('feedback')
  async feedback(
    @Param('id', idOfPath) id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.read(id, request)
    const data = await signalFeedback(this.services.stores.postgres, identityOf(request).scope, id)
    response.set('Cache-Control', 'no-store').json({ data })
  }

  private async read(id: string, request: Request): Promise<SignalRecord> {
    const identity = identityOf(request)
    const { postgres: app, audit } = this.services.stores
    const asked = { purpose: purposeOf(request, identity), requestId: requestIdOf(request) }
    const { scope } = identity
    const record = await readCase({ app, audit }, { id, scope, reader: caseReader(identity, asked) })
    if (!record) throw new ProblemResponse(notFound)
    return record
  }
}
