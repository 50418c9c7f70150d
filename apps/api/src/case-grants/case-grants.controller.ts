import { Body, Controller, Inject, Param, Post, Req, Res } from '@nestjs/common'
import { caseGrantBody, caseGrantWithdrawalBody } from '@rode-draad/contract'
import { grantCase, withdrawCaseGrant } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { identityOf } from '../http/identity.js'
import { idOfPath } from '../http/id-of-path.js'
import { invalidInput, notFound, parseInput, ProblemResponse } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'

/** A grant lasts this long at most. */
const longestMs = 366 * 24 * 3_600_000

/** One case opened to somebody who would not see it otherwise, by who may read it. */
@Controller('v1/signals/:id')
export class CaseGrantsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Post('case-grants')
  async grant(
    @Param('id', idOfPath) signalId: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { scope, subject: grantedBy } = identityOf(request)
    const now = this.services.now()
    const { validUntil, ...grant } = parseInput(caseGrantBody, body)
    const until = endWithin(validUntil, now)
    const { postgres } = this.services.stores
    const granted = await grantCase(
      postgres,
      scope,
      { ...grant, signalId, grantedBy, validUntil: until },
      now,
    )
    sendDone(response, granted)
  }

  @Post('case-grant-withdrawals')
  async withdraw(
    @Param('id', idOfPath) signalId: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { scope, subject: by } = identityOf(request)
    const grant = parseInput(caseGrantWithdrawalBody, body)
    const { stores, now } = this.services
    sendDone(response, await withdrawCaseGrant(stores.postgres, scope, { ...grant, signalId, by }, now()))
  }
}

/** @throws ProblemResponse 400 for a moment that has passed or is too far away */
function endWithin(text: string, now: Date): Date {
  const until = new Date(text)
  const ahead = until.getTime() - now.getTime()
  if (ahead > 0 && ahead <= longestMs) return until
  throw invalidInput([{ path: 'validUntil', message: 'Kies een moment in het komende jaar.' }])
}

/** What is not in reach does not exist. */
function sendDone(response: Response, done: boolean): void {
  if (!done) throw new ProblemResponse(notFound)
  response.set('Cache-Control', 'no-store').status(204).end()
}
