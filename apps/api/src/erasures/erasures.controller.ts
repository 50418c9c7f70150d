import { Body, Controller, Inject, Param, Post, Req, Res } from '@nestjs/common'
import { erasureBody } from '@rode-draad/contract'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { idOfPath } from '../http/id-of-path.js'
import { notFound, parseInput, ProblemResponse } from '../http/problems.js'
import { requestIdOf } from '../http/request-id.js'
import { SERVICES, type Services } from '../program/services.js'

/** One signal erased for good, by an administrator who has its id from the sender and reads nothing of it. */
@Controller('v1/signals/:id/erasures')
export class ErasuresController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** Written down before it is done: a line may stand for what failed, never the other way round. */
  @Post()
  async add(
    @Param('id', idOfPath) signalId: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { reason } = parseInput(erasureBody, body)
    const { subject: reader, role, onBehalfOf } = identityOf(request)
    const line = {
      reader,
      role,
      onBehalfOf,
      signalId,
      action: 'erase',
      purpose: null,
      origin: 'api',
    } as const
    const { stores, eraseSignal } = this.services
    const writeDown = (result: 'given' | 'not-found') =>
      stores.audit.write({ ...line, result, requestId: requestIdOf(request) })
    await writeDown('given')
    if (!(await eraseSignal(signalId, reason))) {
      await writeDown('not-found')
      throw new ProblemResponse(notFound)
    }
    response.set('Cache-Control', 'no-store').status(204).end()
  }
}
