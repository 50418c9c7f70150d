import { Controller, Get, Inject, Req, Res } from '@nestjs/common'
import { followUp, followUpMeasures, followUpPromises } from '@rode-draad/analytics'
import { askedOn, followUpQuery } from '@rode-draad/contract'
import type { Request, Response } from 'express'
import { answerTable } from '../http/answer-table.js'
import { parseInput } from '../http/problems.js'
import { SERVICES, type Services } from '../program/services.js'

@Controller('v1/recommendation-follow-ups')
export class FollowUpController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  async recommendations(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = parseInput(askedOn(followUpQuery, this.services.today()), request.query)
    await answerTable(this.services, request, response, (facts, scope) => followUp(facts, query, scope))
  }

  @Get('measures')
  async measures(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = parseInput(askedOn(followUpQuery, this.services.today()), request.query)
    await answerTable(this.services, request, response, (facts, scope) =>
      followUpMeasures(facts, query, scope),
    )
  }

  @Get('promises')
  async promises(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = parseInput(askedOn(followUpQuery, this.services.today()), request.query)
    await answerTable(this.services, request, response, (facts, scope) =>
      followUpPromises(facts, query, scope),
    )
  }
}
